import { type DraftFact, nearWords, proof } from "@/lib/core/facts/draft-fact";
import { isBare, isSoftware } from "@/lib/core/facts/funding/funding-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { clauseRound } from "./clause-round";
import { type Counted, readCounted } from "./counted-noun";
import type { Quantity } from "./find-quantities";
import { measureOf, rateOf } from "./measure-of";
import type { NumberInText } from "./number-in-text";
import { isNumberOfName } from "./number-of-a-name";
import { isPartOfDate } from "./part-of-a-date";
import { isPartOfAddress } from "./part-of-an-address";
import { counted } from "./quantity-units";
import { readPeriod } from "./read-period";
import { wayOfWriting } from "./way-of-writing";

type StatisticDraft = Extract<DraftFact, { topic: "statistic" }>;

/** Says why a number is no figure, or `null`. */
const whyNoFigure = (number: NumberInText): string | null =>
  (isNumberOfName(number) ? "number of a name" : null) ??
  isPartOfAddress(number) ??
  isPartOfDate(number) ??
  wayOfWriting(number);

/** "rose from 33 in 2001 to 240", "12 cases in 2011 and 15 in 2012": the number counts what the one before counts. */
const series = /\b(?:from|to|and|than|versus|against|or)\s$/i;
const numberOf = /\bnumber\sof\s((?:[\p{L}-]+\s){0,2}?[\p{L}-]+)\b/iu;
const mayBeDate = ({ currency, percent, scaled, spelled }: Quantity) =>
  !currency && !percent && !scaled && !spelled;
/** "2.0" of a covenant or a web: nothing is counted to a point and a nought. */
const isVersion = (quantity: Quantity, text: string) =>
  mayBeDate(quantity) && /^[\d٠-٩۰-۹]{1,2}\.[0٠۰]$/.test(text.slice(quantity.start, quantity.end));

/** "5.To whom", "2.3.Purposes": the number of a heading, glued to its first word; "11 - Register": parted by a dash; "1.25.x": versions. */
const opensLine = (quantity: Quantity, text: string) =>
  mayBeDate(quantity) &&
  ((/^(?:\.|\s[-–—]\s)\p{L}/u.test(text.slice(quantity.end, quantity.end + 4)) &&
    /^[#\s]*$/.test(text.slice(0, quantity.start))) ||
    /^\.x(?!\p{L})/u.test(text.slice(quantity.end, quantity.end + 3)));

/** "the Act)|39 creates", "services.|43 Agencies": the mark of a note, printed right behind its word. */
const isNoteMark = (quantity: Quantity, at: number, text: string) =>
  mayBeDate(quantity) &&
  quantity.value < 400 &&
  /[\p{Ll})\]”’"][.,;]?$/u.test(text.slice(Math.max(0, at - 2), at)) &&
  /^\s\p{L}/u.test(text.slice(at + quantity.end - quantity.start, at + quantity.end - quantity.start + 2));

/** "Sections 4.5 and | 4.6": a further number of a section. */
const ofSections =
  /(?:^|\s)(?:sections?|articles?|paragraphs?|clauses?|§§?)\s[\d.]{1,8}\s?(?:,|and|or|to|et|y|und)\s$/iu;

/** A number, a blank and Chinese letters: of what is counted they would stand right behind it. */
const opensParagraph = /^\d{1,3}\s\p{Script=Han}$/u;

/** "width: | 50% | ;": a style sheet that came with a page measures nothing of what it speaks of. */
const ofStyleSheet = (text: string, { start, end }: Quantity) =>
  /^[\d.%\s]{0,24}(?:!important\s?)?;/.test(text.slice(end, end + 40)) &&
  /(?:^|[\s;{])[a-z-]{3,30}:\s?[\d.%\s]{0,24}$/.test(text.slice(Math.max(0, start - 60), start));

/** "fifty percent (50%)": one figure written twice. */
const repeatsInBrackets = (last: Quantity, quantity: Quantity, text: string) =>
  last.value === quantity.value && /^\s?(?:per\s?cent)?\s?\($/.test(text.slice(last.end, quantity.start));

/** "in | 2001 dollars", "in 2010 prices": the year whose money is meant. */
const isYearOfPrices = (quantity: Quantity, text: string) =>
  /^(?:19|20)\d\d$/.test(quantity.digits) &&
  !quantity.scaled &&
  /\b(?:in|constant)\s$/i.test(text.slice(Math.max(0, quantity.start - 10), quantity.start)) &&
  /^\d{4}\s(?:US\s)?(?:dollars|pounds|euros|prices|terms)\b/i.test(
    text.slice(quantity.start, quantity.start + 18),
  );

/** "a million | thanks": said and not counted. */
const ofThanks = /^\s(?:de\s)?(?:thanks|thank\s|gracias|mercis?|obrigad|grazie|dank|reasons\b)/i;

/** As many characters beside a figure are looked at. */
const REACH = 220;

/**
 * Figures that count or measure something: numbers with what they count, shares, and sums of money that are none of `funding`.
 * Years, dates, ages, lengths of time, numbers of names and pages, telephone numbers and list numbers are none.
 * A figure said twice with the same noun is one fact. O(words).
 */
export function findStatistics({ document, sentences }: Reading, funding: readonly DraftFact[]): DraftFact[] {
  const given = new Set(funding.flatMap(({ focus, alsoAt }) => [focus, ...alsoAt].map(({ start }) => start)));
  const known = new Map<string, { draft: StatisticDraft; alsoAt: StatisticDraft["focus"][] }>();
  let lastUnit: { unit: string; index: number } | null = null;
  for (const read of sentences) {
    const { sentence, text } = read;
    if (sentence.place === "caption" || read.quantities.length === 0) continue;
    const { words } = read;
    // Most sentences do not hold these words: looking for them first is cheaper than the pattern.
    const named = /number\sof/i.test(text) ? numberOf.exec(text) : null;
    // Sums, shares and "5 million" are no dates: most sentences need not be searched for them.
    const dates = read.quantities.some(mayBeDate) ? read.dates : [];
    if (named?.[1]) lastUnit = { unit: named[1], index: sentence.index };
    let first = 0;
    let nextDate = 0;
    let said: Quantity | null = null;
    let bare: boolean | null = null;
    for (const quantity of read.quantities) {
      const last = said;
      said = quantity;
      while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= quantity.start) nextDate++;
      if ((dates[nextDate]?.start ?? quantity.end) < quantity.end) continue;
      if (
        isVersion(quantity, text) ||
        isYearOfPrices(quantity, text) ||
        opensLine(quantity, text) ||
        (quantity.spelled && ofThanks.test(text.slice(quantity.end, quantity.end + 14))) ||
        isNoteMark(quantity, sentence.start + quantity.start, document.text) ||
        ofStyleSheet(text, quantity) ||
        ofSections.test(text.slice(Math.max(0, quantity.start - 40), quantity.start)) ||
        (last && repeatsInBrackets(last, quantity, text))
      )
        continue;
      const before = text.slice(Math.max(0, quantity.boundStart - REACH), quantity.boundStart);
      // "§ 26 Absatz 1"; "42 公共部门…": a number of a paragraph.
      if (
        mayBeDate(quantity) &&
        (/§\s?$/.test(before) || opensParagraph.test(text.slice(0, quantity.end + 2)))
      )
        continue;
      const behind = text.slice(quantity.end, quantity.end + REACH);
      if (
        quantity.currency &&
        (given.has(sentence.start + quantity.boundStart) || isSoftware(quantity.currency, quantity.value))
      )
        continue;
      // Asked once a sentence: a long line of sums would be read again for each of them.
      if (quantity.currency) bare ??= isBare(text);
      if (quantity.currency && bare) continue;
      const start = sentence.start + quantity.start;
      const end = sentence.start + quantity.end;
      while (first < words.length && (words[first]?.end ?? 0) <= start) first++;
      let after = first;
      while (after < words.length && (words[after]?.start ?? end) < end) after++;
      const what: Counted | null = quantity.currency
        ? { unit: `${quantity.currency}${rateOf(behind.slice(0, 40))}`, head: "money", carried: false }
        : readCounted(
            words,
            after,
            quantity,
            read.lang,
            {
              unit: lastUnit && sentence.index - lastUnit.index <= 1 ? lastUnit.unit : null,
              sameSeries: lastUnit?.index === sentence.index && series.test(before),
            },
            behind,
          );
      // "Art. 23 G v. 20.12.2022": an article of a law.
      if (!what || /^[A-Z](?: v\.?)?$/.test(what.unit)) continue;
      if (!quantity.currency && whyNoFigure({ read, words, first, after, quantity, what })) continue;
      if (!quantity.percent && !quantity.currency && !what.carried)
        lastUnit = { unit: what.unit, index: sentence.index };
      const clause = clauseRound(text, quantity.boundStart, quantity.end);
      const id = `${quantity.value}|${what.head}|${quantity.percent ? clause : ""}`;
      const same = known.get(id);
      if (same) same.alsoAt.push({ start: sentence.start + quantity.boundStart, end });
      else {
        const fromAnother = what.carried && lastUnit?.index !== sentence.index;
        known.set(id, {
          draft: draftOf(read, quantity, what, clause, before, behind, fromAnother),
          alsoAt: [],
        });
      }
    }
  }
  return [...known.values()].map(({ draft, alsoAt }) => ({ ...draft, alsoAt }));
}

function draftOf(
  read: ReadSentence,
  quantity: Quantity,
  what: Counted,
  clause: string,
  before: string,
  behind: string,
  /** What it counts was said in the sentence before. */
  fromAnother: boolean,
): StatisticDraft {
  const { sentence, text } = read;
  const focus = { start: sentence.start + quantity.boundStart, end: sentence.start + quantity.end };
  // "The bank lent 12 million" behind a sentence on refugees may count something else.
  const sure = !fromAnother && (counted.has(what.head) || quantity.percent || quantity.scaled);
  return {
    topic: "statistic",
    ...proof(read, focus),
    value: quantity.value,
    valueTo: quantity.valueTo,
    unit: what.unit,
    what: clause,
    wording: text.slice(quantity.boundStart, quantity.end).replace(/\s+/g, " "),
    bound: quantity.bound,
    // "… around the world annually" at the end of a sentence with one figure speaks of that figure.
    measure: measureOf(quantity, `${clause} ${read.quantities.length === 1 ? behind : ""}`),
    period: readPeriod(text, quantity.boundStart, quantity.end, before.slice(-60), behind.slice(0, 120)),
    confidence: sentence.place === "heading" ? 0.55 : sure ? 0.9 : what.carried ? 0.75 : 0.7,
    reason: quantity.currency
      ? "a sum of money that is no funding"
      : quantity.percent
        ? "a share"
        : what.carried
          ? "a number of what the number before counts"
          : "a number with what it counts",
    core: `${text.slice(quantity.start, quantity.end)} ${nearWords(read, focus)}`,
  };
}
