import type { FactChange } from "@/lib/core/facts/changes/fact-change";
import type { Fact } from "@/lib/core/facts/fact";
import { endSentence, quoteWords } from "./excerpt-words";
import { isGrounded } from "./is-grounded";
import type { VersionNames } from "./name-versions";

const QUOTED = 160;

/**
 * What two versions state differently, in one sentence: "Funding rose from $4.0 million in the 2013 version to $5.0 million in
 * the 2016 version." Both are named, and no number is said that their quotes do not print.
 */
export function sayFactChange(change: FactChange, names: VersionNames): string {
  const said = endSentence(worded(change, names));
  const quotes = [change.older?.quote ?? null, change.newer?.quote ?? null];
  return isGrounded(said, quotes, [names.older, names.newer]) ? said : saidByQuotes(change, names);
}

function worded(change: FactChange, names: VersionNames): string {
  const { kind, sentence } = change;
  const moved = sayMovement(change, names);
  if (moved) return moved;
  const colon = sentence.indexOf(": ");
  if (colon < 0) return saidByQuotes(change, names);
  const subject = upperFirst(sentence.slice(0, colon));
  const rest = sentence.slice(colon + 2);
  if (kind === "added")
    return `${subject} stated in ${names.newer} and not in ${names.older}: ${without(rest, ", new")}`;
  if (kind === "no-longer-stated")
    return `${subject} stated in ${names.older} and no longer in ${names.newer}: ${without(rest, ", no longer stated")}`;
  const sides = rest.split(" → ");
  const [older, newer] = sides;
  return sides.length === 2
    ? `${subject}: ${older} in ${names.older}, ${newer} in ${names.newer}`
    : saidByQuotes(change, names);
}

function saidByQuotes({ older, newer }: FactChange, names: VersionNames): string {
  const side = (fact: Fact | null) => (fact ? `says ${quoteWords(fact.quote, QUOTED)}` : "does not state it");
  return `${upperFirst(names.older)} ${side(older)}; ${names.newer} ${side(newer)}`;
}

/** A sum or figure that rose or fell: only where both sides say exactly so much of the same. */
function sayMovement({ kind, older, newer, aspects }: FactChange, names: VersionNames): string | null {
  if (kind !== "changed" || !older || !newer) return null;
  if (older.topic === "funding" && newer.topic === "funding") {
    const same = aspects.every((aspect) => aspect === "amount") && older.currency === newer.currency;
    if (!same || !isExact(older) || !isExact(newer) || (older.amountTo ?? newer.amountTo) !== null)
      return null;
    const { purpose } = newer;
    const what =
      purpose && purpose === older.purpose && purpose.length <= 60 ? `Funding ${purpose}` : "Funding";
    return moves(what, older.amount, newer.amount, older.wording, newer.wording, names);
  }
  if (older.topic === "statistic" && newer.topic === "statistic") {
    const same = older.unit === newer.unit && older.measure === newer.measure;
    if (!same || !isExact(older) || !isExact(newer) || (older.valueTo ?? newer.valueTo) !== null) return null;
    const counts = older.measure === "count" || older.measure === "flow" || older.measure === "stock";
    const what = counts && /^\p{L}{3,}/u.test(newer.unit) ? `The number of ${newer.unit}` : "A figure";
    return moves(what, older.value, newer.value, older.wording, newer.wording, names);
  }
  return null;
}

const isExact = ({ bound }: { readonly bound: string }) => bound === "exactly";

function moves(
  what: string,
  from: number,
  to: number,
  older: string,
  newer: string,
  names: VersionNames,
): string | null {
  if (from === to) return null;
  return `${what} ${to > from ? "rose" : "fell"} from ${older} in ${names.older} to ${newer} in ${names.newer}`;
}

const without = (words: string, end: string) => (words.endsWith(end) ? words.slice(0, -end.length) : words);

const upperFirst = (words: string) => words.charAt(0).toLocaleUpperCase("en") + words.slice(1);
