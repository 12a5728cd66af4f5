"use client";
import { useEffect, useRef, useState } from "react";
import { takeHtml } from "./printed-once";
import { renewPrinted } from "./renew-printed";

interface Props {
  readonly name: string;
  /** There is no text to stand here. */
  readonly empty: boolean;
  readonly as: "div" | "ol";
  readonly className: string;
  readonly mark: string;
  /** Nothing on the page looks at the text when it begins: it can come later. */
  readonly comesLater?: boolean;
  readonly lang?: string;
  readonly dir?: string;
}

/**
 * Where printed text stands. Reached without a page load it has no text: then it is fetched where it can come later, so that a message
 * with a way back stays on the screen; else the page is loaded.
 */
export function PrintedSlot({ name, empty, as: Tag, mark, comesLater = false, ...rest }: Props) {
  const [html] = useState(() => (typeof window === "undefined" ? takeHtml(name) : ""));
  const slot = useRef<HTMLDivElement & HTMLOListElement>(null);
  useEffect(() => {
    if (empty || !slot.current || slot.current.hasChildNodes()) return;
    if (comesLater) void fill(mark);
    else loadPage();
  }, [empty, comesLater, mark]);
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

async function fill(mark: string): Promise<void> {
  if (!(await renewPrinted([mark]))) return loadPage();
  // Its place was not there when the address was gone to.
  const named = window.location.hash.slice(1);
  if (named) document.querySelector(`[data-${mark}] #${CSS.escape(named)}`)?.scrollIntoView();
}

/** Once for an address within a few seconds: a page that cannot be had does not load for ever. */
function loadPage(): void {
  const key = `printed ${window.location.pathname}`;
  const last = Number(sessionStorage.getItem(key) ?? 0);
  if (Date.now() - last < 5_000) return;
  sessionStorage.setItem(key, String(Date.now()));
  window.location.reload();
}
