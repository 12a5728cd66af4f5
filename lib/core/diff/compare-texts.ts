import { alignGap } from "@/lib/core/diff/align-gap";
import { alignSequence } from "@/lib/core/diff/align-sequence";
import { ChangeBuilder } from "@/lib/core/diff/build-changes";
import type { Comparison } from "@/lib/core/diff/change";
import type { ComparisonSide } from "@/lib/core/diff/comparison-side";
import { comparisonTotals } from "@/lib/core/diff/comparison-totals";
import { findMoves } from "@/lib/core/diff/find-moves";
import { Interner } from "@/lib/core/diff/interner";
import type { Link } from "@/lib/core/diff/link";
import { markBoilerplate } from "@/lib/core/diff/mark-boilerplate";
import { mirrorComparison } from "@/lib/core/diff/mirror-comparison";
import { blockUnits, sentenceUnits, type Units } from "@/lib/core/diff/units";

/** Stored with every result: a comparison is reproducible from texts, options and this. */
export const engineVersion = "1";

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
 * Compares two texts. Pure: equal inputs give equal results (as long as no deadline passes), and swapping the sides
 * mirrors the result. Outside the ranges of its changes both texts read the same, character for character.
 *
 * Equal blocks are anchored first, then equal and alike sentences between them, then words inside alike sentences;
 * what is left over on both sides is looked for anywhere as moved.
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
    ? compareForward(older, newer, options)
    : mirrorComparison(compareForward(newer, older, options), older.text, newer.text);
}

function isForward(older: string, newer: string): boolean {
  return older.length !== newer.length ? older.length < newer.length : older <= newer;
}

function compareForward(older: ComparisonSide, newer: ComparisonSide, options: CompareOptions): Comparison {
  const olderBlocks = blockUnits(older);
  const newerBlocks = blockUnits(newer);
  const texts = new Interner();
  const words = new Interner();
  const match = alignSequence(idsOf(olderBlocks, texts), idsOf(newerBlocks, texts), texts.size);
  const newerMatched = new Uint8Array(newerBlocks.length);
  for (const j of match) if (j >= 0) newerMatched[j] = 1;
  const olderUnits = sentenceUnits(olderBlocks, (block) => (match[block] as number) >= 0);
  const newerUnits = sentenceUnits(newerBlocks, (block) => newerMatched[block] === 1);
  options.progress?.(0.2);

  const links: Link[] = [];
  let olderAt = 0;
  let newerAt = 0;
  let o = 0;
  let n = 0;
  for (let block = 0; block <= match.length; block++) {
    const counterpart = block < match.length ? (match[block] as number) : newerBlocks.length;
    if (counterpart < 0) continue;
    while (o < olderUnits.length && olderUnits.block(o) < block) o++;
    while (n < newerUnits.length && newerUnits.block(n) < counterpart) n++;
    if (o > olderAt && n > newerAt) {
      for (const link of alignGap(olderUnits, olderAt, o, newerUnits, newerAt, n, texts, words))
        links.push(link);
    }
    if (block < match.length) links.push({ o0: o, o1: o + 1, n0: n, n1: n + 1, equal: true, moved: false });
    olderAt = ++o;
    newerAt = ++n;
  }
  options.progress?.(0.7);
  for (const move of findMoves(olderUnits, newerUnits, links, texts)) links.push(move);
  const builder = new ChangeBuilder(olderUnits, newerUnits, words);
  builder.build(links);
  options.progress?.(1);
  const changes =
    options.boilerplate === "exclude" ? markBoilerplate(builder.changes, older, newer) : builder.changes;
  return {
    engineVersion,
    changes,
    kept: builder.kept,
    totals: comparisonTotals(older.text, newer.text, builder.changes, builder.kept),
    degraded: null,
  };
}

function idsOf(units: Units, interner: Interner): Int32Array {
  const ids = new Int32Array(units.length);
  for (let i = 0; i < units.length; i++) ids[i] = interner.idOf(units.slice(i));
  return ids;
}
