import type { Edit } from "@/lib/core/comparison/words/edit";
import type { Range } from "@/lib/core/text/range";
import type { EditContext } from "./cosmetic-reasons";

/** So much of what is kept beside an edit says whether it is form: a number with its sign and its neighbour, an address. */
const REACH = 48;
/** Where the sides differ beside the edit, too, it is judged as if a number stood there. */
const UNKNOWN = "0";

/** What both sides keep before and after the `k`-th of the edits of a change that stands in `older` of its text. */
export function editContext(text: string, older: Range, edits: readonly Edit[], k: number): EditContext {
  const [start, end, newerStart, newerEnd] = edits[k] as Edit;
  const last = edits[k - 1];
  const next = edits[k + 1];
  const from = Math.max(last ? last[1] : older.start, start - REACH);
  const to = Math.min(next ? next[0] : older.end, end + REACH);
  return {
    before:
      last && last[1] === start && last[3] === newerStart ? UNKNOWN : plainBefore(text.slice(from, start)),
    after: next && next[0] === end && next[2] === newerEnd ? UNKNOWN : plainAfter(text.slice(end, to)),
  };
}

/*
 * A word of letters alone says no more than that it is one, and whether its letter beside the edit is a capital; what stands behind
 * it says nothing, nor does what stands behind a Han sign. So most questions are the same few.
 */
const HAN = "法";
const isHan = (unit: number) => unit >= 0x4e00 && unit <= 0x9fff;
const LETTER = "[a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]";
const lettersBefore = new RegExp(`(?:^|\\s)${LETTER}+(${LETTER})(\\s{0,2})$`, "u");
const lettersAfter = new RegExp(`^(\\s{0,2})(${LETTER})${LETTER}+(?=[,;:]?(?:\\s|$))`, "u");

function plainBefore(text: string): string {
  if (isHan(text.charCodeAt(text.length - 1))) return HAN;
  const match = lettersBefore.exec(text);
  return match ? `a${isCapital(match[1]) ? "A" : "a"}${match[2]}` : text;
}

function plainAfter(text: string): string {
  if (isHan(text.charCodeAt(0))) return HAN;
  const match = lettersAfter.exec(text);
  return match ? `${match[1]}${isCapital(match[2]) ? "A" : "a"}a` : text;
}

const isCapital = (letter = "") => letter !== letter.toLowerCase();
