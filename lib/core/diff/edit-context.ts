import type { Edit } from "@/lib/core/diff/compare-words";
import type { EditContext } from "@/lib/core/diff/cosmetic-reasons";
import type { Range } from "@/lib/core/text/range";

/** So much of what is kept beside an edit says whether it is form: a number with its sign and its neighbour, an address. */
const reach = 48;
/** Where the sides differ beside the edit, too, it is judged as if a number stood there. */
const unknown = "0";

/** What both sides keep before and after the `k`-th of the edits of a change that stands in `older` of its text. */
export function editContext(text: string, older: Range, edits: readonly Edit[], k: number): EditContext {
  const [start, end, newerStart, newerEnd] = edits[k] as Edit;
  const last = edits[k - 1];
  const next = edits[k + 1];
  const from = Math.max(last ? last[1] : older.start, start - reach);
  const to = Math.min(next ? next[0] : older.end, end + reach);
  return {
    before: last && last[1] === start && last[3] === newerStart ? unknown : text.slice(from, start),
    after: next && next[0] === end && next[2] === newerEnd ? unknown : text.slice(end, to),
  };
}
