import type { VersionRefView } from "@/lib/contracts/document-view";
import { formatStatedDate } from "./format-stated-date";

type Dated = Pick<VersionRefView, "date" | "dateNote">;

/** How a date is known that the text does not state, where no word of a person's says it; `null` for all others. */
export function howKnown({ date, dateNote }: Dated): "captured" | "inferred" | null {
  if (dateNote !== null || (date?.basis !== "captured" && date?.basis !== "inferred")) return null;
  return date.basis;
}

/** A date that is never taken for one that the text states: "27 September 2013", "captured winter 2012-13", "2016, inferred". */
export function sayKnownDate(version: Dated): string {
  const date = version.dateNote ?? formatStatedDate(version.date);
  return [date, howKnown(version)].filter(Boolean).join(", ");
}

/** What is to say of its date beside the label of a version; "" where the label says all: "4 May 2014, inferred", "inferred". */
export function dateBesideLabel(version: Dated & Pick<VersionRefView, "label">): string {
  const date = version.dateNote ?? formatStatedDate(version.date);
  return version.label.includes(date) ? (howKnown(version) ?? "") : sayKnownDate(version);
}

/** A version in words: "2013 page, captured winter 2012-13, inferred", "27 September 2013, inferred". */
export const nameVersion = (version: Dated & Pick<VersionRefView, "label">): string =>
  [version.label, dateBesideLabel(version)].filter(Boolean).join(", ");
