"use client";
import { useEffect } from "react";
import { copiedBlocks, isInField, putOnClipboard, type ReadRun } from "@/components/ui/copy-words";

/** What stands among the words without being one of them: labels, signs, cards of notes, folds' own lines. */
const NO_WORDS = ".lab, .sig, .pop, .to, .fl, .stub, .vh, summary";
const BLOCK = "td, th, p, h3, h4";

/**
 * What is copied from a comparison is the newer wording; rich text has both, marked as deleted and inserted. A selection
 * within words that stand in the older text alone gives those.
 */
export function CopyNewerWording() {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const rows = document.querySelector("[data-rows]");
      const selection = getSelection();
      if (!rows || !selection || selection.isCollapsed || isInField(event.target)) return;
      const range = selection.getRangeAt(0);
      if (!range.intersectsNode(rows)) return;
      const both = copiedBlocks(rows, range, mergedWords);
      if (!putOnClipboard(event, both)) putOnClipboard(event, copiedBlocks(rows, range, allWords));
    };
    document.addEventListener("copy", copy);
    return () => document.removeEventListener("copy", copy);
  }, []);
  return null;
}

/** The newer column, which holds both texts merged, and what stands on the older side alone. */
const mergedWords: ReadRun = (node) => {
  const run = allWords(node);
  const parent = node.parentElement;
  if (!run || !parent) return null;
  const isOlder = parent.closest(".o") !== null;
  if (isOlder && parent.closest(".r:not(.apart), .both")) return null;
  const isGone = isOlder || parent.closest("del") !== null;
  return { block: run.block, mark: isGone ? "del" : parent.closest("ins") ? "ins" : null };
};

const allWords: ReadRun = (node) => {
  const block = node.parentElement?.closest(BLOCK);
  return block && !node.parentElement?.closest(NO_WORDS) ? { block, mark: null } : null;
};
