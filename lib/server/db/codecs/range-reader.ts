import "server-only";
import type { Range } from "@/lib/core/text/range";
import { type Reader, record, whole } from "./reading";

const anyRange = record<Range>({ start: whole, end: whole });

/** Most of what is stored is ranges. A whole one is read without looking at its keys one by one; any other is named. */
export const range: Reader<Range> = (json) => {
  if (typeof json === "object" && json !== null && "start" in json && "end" in json) {
    const { start, end } = json;
    if (
      typeof start === "number" &&
      Number.isInteger(start) &&
      typeof end === "number" &&
      Number.isInteger(end)
    )
      return { start, end };
  }
  return anyRange(json);
};
