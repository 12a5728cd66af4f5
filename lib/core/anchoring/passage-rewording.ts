import type { Edit } from "@/lib/core/comparison/words/edit";
import { passageEdits } from "@/lib/core/comparison/words/passage-edits";

/** A stretch of a passage then and now: in both, taken out, put in, or the same and left out for length. */
export interface RewordingPiece {
  readonly kind: "same" | "gone" | "new" | "skipped";
  readonly text: string;
}

/** Past this a list of single words helps nobody, and both passages in full say more. */
const LONGEST = 20_000;
/**
 * The comparison tells a sentence that keeps less than 60 % of its words as rewritten whole. A passage of up to so many
 * words is part of a sentence, and one wants to see which of its words stayed …
 */
const SHORT_WORDS = 16;
/** … so that it is compared behind words that are the same, enough of them for that rule to be silent. */
const SAME_BEFORE = `${"same ".repeat(1.5 * SHORT_WORDS)}¶`;
/** Words that stay the same kept beside each difference; what lies between is left out. */
const KEPT_WORDS = 7;

/**
 * How the words of a passage differ from those that stand in its place now, for people to read: the same comparison of
 * words as everywhere else. Joined, "same" and "gone" are `before`, "same" and "new" are `after`. Passages of more than
 * 20,000 UTF-16 units are told as one taken out and one put in. Adjoining pieces differ in kind.
 */
export function passageRewording(before: string, after: string): RewordingPiece[] {
  const pieces: RewordingPiece[] = [];
  const add = (kind: RewordingPiece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  if (before.length > LONGEST || after.length > LONGEST) {
    if (before === after) add("same", before);
    else {
      add("gone", before);
      add("new", after);
    }
    return pieces;
  }
  let at = 0;
  for (const [from, to, newFrom, newTo] of editsOf(before, after)) {
    add("same", before.slice(at, from));
    add("gone", before.slice(from, to));
    add("new", after.slice(newFrom, newTo));
    at = to;
  }
  add("same", before.slice(at));
  return pieces;
}

function editsOf(before: string, after: string): readonly Edit[] {
  const lead = isShort(before) && isShort(after) ? SAME_BEFORE : "";
  const cut = passageEdits(lead + before, lead + after).map(([o0, o1, n0, n1]): Edit => {
    return [o0 - lead.length, o1 - lead.length, n0 - lead.length, n1 - lead.length];
  });
  // A passage that begins with a sign that joins what stands before it.
  const joined = cut.some(([from, , newFrom]) => from < 0 || newFrom < 0);
  return joined ? [[0, before.length, 0, after.length]] : cut;
}

const isShort = (text: string) => (text.match(/\S+/gu)?.length ?? 0) <= SHORT_WORDS;

/**
 * The same with long unchanged stretches cut to the words beside a difference. What is left out stands as a "skipped"
 * piece with its text, so that nothing is lost; differences are never cut.
 */
export function shortenRewording(pieces: readonly RewordingPiece[]): RewordingPiece[] {
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== "same") return [piece];
    const words = [...piece.text.matchAll(/\S+\s*/gu)];
    const head = at === 0 ? 0 : KEPT_WORDS;
    const tail = at === pieces.length - 1 ? 0 : KEPT_WORDS;
    if (words.length <= head + tail + 2) return [piece];
    const from = head === 0 ? 0 : (words[head]?.index ?? 0);
    const to = tail === 0 ? piece.text.length : (words[words.length - tail]?.index ?? piece.text.length);
    return [
      { kind: "same" as const, text: piece.text.slice(0, from) },
      { kind: "skipped" as const, text: piece.text.slice(from, to) },
      { kind: "same" as const, text: piece.text.slice(to) },
    ].filter(({ text }) => text !== "");
  });
}
