"use client";
import { type RefObject, useEffect } from "react";
import { copiedBlocks, isInField, putOnClipboard } from "@/components/ui/copy-words";

const BLOCK = "td, th, p, h1, h2, h3, h4, h5, h6, blockquote";

/**
 * What is copied from a text is the text with its numbers: no notes of other people that stand between, no sigla, no tools. A
 * selection within a note is left to the browser.
 */
export function useCopiedText(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const root = page.current;
      const selection = getSelection();
      if (!root || !selection || selection.isCollapsed || isInField(event.target)) return;
      const range = selection.getRangeAt(0);
      if (!range.intersectsNode(root)) return;
      const numberOf = (block: Element): string => {
        const number = block.previousElementSibling?.querySelector<HTMLElement>("[data-number]");
        return number && range.intersectsNode(number) ? `${number.dataset.number} ` : "";
      };
      putOnClipboard(
        event,
        copiedBlocks(
          root,
          range,
          (node) => {
            const block = node.parentElement?.closest("[data-at]")?.closest(BLOCK);
            return block ? { block, mark: null } : null;
          },
          numberOf,
        ),
      );
    };
    document.addEventListener("copy", copy);
    return () => document.removeEventListener("copy", copy);
  }, [page]);
}
