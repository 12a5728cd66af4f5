"use client";
import { useEffect } from "react";

/** Goes last on a page: says once that it answers now, to what keep-early-presses.tsx put there. */
export function RepeatEarlyPresses() {
  useEffect(() => {
    document.dispatchEvent(new Event("page-answers"));
  }, []);
  return null;
}
