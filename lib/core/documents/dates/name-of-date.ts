import type { StatedDate } from "@/lib/core/documents/canonical-document";

// Made once: making one costs more than a hundred uses.
const asDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" });
const asMonth = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", year: "numeric", month: "long" });

/** "27 September 2013", "March 2016", "2016", as exact as a date is known: also what a version is called that nobody named. */
export function nameOfDate({ iso, precision }: Pick<StatedDate, "iso" | "precision">): string {
  if (precision === "year") return iso.slice(0, 4);
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  return (precision === "day" ? asDay : asMonth).format(new Date(Date.UTC(year, month - 1, day)));
}
