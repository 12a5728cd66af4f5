import { ChangeBuilder } from "@/lib/core/comparison/changes/build-changes";
import type { Comparison, FoundChanges } from "@/lib/core/comparison/changes/change";
import type { ComparisonSide } from "@/lib/core/comparison/changes/comparison-side";
import { comparisonTotals } from "@/lib/core/comparison/changes/comparison-totals";
import { mirrorChanges, mirrorComparison } from "@/lib/core/comparison/changes/mirror-comparison";
import { markBoilerplate } from "@/lib/core/comparison/form/mark-boilerplate";
import { linkUnits } from "@/lib/core/comparison/links/link-units";
import { blockUnits } from "@/lib/core/comparison/units/units";

/** Stored with every result: a comparison is reproducible from texts, options and this. */
export const ENGINE_VERSION = "11";

const OUT_OF_TIME =
  "The time allowed ran out: equal passages are right, but some reworded or moved and edited sentences are shown as gone and new.";

export interface CompareOptions {
  /** "exclude" marks changes inside site furniture (`block.chrome`) so that a view may hide them. Default "include". */
  readonly boilerplate?: "include" | "exclude";
  /** Called with 0 to 1 now and then. */
  readonly progress?: (done: number) => void;
  /** Milliseconds; the core has no clock of its own, so `deadline` counts only where `now` is given. */
  readonly now?: () => number;
  /** On the clock of `now`: past it the comparison goes on in coarser units and says so in `degraded`. */
  readonly deadline?: number;
}

/**
 * Compares two texts and adds up what was found. Pure: equal inputs give equal results (as long as no deadline passes),
 * and swapping the sides mirrors the result. Outside the ranges of its changes both texts read the same, character for
 * character.
 *
 * Equal blocks are anchored first, then equal and alike sentences between them, then words inside alike sentences;
 * what is left over on both sides is looked for anywhere as moved (0100).
 *
 * @throws RangeError where given blocks overlap or leave the text.
 */
export function compareTexts(
  older: ComparisonSide,
  newer: ComparisonSide,
  options: CompareOptions = {},
): Comparison {
  // Ties in an alignment are broken by direction; one fixed direction makes the mirrored question mirror the answer.
  return isForward(older.text, newer.text)
    ? addedUp(older, newer, options)
    : mirrorComparison(addedUp(newer, older, options), older.text, newer.text);
}

/** `compareTexts` without the totals, for what asks where texts differ and not how much; refuses the same. */
export function findChanges(
  older: ComparisonSide,
  newer: ComparisonSide,
  options: CompareOptions = {},
): FoundChanges {
  return isForward(older.text, newer.text)
    ? forwardChanges(older, newer, options)
    : mirrorChanges(forwardChanges(newer, older, options), older.text, newer.text);
}

function isForward(older: string, newer: string): boolean {
  return older.length !== newer.length ? older.length < newer.length : older <= newer;
}

function addedUp(older: ComparisonSide, newer: ComparisonSide, options: CompareOptions): Comparison {
  const found = forwardChanges(older, newer, options);
  return { ...found, totals: comparisonTotals(older.text, newer.text, found.changes, found.kept) };
}

function forwardChanges(older: ComparisonSide, newer: ComparisonSide, options: CompareOptions): FoundChanges {
  const progress = options.progress ?? (() => {});
  const { now, deadline } = options;
  const isLate = () => now !== undefined && deadline !== undefined && now() > deadline;
  const linked = linkUnits(blockUnits(older), blockUnits(newer), progress, isLate);
  const builder = new ChangeBuilder(linked.older, linked.newer, linked.comparer);
  builder.build(linked.links);
  progress(1);
  const changes =
    options.boilerplate === "exclude" ? markBoilerplate(builder.changes, older, newer) : builder.changes;
  return {
    engineVersion: ENGINE_VERSION,
    changes,
    kept: builder.kept,
    degraded: linked.finished ? null : OUT_OF_TIME,
  };
}
