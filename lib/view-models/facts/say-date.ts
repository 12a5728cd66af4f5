import type { VersionRefView } from "@/lib/contracts/document-view";
import { formatStatedDate } from "@/lib/view-models/documents/format-stated-date";

type Dated = Pick<VersionRefView, "label" | "date" | "dateNote">;

/**
 * The date under the label of a version, with how it is known, short: "published 11 April 2007", "captured winter 2012-13,
 * inferred"; only how it is known where the label is the date: "published".
 */
export function sayDate({ label, date, dateNote }: Dated): string {
  if (date === null) return dateNote ?? "date not stated";
  const stated = formatStatedDate(date);
  const isNamed = label.includes(stated);
  if (date.basis === "published" || date.basis === "updated")
    return isNamed ? date.basis : `${date.basis} ${stated}`;
  // A note gives its grounds after a colon; they stand in full with the version.
  const [known] = (dateNote ?? "").split(":");
  if (known) return known.charAt(0).toLowerCase() + known.slice(1);
  return isNamed ? date.basis : `${stated}, ${date.basis}`;
}
