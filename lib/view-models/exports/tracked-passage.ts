import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import {
  type TrackedParagraph,
  type TrackedState,
  trackedParagraphs,
} from "@/lib/core/comparison/changes/tracked-paragraphs";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import type { OutlineSide } from "./outline";
import type { TrackedDocument, TrackedSide } from "./tracked-document";

/**
 * A passage that two versions have differently as one text with tracked changes: rejecting all gives the words of the older one, accepting
 * all those of the newer one. Words that moved within it are gone and new: their other end may be told as another change.
 */
export function trackedPassage(older: OutlineSide, newer: OutlineSide): TrackedDocument {
  const sides = { older: quoted(older.words), newer: quoted(newer.words) };
  const { rows } = comparisonRows(compareTexts(sides.older, sides.newer), sides.older, sides.newer);
  const texts = { older: sides.older.text, newer: sides.newer.text };
  const paragraphs = trackedParagraphs(rows, texts, { isTableRow: () => false }).map(withoutMoves);
  const { lang, dir } = newer.words === null ? older : newer;
  return {
    title: newer.name,
    lang,
    dir,
    ...sides,
    // LibreOffice gives what follows a deleted end the look of the passage: its last end stays, perhaps without words.
    paragraphs: paragraphs.map((paragraph, at) =>
      at === paragraphs.length - 1 ? { ...paragraph, end: "kept" } : paragraph,
    ),
    author: newer.version,
    date: null,
    comments: [],
    annex: [],
  };
}

const withoutMoves = (paragraph: TrackedParagraph): TrackedParagraph => ({
  ...paragraph,
  end: unmoved(paragraph.end),
  runs: paragraph.runs.map((run) => ({ ...run, state: unmoved(run.state) })),
});

const unmoved = (state: TrackedState): TrackedState =>
  state === "moved-from" ? "deleted" : state === "moved-to" ? "inserted" : state;

/** A quote is a paragraph a line. */
function quoted(words: string | null): TrackedSide {
  const text = words ?? "";
  const blocks = [...text.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== "")
    .map(({ 0: line, index }) => ({
      kind: "quote" as const,
      start: index,
      end: index + line.length,
      chrome: null,
    }));
  return { text, blocks };
}
