import type { Range } from "@/lib/core/text/range";
import { type SmallEdit, tellingList } from "./small-edits";

/** Letters behind a modal or a "not" in which its verb and what that is done to stand. */
const REACH = 64;
/** Where another clause begins. */
const clauseEnd =
  /[,;:()]|\.(?=\s|$)|(?<!\p{L})(?:by|so that|in order|when|where|if|unless|because|while|which|who|until)(?!\p{L})/iu;
/** "will | delegate", "shall | publish": somebody does something. */
const active =
  /(?<!\p{L})(?:will|shall|must|should|can|may|might|could)\s+(?!be(?!\p{L})|not(?!\p{L}))\p{L}/iu;
/** "may | be delegated": something is done to them. */
const passive = /^\s+(?:not\s+)?be\s+\p{L}+(?:ed|en)(?!\p{L})/iu;

/** Words of one stem, as far as two sentences about one thing write them. */
const sameStem = (a: string, b: string) => {
  const shared = Math.min(5, Math.max(3, Math.min(a.length, b.length) - 1));
  return a.slice(0, shared) === b.slice(0, shared);
};

/** Whether both sides of an edit tell something and nothing of it is told on the other: one thing was put for another. */
function swaps(a: string, b: string): boolean {
  const [left, right] = [tellingList(a), tellingList(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((word) => right.some((other) => sameStem(word, other)));
}

/**
 * Whether the same is done to the same: behind the phrase at `place`, up to the end of its clause, no telling word was put for another,
 * and who does it has not become to whom it is done. `side`: the side that has the phrase.
 */
export function sameAction(
  place: Range,
  sides: { readonly having: string; readonly without: string },
  edits: readonly SmallEdit[],
  side: "older" | "newer",
): boolean {
  const rest = sides.having.slice(place.end, place.end + REACH);
  const stop = clauseEnd.exec(rest)?.index ?? rest.length;
  const until = place.end + stop;
  const [here, there] = side === "older" ? (["older", "newer"] as const) : (["newer", "older"] as const);
  for (const edit of edits) {
    const at = edit[here];
    if (at.end < place.end || at.start >= until) continue;
    const text = side === "older" ? edit.olderText : edit.newerText;
    const other = side === "older" ? edit.newerText : edit.olderText;
    const from = Math.max(0, place.end - at.start);
    if (
      passive.test(sides.having.slice(place.end)) &&
      active.test(sides.without.slice(edit[there].start, edit[there].end + 24))
    )
      return false;
    if (swaps(text.slice(from, Math.max(from, until - at.start)), from === 0 ? other : "")) return false;
  }
  return true;
}
