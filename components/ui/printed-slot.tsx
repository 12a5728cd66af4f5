"use client";
import { useEffect, useRef, useState } from "react";
import { takeHtml } from "./printed-once";

interface Props {
  readonly name: string;
  /** There is no text to stand here. */
  readonly empty: boolean;
  readonly as: "div" | "ol";
  readonly className: string;
  readonly mark: string;
  readonly lang?: string;
  readonly dir?: string;
}

/** Where printed text stands. Reached without a page load it has no text: then the page is loaded. */
export function PrintedSlot({ name, empty, as: Tag, mark, ...rest }: Props) {
  const [html] = useState(() => (typeof window === "undefined" ? takeHtml(name) : ""));
  const slot = useRef<HTMLDivElement & HTMLOListElement>(null);
  useEffect(() => {
    if (!empty && slot.current && !slot.current.hasChildNodes()) loadPage();
  }, [empty]);
  return (
    <Tag
      ref={slot}
      {...rest}
      {...{ [`data-${mark}`]: "" }}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by staticHtml, which escapes every text and value
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  );
}

/** Once for an address within a few seconds: a page that cannot be had does not load for ever. */
function loadPage(): void {
  const key = `printed ${window.location.pathname}`;
  const last = Number(sessionStorage.getItem(key) ?? 0);
  if (Date.now() - last < 5_000) return;
  sessionStorage.setItem(key, String(Date.now()));
  window.location.reload();
}
