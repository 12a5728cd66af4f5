import type { StatedDate } from "@/lib/core/documents/canonical-document";

/** What a version is called that nobody named: "27 September 2013", "March 2016", "2016", as exact as its date is known. */
export function nameOfDate({ iso, precision }: Pick<StatedDate, "iso" | "precision">): string {
  const parts = { year: {}, month: { month: "long" }, day: { month: "long", day: "numeric" } } as const;
  const [year = "", month = "01", day = "01"] = iso.split("-");
  return new Intl.DateTimeFormat("en-GB", {
    year: "numeric",
    timeZone: "UTC",
    ...parts[precision],
  }).format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}
