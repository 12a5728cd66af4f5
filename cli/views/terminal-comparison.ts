import type { ComparisonRow } from "@/lib/core/comparison/changes/comparison-rows";
import { type InlinePiece, inlinePieces } from "@/lib/core/comparison/changes/inline-pieces";
import { nameInvisibleSigns, withoutInvisibleSigns } from "@/lib/core/text/invisible-signs";
import { type ComparisonView, shownRows } from "./comparison-view";

/** Blue and orange: told apart by people who do not tell red from green. Brackets say the same without colour. */
const paint = {
  inserted: { open: "\u001b[4;38;5;33m", mark: ["{+", "+}"] },
  deleted: { open: "\u001b[9;38;5;166m", mark: ["[-", "-]"] },
  moved: { open: "\u001b[38;5;97m", mark: ["<", ">"] },
} as const;
const CLOSE = "\u001b[0m";
const DIM = "\u001b[2m";

const signs: Record<ComparisonRow["kind"], string> = {
  kept: " ",
  modified: "~",
  inserted: "+",
  deleted: "-",
  moved: "↕",
  split: "⑂",
  merged: "⑃",
};

/** Control characters of a compared text must not reach the terminal as commands. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "�");
}

/** Changed paragraphs as lines for a terminal. */
export function terminalComparison(
  view: ComparisonView,
  rows: readonly ComparisonRow[],
  color: boolean,
): string {
  const shown = shownRows(view, rows);
  const head = `${view.names.older} → ${view.names.newer}`;
  const words = `${(100 * view.comparison.totals.similarity).toFixed(1)} % of the words stand in both`;
  if (!shown.some((row) => row !== null)) return `${head}\nNo change in this view (${words}).\n`;
  const lines = shown.map((row) => {
    if (row === null) return color ? `${DIM}  ⋯${CLOSE}` : "  ⋯";
    const text = inlinePieces(row)
      .map((piece) => printed(view, row, piece, color))
      .join("");
    return `${signs[row.kind]} ${text.replace(/\n/g, "\n  ")}`;
  });
  const note = view.comparison.degraded ? [`Note: ${view.comparison.degraded}`] : [];
  return [head, words, ...note, "", ...lines, ""].join("\n");
}

function printed(
  view: ComparisonView,
  row: ComparisonRow,
  { side, piece }: InlinePiece,
  color: boolean,
): string {
  const text = harmless(view.texts[side].slice(piece.range.start, piece.range.end));
  const isHidden = piece.change !== null && view.hidden.has(piece.change);
  if (isHidden) return side === "older" && row.newer.length > 0 && piece.kind === "deleted" ? "" : text;
  const style = piece.kind === "equal" ? (piece.moved ? paint.moved : null) : paint[piece.kind];
  if (!style) return text;
  const isUnseen = text.trim() !== "" && withoutInvisibleSigns(text).trim() === "";
  return dressed(isUnseen ? nameInvisibleSigns(text) : text, style, color);
}

function dressed(text: string, style: (typeof paint)[keyof typeof paint], color: boolean): string {
  return color ? `${style.open}${text}${CLOSE}` : `${style.mark[0]}${text}${style.mark[1]}`;
}
