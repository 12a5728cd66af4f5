import { comparisonRows } from "@/lib/core/comparison/changes/comparison-rows";
import { inlinePieces } from "@/lib/core/comparison/changes/inline-pieces";
import { type CompareOptions, compareTexts } from "@/lib/core/comparison/compare-texts";
import { likeness, wordBag } from "@/lib/core/facts/wording/word-bag";

/** A run of one line of reading through two quotes. */
export interface QuotePiece {
  readonly kind: "equal" | "inserted" | "deleted";
  readonly words: string;
}

/** Below this share of common words two quotes are no versions of one text, and a word-by-word view would be scraps. */
const LEAST_ALIKE = 0.3;

/**
 * Two quotes of successive versions word by word, by the comparison of whole texts; `null` where they have too little in
 * common. Read without the deleted pieces it is the newer quote, but for white space between its lines.
 */
export function compareQuotes(
  older: string,
  newer: string,
  lang: string | null,
  options: CompareOptions = {},
): QuotePiece[] | null {
  if (likeness(wordBag(older), wordBag(newer)) < LEAST_ALIKE) return null;
  const [a, b] = [
    { text: older, lang },
    { text: newer, lang },
  ];
  const pieces: QuotePiece[] = [];
  for (const row of comparisonRows(compareTexts(a, b, options), a, b).rows) {
    if (pieces.length > 0) pieces.push({ kind: "equal", words: "\n" });
    for (const { side, piece } of inlinePieces(row)) {
      const { start, end } = piece.range;
      const kind =
        side === "older"
          ? "deleted"
          : piece.kind === "equal" && row.kind !== "inserted"
            ? "equal"
            : "inserted";
      pieces.push({ kind, words: (side === "older" ? older : newer).slice(start, end) });
    }
  }
  // Words in common, but no stretch of them: everything would be struck out and written anew.
  return pieces.some(({ kind, words }) => kind === "equal" && /\p{L}/u.test(words)) ? pieces : null;
}
