import type { Range } from "@/lib/core/text/range";
import { trimRange } from "@/lib/core/text/trim-range";

/** The page that shows a passage through all versions of its document. `text` is the whole text of the version. */
export function passageHistoryHref(versionId: string, text: string, range: Range): string {
  const { start, end } = trimRange(text, range.start, range.end) ?? range;
  return `/versions/${versionId}/passages?at=${start}-${end}`;
}
