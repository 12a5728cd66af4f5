"use client";
import { useEffect, useRef, useState } from "react";
import { takeHtml } from "@/components/compare/printed-once";

interface Props {
  readonly name: string;
  readonly as: "div" | "ol";
  readonly className: string;
  readonly mark: string;
  readonly lang?: string;
  readonly dir?: string;
}

/** Where printed text stands. Reached without a page load it has no text: then the page is loaded. */
export function PrintedSlot({ name, as: Tag, mark, ...rest }: Props) {
  const [html] = useState(() => (typeof window === "undefined" ? takeHtml(name) : ""));
  const slot = useRef<HTMLDivElement & HTMLOListElement>(null);
  useEffect(() => {
    if (slot.current && !slot.current.hasChildNodes()) window.location.reload();
  }, []);
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
