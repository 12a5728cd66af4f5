"use client";
import { buttonClass } from "@/components/ui/button";

/** Where the server cannot make a PDF: says so, and opens what the browser can make one with. */
export function PrintInstead() {
  return (
    <span>
      The server has no Chromium to make a PDF with.{" "}
      <button type="button" className={buttonClass("flat")} onClick={() => print()}>
        Print it to a PDF
      </button>
    </span>
  );
}
