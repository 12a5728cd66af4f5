"use client";
import { useEffect } from "react";

/** What is pasted while no field has the focus goes to `take`, which says whether it took it. */
export function usePasteAnywhere(take: (data: DataTransfer) => boolean): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      const inField =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches("input, textarea, select"));
      if (!inField && !event.defaultPrevented && clipboardData && take(clipboardData)) event.preventDefault();
    };
    document.addEventListener("paste", pasted);
    return () => document.removeEventListener("paste", pasted);
  }, [take]);
}
