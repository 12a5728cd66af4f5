import type { VersionRefView } from "@/lib/contracts/document-view";
import { formatStatedDate } from "@/lib/view-models/documents/format-stated-date";

/** The date with how it is known, short: "published 11 April 2007", "captured winter 2012-13, inferred". */
export function sayDate({ date, dateNote }: VersionRefView): string {
  if (date === null) return dateNote ?? "date not stated";
  if (date.basis === "published" || date.basis === "updated")
    return `${date.basis} ${formatStatedDate(date)}`;
  // A note gives its grounds after a colon; they stand in full with the version.
  const [known] = (dateNote ?? "").split(":");
  return known ? known.charAt(0).toLowerCase() + known.slice(1) : `${formatStatedDate(date)}, ${date.basis}`;
}
