import type { SecondReadingsView } from "@/lib/contracts/review-view";
import { agreementOf } from "@/lib/core/reviews/agreement";
import type { Reliability } from "@/lib/core/reviews/krippendorff-alpha";
import { plural } from "@/lib/core/text/plural";
import type { ChangeEntry } from "./change-entry";

/** How readers agree, in plain words. */
export interface SaidAgreement {
  /** "14 of 17 changes judged alike" */
  readonly short: string;
  /** By whom, and what the coefficients are or why there are none; each a sentence. */
  readonly more: readonly string[];
}

/** With fewer changes a coefficient says more of chance than of the readers. */
const FEWEST_CHANGES = 10;

/** `null` where nobody has finished a second reading, or it is not to be seen. */
export function sayAgreement(
  entries: readonly ChangeEntry[],
  readings: SecondReadingsView | null,
): SaidAgreement | null {
  if (!readings || readings.finished.length === 0) return null;
  const { compared, alike, importance, direction } = agreementOf(entries.map(({ judgements }) => judgements));
  const readers = inWords(readings.finished.map(({ byName, mine }) => (mine ? `${byName} (you)` : byName)));
  const waiting =
    readings.waiting > 0
      ? [
          `${plural(readings.waiting, "judgement")} of a second reader ${readings.waiting === 1 ? "is" : "are"} shown once the first reader has reviewed the same ${readings.waiting === 1 ? "change" : "changes"}.`,
        ]
      : [];
  const by = `Read a second time, blind, by ${readers}.`;
  if (compared === 0)
    return {
      short: "No change judged by two readers yet",
      more: [by, "Agreement is told once two readers have judged the same change.", ...waiting],
    };
  return {
    short: `${alike} of ${plural(compared, "change")} judged alike`,
    more: [
      by,
      sayReliability("importance", "ordinal", importance),
      sayReliability("position", "nominal", direction),
      ...waiting,
    ],
  };
}

/** "Importance: Krippendorff’s alpha is 0.71 (ordinal, 17 changes). …", or why there is none. */
function sayReliability(what: "importance" | "position", scale: string, found: Reliability): string {
  const { alpha, units } = found;
  const name = what === "importance" ? "Importance" : "Position";
  if (units === 0) return `${name}: no change was judged by two readers.`;
  if (units < FEWEST_CHANGES)
    return `${name}: ${plural(units, "change")} judged by two readers ${units === 1 ? "is" : "are"} too few for a coefficient; with fewer than ${FEWEST_CHANGES} it would say more of chance than of the readers.`;
  if (alpha === null)
    return `${name}: all readers said the same of all ${plural(units, "change")}, so that no coefficient can tell their agreement from chance.`;
  return `${name}: Krippendorff’s alpha is ${alpha.toFixed(2).replace("-", "−")} (${scale}, ${plural(units, "change")}). ${sayLevel(alpha)}`;
}

/** The limits that Krippendorff himself gives. */
function sayLevel(alpha: number): string {
  if (alpha >= 0.8) return "From 0.80 readers count as reliable.";
  if (alpha >= 0.667) return "From 0.67 to 0.80 it supports tentative conclusions only.";
  return "Below 0.67 readers do not count as reliable.";
}

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
