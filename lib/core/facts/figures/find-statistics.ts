import { findDates } from "@/lib/core/documents/dates/find-dates";
import { type DraftFact, nearWords, proof } from "@/lib/core/facts/draft-fact";
import type { Measure } from "@/lib/core/facts/fact";
import { isFunding } from "@/lib/core/facts/funding/funding-words";
import { joiners, openers } from "@/lib/core/facts/names/name-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import type { Quantity } from "./find-quantities";
import { counted, durations, naming, uncounted } from "./quantity-units";
import { readPeriod } from "./read-period";

type StatisticDraft = Extract<DraftFact, { topic: "statistic" }>;

/** What a number counts: the words after it up to its noun. */
interface Counted {
  readonly unit: string;
  /** The noun itself, small letters. */
  readonly head: string;
  /** It was not printed after the number but taken from the number before or from "number of …". */
  readonly carried: boolean;
}

const stops = new Set(
  "in on at by to from with within without under over through during since until after before as if when while where which who whose that than is are was were be been being has have had will would can could may might must shall should do does did not and or but nor so yet each every per this these those the a an it its their our we they he she including such more less already also currently now still only annually worldwide globally around across among between out up down into onto off about because due both".split(
    " ",
  ),
);
const verbLike =
  /^(?:received|signed|joined|participated|attended|died|fled|remain|live|work|lived|worked|need|face|gathered|endorsed|represent|represented|came|took|made|went|said|helped|met|account|accounted)$/;

const plural = (word: string) =>
  /[^s]s$/.test(word) || /(?:people|children|women|men|police|personnel|aircraft|troops|percent)$/.test(word);

/** The words a number counts, read from the word after it; `null` where none follows. */
function readCounted(
  words: readonly Word[],
  after: number,
  quantity: Quantity,
  carriedUnit: string | null,
  sameSeries: boolean,
): Counted | null {
  if (quantity.percent)
    return { unit: quantity.points ? "percentage points" : "percent", head: "percent", carried: false };
  const unit: string[] = [];
  let head = "";
  for (let at = after; at < Math.min(words.length, after + 7); at++) {
    const word = words[at];
    if (!word) break;
    if (
      at > after &&
      word.gap !== "" &&
      !(word.gap === "-" || (word.gap === "," && plural(word.lower) === false && words[at + 1]?.gap === ""))
    )
      break;
    if (at === after && !/^[-+]?$/.test(word.gap)) break;
    // Digits count no digits: what follows is the rest of a telephone number or a table.
    if (/^\d+$|^\d+[.,/-]/.test(word.text)) break;
    const lower = word.lower;
    if (lower === "of" && unit.length === 0) continue;
    if (lower === "the" && at === after + 1 && words[after]?.lower === "of") continue;
    if (lower === "and" && unit.length > 0 && counted.has(words[at + 1]?.lower ?? "") && counted.has(head)) {
      unit.push("and");
      continue;
    }
    if (
      stops.has(lower) ||
      (joiners.has(lower) && lower !== "of") ||
      (lower === "of" && unit.length > 0) ||
      verbLike.test(lower) ||
      (/ly$/.test(lower) && unit.length > 0)
    )
      break;
    unit.push(word.text);
    // "people-mostly": a dash printed as a hyphen ends the noun.
    head =
      lower.includes("-") && counted.has(lower.split("-")[0] ?? "") ? (lower.split("-")[0] ?? lower) : lower;
    if (head !== lower) {
      unit[unit.length - 1] = head;
      break;
    }
    if (word.possessive) break;
    if (counted.has(head) && !nounGoesOn(words[at + 1])) break;
    // After a plural only another plural goes on: "States Parties", but "resolutions | adopted".
    if (plural(head) && words[at + 1]?.lower !== "and" && !plural(words[at + 1]?.lower ?? "")) break;
  }
  while (unit.at(-1) === "and") unit.pop();
  if (unit.length > 0) return { unit: unit.join(" "), head, carried: false };
  return carriedUnit &&
    (sameSeries || quantity.scaled || quantity.value >= 1_000 || /^of$/.test(words[after]?.lower ?? ""))
    ? { unit: carriedUnit, head: carriedUnit, carried: true }
    : null;
}

/** "trade beneficiary countries | and territories", "refugee children": does the noun phrase go on after a counted noun? */
const nounGoesOn = (next: Word | undefined) =>
  next !== undefined && next.gap === "" && (counted.has(next.lower) || next.lower === "and");

const outOf = new Set(coveredLanguages.flatMap(({ figures }) => figures.outOf.split("|")));
const streets = new Set(coveredLanguages.flatMap(({ figures }) => figures.streets.split("|")));
const months = new Set(
  coveredLanguages
    .flatMap((table) => table.months.flatMap((month) => month.split("|")))
    .filter((month) => month !== "mar" && month !== "may"),
);

/** "3 in | 10", "one out of | five", "3 de cada | 10": is the number before the joining words a small plain one? */
function ratioBefore(words: readonly Word[], first: number): boolean {
  for (let back = 2; back <= 3; back++) {
    const lower = words[first - back]?.lower ?? "";
    if (
      /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|un|une|uno|una|deux|trois|dos|tres|einer?|zwei|drei)$/.test(
        lower,
      )
    )
      return words.slice(first - back + 1, first).every((word) => word.gap === "");
    if (!/^(?:of|de)$/.test(lower) && back > 2) return false;
  }
  return false;
}

/** The word that stands before a list of numbers ("artículos 33, 41 y 75"), looking back over at most eight; `null` if none. */
function inListOfNumbers(words: readonly Word[], first: number): string | null {
  let at = first - 1;
  for (; at >= Math.max(0, first - 9); at--) {
    const word = words[at];
    if (!word) return null;
    if (/^\d+$|^(?:and|or|y|e|et|ou|und|oder|à|to)$/.test(word.lower)) continue;
    return at === first - 1 ? null : word.lower.replace(/\.$/, "");
  }
  return null;
}

/** Is the number a year, a day of a date, the number of a name, a length of time, or a way of writing? Says which. */
function noStatistic(
  words: readonly Word[],
  first: number,
  after: number,
  quantity: Quantity,
  what: Counted | null,
  read: ReadSentence,
): string | null {
  const previous = words[first - 1];
  const next = words[after];
  const whole = Number.isInteger(quantity.value);
  if (
    previous &&
    previous.gap !== "-" &&
    naming.has(previous.lower) &&
    (words[first]?.gap ?? "") === "" &&
    quantity.bound === "exactly"
  )
    return "number of a name";
  const listed = inListOfNumbers(words, first);
  if (listed !== null && naming.has(listed) && quantity.bound === "exactly") return "number of a name";
  // "Display & Video 360 users": a number behind a capitalised word inside a sentence is that name's.
  if (
    whole &&
    first > 1 &&
    previous?.capital &&
    !previous.possessive &&
    words[first]?.gap === "" &&
    words[first - 2]?.capital &&
    !openers.has(previous.lower) &&
    quantity.bound === "exactly" &&
    !quantity.spelled &&
    !quantity.scaled &&
    !quantity.percent &&
    !quantity.digits.includes(",")
  )
    return "number of a name";
  if (/^(?:per|pro|je)$/.test(previous?.lower ?? "")) return "base of a rate";
  const street = (word: Word | undefined) =>
    word !== undefined &&
    (streets.has(word.lower) || /(?:straße|strasse|str\.|platz|gasse)$/.test(word.lower));
  if (whole && (street(next) || (street(previous) && !quantity.percent && !quantity.scaled)))
    return "number of a house";
  if (
    whole &&
    /^\d{4,5}$/.test(quantity.digits) &&
    next?.capital &&
    next.gap === "" &&
    /^,|^$/.test(words[first]?.gap ?? "x") &&
    (words[first]?.gap === "," || first === 0 || quantity.digits.length === 5) &&
    !quantity.percent &&
    !quantity.currency
  )
    return "postcode";
  if (next && months.has(next.lower.replace(/\.$/, "")) && quantity.value <= 31) return "day of a date";
  if (
    /^(?:de|der|du)$/.test(next?.lower ?? "") &&
    months.has(words[after + 1]?.lower ?? "") &&
    quantity.value <= 31
  )
    return "day of a date";
  // "7.7 Water wells", "2020.1": a section, a year with the mark of a note.
  if (
    /^\d{1,2}\.\d{1,2}$/.test(quantity.digits) &&
    first === 0 &&
    next?.capital &&
    !quantity.percent &&
    !quantity.currency
  )
    return "number of a section";
  if (/^(?:19|20)\d\d\.\d{1,2}$/.test(quantity.digits) && !quantity.percent && !quantity.currency)
    return "year";
  const dateAfter =
    next &&
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)$/.test(
      next.text,
    );
  if (dateAfter && quantity.value <= 31) return "day of a date";
  // "October 3 and 4", "Oct. 3, 2013"
  for (let back = 2; back <= 3; back++)
    if (
      whole &&
      quantity.value <= 31 &&
      naming.has(words[first - back]?.lower ?? "") &&
      /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
        words[first - back]?.lower ?? "",
      )
    )
      return "day of a date";
  const yearLike =
    !quantity.spelled &&
    !quantity.scaled &&
    !quantity.percent &&
    /^(?:1[5-9]|20|21)\d\d$/.test(quantity.digits);
  if (
    yearLike &&
    !(
      what &&
      !what.carried &&
      counted.has(what.head) &&
      next &&
      !next.capital &&
      quantity.bound !== "exactly"
    )
  )
    return "year";
  if (quantity.percent) return null;
  if (!what) return "nothing counted";
  if (durations.has(next?.lower ?? "") || durations.has(what.head) || /^years?-/.test(what.head))
    return "length of time";
  if (/^(?:pp|kb|mb|gb|pm|am|p\.m|a\.m|p\.m\.|a\.m\.|st|nd|rd|th|x|times|fold)$/i.test(next?.lower ?? ""))
    return "page, size or time";
  if (
    read.sentence.block.marker &&
    first === 0 &&
    !quantity.spelled &&
    read.sentence.start === read.sentence.block.start
  )
    return "list number";
  if (uncounted.has(what.head)) return "a way of writing";
  const capitals = what.unit.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length;
  if (
    !quantity.scaled &&
    capitals === what.unit.split(" ").length &&
    capitals > 0 &&
    (first === 0 || previous?.capital === true || !(counted.has(what.head) || plural(what.head)))
  )
    return "name";
  if (
    (outOf.has(previous?.lower ?? "") || /^(?:cada|out)$/.test(previous?.lower ?? "")) &&
    ratioBefore(words, first) &&
    quantity.value <= 100_000
  )
    return "one in so many";
  if (quantity.spelled && !quantity.scaled) {
    if (quantity.value <= 1) return "a way of writing";
    if (quantity.value < 10 && !counted.has(what.head)) return "a small number of things not usually counted";
    if (
      quantity.value <= 2 &&
      (first === 0 || /^(?:of|first|last|these|those|other)$/.test(next?.lower ?? ""))
    )
      return "a way of writing";
  }
  if (!quantity.spelled && quantity.value <= 1 && what.head !== "percent") return "a way of writing";
  return null;
}

const flow =
  /\b(?:annual(?:ly)?|(?:each|every|per|a)\s(?:year|month|day|week)|yearly|monthly|daily|per\sannum|on\san\sannual\sbasis)\b/i;
/** " per day", " per year" of a sum of money. */
function rateOf(after: string): string {
  const unit = /\b(?:per|a|an|each|every)\s(hour|day|week|month|year|person|capita|household)\b/i.exec(
    after,
  )?.[1];
  return unit ? ` per ${unit.toLowerCase()}` : flow.test(after) ? " per year" : "";
}
const stock =
  /\b(?:there\s(?:are|were|is)|currently|at\sany\s(?:given\s)?(?:time|moment)|worldwide|around\sthe\s(?:world|globe)|are\senslaved|live[sd]?\sin|living|remain(?:s|ed)?|member\sstates|in\sthe\sworld|total\snumber)\b/i;

function measureOf(quantity: Quantity, text: string): Measure {
  if (quantity.currency) return "money";
  if (quantity.percent) return "share";
  if (flow.test(text)) return "flow";
  return stock.test(text) ? "stock" : "count";
}

/** The clause round a figure, at most 90 characters to each side, cut at stops and words. */
function clauseRound(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  const cutBefore = Math.max(
    before.lastIndexOf("; "),
    before.lastIndexOf(": "),
    before.lastIndexOf(". "),
    before.lastIndexOf("” "),
  );
  const cutAfter = after.search(/[;.](?:\s|$)/);
  const left =
    cutBefore >= 0 ? before.slice(cutBefore + 2) : start > 90 ? before.replace(/^\S*\s/, "") : before;
  const right =
    cutAfter >= 0 ? after.slice(0, cutAfter) : end + 90 < text.length ? after.replace(/\s\S*$/, "") : after;
  return `${left}${text.slice(start, end)}${right}`.replace(/\s+/g, " ").trim();
}

/** "rose from 33 in 2001 to 240", "12 cases in 2011 and 15 in 2012": the number counts what the one before counts. */
const series = /\b(?:from|to|and|than|versus|against|or)\s$/i;

const numberOf = /\bnumber\sof\s((?:[\p{L}-]+\s){0,2}?[\p{L}-]+)\b/iu;

/**
 * Figures that count or measure something: numbers with what they count, shares, and sums of money that are no funding.
 * Years, dates, ages, lengths of time, numbers of names and pages, telephone numbers and list numbers are none.
 * A figure said twice with the same noun is one fact. O(words).
 */
export function findStatistics({ sentences }: Reading): DraftFact[] {
  const known = new Map<string, { draft: StatisticDraft; alsoAt: StatisticDraft["focus"][] }>();
  let lastUnit: { unit: string; index: number } | null = null;
  for (const read of sentences) {
    const { sentence, text } = read;
    if (sentence.place === "caption" || read.quantities.length === 0) continue;
    const { words } = read;
    // Most sentences do not hold these words: looking for them first is cheaper than the pattern.
    const named = /number\sof/i.test(text) ? numberOf.exec(text) : null;
    const dates = findDates(text);
    if (named?.[1]) lastUnit = { unit: named[1], index: sentence.index };
    let first = 0;
    let nextDate = 0;
    for (const quantity of read.quantities) {
      while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= quantity.start) nextDate++;
      if ((dates[nextDate]?.start ?? quantity.end) < quantity.end) continue;
      const start = sentence.start + quantity.start;
      const end = sentence.start + quantity.end;
      const before = text.slice(Math.max(0, quantity.boundStart - 220), quantity.boundStart);
      const afterText = text.slice(quantity.end, quantity.end + 220);
      if (quantity.currency && isFunding(before, afterText)) continue;
      while (first < words.length && (words[first]?.end ?? 0) <= start) first++;
      let after = first;
      while (after < words.length && (words[after]?.start ?? end) < end) after++;
      const carriedUnit = lastUnit && sentence.index - lastUnit.index <= 1 ? lastUnit.unit : null;
      const what: Counted | null = quantity.currency
        ? {
            unit: `${quantity.currency}${rateOf(afterText.slice(0, 40))}`,
            head: "money",
            carried: false,
          }
        : readCounted(
            words,
            after,
            quantity,
            carriedUnit,
            lastUnit?.index === sentence.index && series.test(before),
          );
      if (!quantity.currency && noStatistic(words, first, after, quantity, what, read)) continue;
      if (!what) continue;
      if (!quantity.percent && !quantity.currency && !what.carried)
        lastUnit = { unit: what.unit, index: sentence.index };
      const focus = { start: sentence.start + quantity.boundStart, end };
      const clause = clauseRound(text, quantity.boundStart, quantity.end);
      const heading = sentence.place === "heading";
      // "… around the world annually" at the end of a sentence with one figure speaks of that figure.
      const alone = read.quantities.length === 1;
      const draft: StatisticDraft = {
        topic: "statistic",
        ...proof(read, focus),
        value: quantity.value,
        valueTo: quantity.valueTo,
        unit: what.unit,
        what: clause,
        wording: text.slice(quantity.boundStart, quantity.end).replace(/\s+/g, " "),
        bound: quantity.bound,
        measure: measureOf(quantity, `${clause} ${alone ? afterText : ""}`),
        period: readPeriod(
          text,
          quantity.boundStart,
          quantity.end,
          before.slice(-60),
          afterText.slice(0, 120),
        ),
        confidence: heading
          ? 0.55
          : counted.has(what.head) || quantity.percent || quantity.scaled
            ? 0.9
            : what.carried
              ? 0.75
              : 0.7,
        reason: quantity.currency
          ? "a sum of money that is no funding"
          : quantity.percent
            ? "a share"
            : what.carried
              ? "a number of what the number before counts"
              : "a number with what it counts",
        core: `${text.slice(quantity.start, quantity.end)} ${nearWords(read, focus)}`,
      };
      const id = `${quantity.value}|${what.head}|${quantity.percent ? draft.what : ""}`;
      const same = known.get(id);
      if (same) same.alsoAt.push(focus);
      else known.set(id, { draft, alsoAt: [] });
    }
  }
  return [...known.values()].map(({ draft, alsoAt }) => ({ ...draft, alsoAt }));
}
