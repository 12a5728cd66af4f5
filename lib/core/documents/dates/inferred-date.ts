import type { StatedDate } from "@/lib/core/documents/canonical-document";

/**
 * The date of a paper by what its text says (`findStatedDate`) and its file is called (`dateOfFileName`); `null` where neither has one. What
 * a text states counts before everything. A text that only speaks of days, of a convention or of a meeting to come, tells less than a day or
 * a month in the name; a year in the name counts where the paper cannot be of an earlier one.
 */
export function inferredDate(ofText: StatedDate | null, ofName: StatedDate | null): StatedDate | null {
  if (ofText?.basis !== "inferred" || ofName === null) return ofText ?? ofName;
  return ofName.precision !== "year" || ofName.iso > ofText.iso.slice(0, 4) ? ofName : ofText;
}
