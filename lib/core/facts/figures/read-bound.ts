import type { Bound } from "@/lib/core/facts/fact";
import { coveredLanguages } from "@/lib/core/languages/covered-languages";

const bounds: [RegExp, Bound][] = (
  [
    ["moreThan", "more than"],
    ["atLeast", "at least", "≥"],
    ["lessThan", "less than"],
    ["upTo", "up to", "≤"],
    ["about", "about", "≈", "~"],
  ] as const
).map(([kind, bound, ...signs]) => [
  new RegExp(
    `(?:${[...signs, ...coveredLanguages.map(({ figures }) => figures[kind])]
      .join("|")
      .replaceAll(".", "\\.")
      .replaceAll(" ", "\\s")})\\s*$`,
    "i",
  ),
  bound,
]);

/** A letter of a writing that parts words by blanks: glued to a number it is no word of its own. */
export const spacedLetter = /^(?!\p{Script=Han})\p{L}/u;
/** The last words of all range words: most numbers have another word before them, and the patterns need not be asked. */
const boundEnds = new Set([
  "~",
  ...coveredLanguages.flatMap(({ figures }) =>
    (["moreThan", "atLeast", "lessThan", "upTo", "about"] as const).flatMap((kind) =>
      figures[kind].split("|").map((words) => (words.split(" ").at(-1) ?? "").replace(/\.$/, "")),
    ),
  ),
]);
/** Letters behind these are of writings that part words by other signs than blanks, or by none. */
const LAST_LATIN = 0x24f;
const parts = /[\s"“(]/;
const blank = /\s/;
/** Range words stand so close before their number. */
const BOUND_WITHIN = 24;

/** The last word of a text, without a point behind it; "" if there is none. */
function lastWord(text: string): string {
  let to = text.length;
  while (to > 0 && blank.test(text.charAt(to - 1))) to--;
  if (to > 1 && text.charAt(to - 1) === "." && !parts.test(text.charAt(to - 2))) to--;
  let from = to;
  while (from > 0 && !parts.test(text.charAt(from - 1))) from--;
  return text.slice(from, to);
}

/** The range words that end right before a number at `start` of a text, and where they begin; `exactly` and `start` where there are none. */
export function readBound(text: string, start: number): { bound: Bound; boundStart: number } {
  let found: { bound: Bound; boundStart: number } = { bound: "exactly", boundStart: start };
  const before = text.slice(Math.max(0, start - BOUND_WITHIN), start);
  const last = lastWord(before);
  const foreign = last.charCodeAt(last.length - 1) > LAST_LATIN;
  if (last === "" || (!foreign && !boundEnds.has(last.toLowerCase()))) return found;
  // The longest words say it: "no more than" ends in "more than", and is the opposite.
  for (const [rule, bound] of bounds) {
    const match = rule.exec(before);
    const boundStart = start - (before.length - (match?.index ?? before.length));
    if (match && boundStart < found.boundStart && !spacedLetter.test(before.charAt(match.index - 1)))
      found = { bound, boundStart };
  }
  return found;
}
