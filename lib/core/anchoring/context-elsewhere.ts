import type { Range } from "@/lib/core/text/range";
import { type BareText, bareForms, bareOf, bareText } from "./bare-text";
import type { Quotation } from "./needle";
import type { PassageIndex } from "./passage-index";

/** Context is looked for by what is nearest to the passage; less than the least is found anywhere. */
const NEAR = 24;
const LEAST = 4;
const MOST_PLACES = 64;
/** How much more of the context, of 2, stands elsewhere. */
const MARGIN = 0.2;

/**
 * Where the surroundings of a quotation stand although its words were found at another place with poor surroundings: what stands
 * there now is what has become of the passage, and equal words elsewhere are other words. An empty range where nothing
 * stands between them any more; `null` where the surroundings are nowhere else. UTF-16 units of the text.
 */
export function contextElsewhere(index: PassageIndex, quotation: Quotation, found: Range): Range | null {
  const [form] = bareForms;
  if (!form) return null;
  const bare = bareOf(index, form);
  const before = bareText(quotation.prefix, form).text.slice(-NEAR);
  const after = bareText(quotation.suffix, form).text.slice(0, NEAR);
  const start = unitFrom(bare, found.start);
  const end = unitFrom(bare, found.end);
  const there =
    sharedEnd(before, bare.text.slice(Math.max(0, start - NEAR), start)) +
    sharedStart(after, bare.text.slice(end, end + NEAR));
  const longest = 3 * quotation.quote.length + 100;
  if (before.length >= LEAST) {
    let at = bare.text.indexOf(before);
    for (let count = 0; at >= 0 && count < MOST_PLACES; count += 1) {
      const from = at + before.length;
      const to =
        after.length < LEAST ? -1 : bare.text.slice(from, from + longest + after.length).indexOf(after);
      if (from !== start && (to < 0 ? 1 : 2) > there + MARGIN)
        return rangeOf(bare, index.text, from, to < 0 ? from : from + to);
      at = bare.text.indexOf(before, at + 1);
    }
  }
  if (after.length < LEAST) return null;
  const at = bare.text.indexOf(after);
  return at >= 0 && at !== end && 1 > there + MARGIN ? rangeOf(bare, index.text, at, at) : null;
}

function rangeOf({ at }: BareText, text: string, from: number, to: number): Range {
  const start = at[from] ?? text.length;
  return { start, end: to > from ? (at[to - 1] ?? start) + 1 : start };
}

/** The first unit of the bare text that stands at an offset or behind it. Binary search. */
function unitFrom({ at }: BareText, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sharedStart(sought: string, there: string): number {
  if (sought === "") return 0;
  let length = 0;
  while (length < sought.length && sought[length] === there[length]) length += 1;
  return length / sought.length;
}

function sharedEnd(sought: string, there: string): number {
  if (sought === "") return 0;
  let length = 0;
  while (length < sought.length && sought.at(-1 - length) === there.at(-1 - length)) length += 1;
  return length / sought.length;
}
