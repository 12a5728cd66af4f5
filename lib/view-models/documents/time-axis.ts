import type { StatedDate } from "@/lib/core/documents/canonical-document";
import { startOf } from "./format-stated-date";

const STEPS = [1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500];
const MOST_TICKS = 6;

export interface TimeAxis {
  readonly ticks: readonly number[];
  /** Where a date stands, from 0 (first year) to 1 (end of the last). A year or month stands in its middle. */
  readonly at: (date: StatedDate) => number;
}

/** One scale for all documents, in whole years, so that dates compare by eye. `null` where nothing is dated. */
export function timeAxis(dates: readonly StatedDate[]): TimeAxis | null {
  if (dates.length === 0) return null;
  const years = dates.map((date) => startOf(date).getUTCFullYear());
  const first = Math.min(...years);
  const end = Math.max(...years) + 1;
  const span = Math.max(1, end - first);
  const step = STEPS.find((each) => span / each < MOST_TICKS) ?? span;
  const from = Date.UTC(first, 0);
  const to = Date.UTC(end, 0);
  const ticks = Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, at) => first + at * step);
  return {
    ticks: ticks.filter((year) => year < end || span === 1),
    at: (date) => {
      const middle = date.precision === "year" ? 182 : date.precision === "month" ? 15 : 0;
      return (startOf(date).getTime() + middle * 86_400_000 - from) / (to - from);
    },
  };
}
