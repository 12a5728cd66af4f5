/** A dated text as one cites it. */
export interface CitedSource {
  /** Short and unique in a list of references: letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  /** The office that published it; never taken for the name of a person. */
  readonly author: string | null;
  /** Which version: "2016 page"; `null` where its date says it already. */
  readonly version: string | null;
  /** The date it was published or updated, as precise as known: "2016", "2016-10", "2016-10-02"; `null` where it is undated. */
  readonly issued: string | null;
  /** The day it was seen (captured), in the same form. */
  readonly seen: string | null;
  readonly url: string | null;
  /** Where in it: "sec. 10". */
  readonly locator: string | null;
  /** Hash of the very bytes, in hexadecimal digits. */
  readonly sha256: string | null;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** "2016-10-02" as its numbers; parts that are not known are absent. */
export function datePartsOf(iso: string): { year: string; month?: string; day?: number; parts: number[] } {
  const parts = iso.slice(0, 10).split("-").map(Number);
  const [year = 0, month, day] = parts;
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return { year: `${year}`, ...(name ? { month: name } : {}), ...(day ? { day } : {}), parts };
}
