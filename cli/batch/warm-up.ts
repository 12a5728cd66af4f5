import { findChanges } from "@/lib/core/comparison/compare-texts";
import { utf8Text } from "../read-text-file";
import { type Kind, kinds, longSentence, madeUpText } from "./made-up-text";

/** Paragraphs of a text that shows all there is, and of one that keeps the engine busy. */
const FEW = 12;
const MANY = 70;
/** The platform compiles what was called some dozens of times. */
const SHORT_ROUNDS = 16;
/** Words of a sentence for which the tables of a comparison of words must grow, and of one that is not aligned whole. */
const LONG = 280;
const VERY_LONG = 1000;

/**
 * Compares made-up texts, so that the engine's code is compiled before the first request is timed: a server answers from
 * a warm process, and so does a batch. Latin and Chinese texts, plain and wrapped lines, because code that was compiled
 * for one kind is thrown away at the first text of another. For the same reason short texts of all kinds come first,
 * while nothing is compiled yet, then one of each kind for which all tables must grow, and only then what takes time.
 */
export function warmUp(rounds: number): void {
  for (let round = 1; round <= SHORT_ROUNDS; round++) {
    for (const kind of kinds) compareVersions((version) => shortText(kind, round, version));
  }
  for (const kind of kinds) compareVersions((version) => largeText(kind, version));
  for (let round = 1; round <= rounds; round++) {
    for (const kind of kinds) {
      compareVersions((version) => madeUpText(kind, round, version, MANY));
      // Nearly all new: long stretches without anchors.
      compareVersions((version) => madeUpText(kind, round + 100 * version, version, MANY));
    }
  }
}

/** As a request does it: a text that came otherwise is of another kind to compiled code. */
function compareVersions(textOf: (version: 0 | 1) => string): void {
  const side = (version: 0 | 1) => ({ text: utf8Text(Buffer.from(textOf(version))), lang: null });
  findChanges(side(0), side(1));
}

function shortText(kind: Kind, seed: number, version: 0 | 1): string {
  const text = madeUpText(kind, seed, version, FEW);
  return seed % 4 === 0 ? text + kind.paragraph + longSentence(kind, version, LONG) : text;
}

/** Some hundred kilobytes, ended by a line feed. */
function largeText(kind: Kind, version: 0 | 1): string {
  const parts: string[] = [];
  for (let seed = 201; seed < 204; seed++) parts.push(madeUpText(kind, seed, version, MANY));
  return [...parts, longSentence(kind, version, VERY_LONG), ""].join(kind.paragraph);
}
