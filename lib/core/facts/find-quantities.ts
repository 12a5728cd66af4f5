import { codes, currencyAfter, currencyOf, currencyOfNoun, signs } from "@/lib/core/facts/currencies";
import type { Bound } from "@/lib/core/facts/fact";
import type { Range } from "@/lib/core/text/range";

/** A number of the text: digits or words, with its scale, currency, percent sign and range words. Offsets are of the given text. */
export interface Quantity extends Range {
  readonly value: number;
  /** Upper end of "5 to 10", else `null`. */
  readonly valueTo: number | null;
  /** ISO 4217, or `null`. */
  readonly currency: string | null;
  readonly percent: boolean;
  readonly bound: Bound;
  /** Start of the range words before it ("more than"), or `start`. */
  readonly boundStart: number;
  /** Written in words. */
  readonly spelled: boolean;
  /** "million" and the like stands with it. */
  readonly scaled: boolean;
  /** The digits as printed, without scale: to tell a year from a count. */
  readonly digits: string;
}

const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

const units = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const small = new Map<string, number>([
  ...units.map((word, at): [string, number] => [word, at]),
  ...tens.map((word, at): [string, number] => [word, 20 + 10 * at]),
  ["dozen", 12],
]);

const sign = `${signs}|(?<![a-z])(?:${codes})(?=\\s?\\d)`;
/** 1,250,000 · 1 250 000 · 1'250'000 · 1.250.000 · 4,5 million · 12.5 */
const digits =
  "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?![ \u00a0\u202f]?\\d)|\\d{1,3}(?:['’]\\d{3})+|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+,\\d{1,2}(?=\\s(?:million|billion))|\\d+(?:\\.\\d+)?";
const scale = "(?:hundred|thousand|million|billion|trillion|lakh|crore|mn|bn|tn|[mbk])(?![a-z\\d])";
const numberWord = `(?:${[...small.keys()].slice(1).join("|")}|hundred|thousand|million|billion)`;
const pattern = new RegExp(
  `(?:(?<sign>${sign})\\s?)?(?<num>${digits})(?:[\\s-]?(?<scale>${scale}))?(?:\\s?(?<joint>-|–|to|and)\\s?(?:${sign})?\\s?(?<num2>${digits})(?:[\\s-]?(?<scale2>${scale}))?)?|(?<![a-z])(?:half\\sa\\s|a\\s(?=hundred|thousand|million|billion|dozen))?(?<words>${numberWord}(?:(?:\\s|-|\\sand\\s)${numberWord}){0,6})(?![a-z])`,
  // Without the Unicode flag, which makes this scan three times as slow: number words and scales are plain ASCII.
  "gi",
);
const percentAfter = /^(?:\s?%|[\s-]?per\s?cent(?:age\spoints?)?\b|\spercentage\spoints?\b)/i;
const hint =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen)\b/i;

const bounds: [RegExp, Bound][] = [
  [
    /(?:more\sthan|over|well\sover|just\sover|above|upwards\sof|in\sexcess\sof|exceeding|greater\sthan)\s*$/i,
    "more than",
  ],
  [/(?:at\sleast|no\sless\sthan|no\sfewer\sthan|a\sminimum\sof)\s*$/i, "at least"],
  [/(?:less\sthan|fewer\sthan|under|below|nearly|almost|close\sto|just\sunder)\s*$/i, "less than"],
  [/(?:up\sto|as\smuch\sas|as\smany\sas|no\smore\sthan|a\smaximum\sof|not\sto\sexceed)\s*$/i, "up to"],
  [
    /(?:approximately|about|around|roughly|some|an\sestimated|estimated|perhaps|circa|on\saverage)\s*$/i,
    "about",
  ],
];

/** "two hundred and fifty thousand" → 250000; `null` where the words make no number. */
export function readNumberWords(words: string): number | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === "and") continue;
    const plain = small.get(word);
    const factor = scales[word];
    if (plain !== undefined) {
      if (word === "dozen") group = Math.max(group, 1) * 12;
      else if (last <= 19 || (last <= 90 && plain > 9)) return null;
      else group += plain;
      last = plain;
    } else if (factor === 100) {
      group = Math.max(group, 1) * 100;
      last = 100;
    } else if (factor !== undefined) {
      total += Math.max(group, 1) * factor;
      group = 0;
      last = factor;
    } else return null;
  }
  return total + group;
}

function toNumber(text: string): number {
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(",", "."));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return Number(text.replaceAll(".", ""));
  return Number(text.replace(/[,'’\s]/g, ""));
}
const plainYear = /^(?:1[5-9]|20|21)\d\d$/;
/** Sums such as 58.1 × 1e6 leave crumbs behind the point. */
const times = (value: number, factor: number) => Number((value * factor).toPrecision(14));

function readBound(text: string, start: number): { bound: Bound; boundStart: number } {
  const before = text.slice(Math.max(0, start - 24), start);
  for (const [rule, bound] of bounds) {
    const match = rule.exec(before);
    if (match && !/\p{L}/u.test(before.charAt(match.index - 1)))
      return { bound, boundStart: start - (before.length - match.index) };
  }
  return { bound: "exactly", boundStart: start };
}

/** May a number begin here: not inside a name, a code, a date, a decimal or a telephone number. */
function freeBefore(text: string, start: number, bound: Bound): boolean {
  const before = text.charAt(start - 1);
  if (before === "") return true;
  if (/[\p{L}]/u.test(before)) return bound !== "exactly";
  return !/[\d.,:#/\\_@=&+$€£~-]/.test(before) || /\s[~–-]$/.test(text.slice(Math.max(0, start - 2), start));
}

/**
 * Numbers in `text` in order, not overlapping. What stands inside codes, dates with slashes, telephone numbers and
 * addresses is left out; years, list numbers and names are not, since that takes the words round them. O(length).
 */
export function findQuantities(text: string): Quantity[] {
  if (!hint.test(text)) return [];
  const found: Quantity[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const groups = match.groups ?? {};
    const start = match.index;
    const { bound, boundStart } = readBound(text, start);
    const spelled = groups.words !== undefined;
    let end = start + match[0].length;
    let value: number | null;
    let valueTo: number | null = null;
    let currency = groups.sign ? currencyOf(groups.sign) : null;
    let scaled: boolean;
    if (spelled) {
      value = readNumberWords(groups.words ?? "");
      if (/^half\sa\s/i.test(match[0]) && value !== null) value /= 2;
      scaled = /hundred|thousand|million|billion/i.test(match[0]);
    } else {
      let first = groups.scale ? (scales[groups.scale.toLowerCase()] ?? 1) : 1;
      value = toNumber(groups.num ?? "");
      const second = groups.scale2 ? (scales[groups.scale2.toLowerCase()] ?? 1) : 1;
      if (groups.num2 !== undefined) {
        const before = text.slice(Math.max(0, boundStart - 10), boundStart);
        const other = toNumber(groups.num2);
        const spans =
          groups.joint?.toLowerCase() === "and" ? /between\s$/i.test(before) : !/from\s$/i.test(before);
        // "from 5,808 in 2008 to 7,705": a year opens no span with a count.
        const mixed = plainYear.test(groups.num ?? "") && !plainYear.test(groups.num2) && !groups.sign;
        const whole = !mixed && other * second > value * (groups.scale ? first : groups.scale2 ? second : 1);
        if (spans && whole && !/^[\d./:-]/.test(text.slice(end, end + 1))) {
          if (!groups.scale && groups.scale2) first = second;
          valueTo = times(other, second);
        } else {
          // No span: read the first number alone, and look at the second one again.
          end = start + match[0].lastIndexOf(groups.joint ?? "", match[0].lastIndexOf(groups.num2));
          while (end > start && /\s/.test(text.charAt(end - 1))) end--;
          pattern.lastIndex = end;
        }
      }
      value = times(value, first);
      scaled = first > 1;
    }
    if (value === null || !Number.isFinite(value)) continue;
    let after = text.slice(end, end + 36);
    const percent = percentAfter.exec(after);
    if (percent) end += percent[0].length;
    else {
      const noun = currencyAfter.exec(after);
      if (noun) {
        currency ??= currencyOfNoun(noun[1] ?? "", noun[2] ?? "");
        end += noun[0].length;
      }
    }
    after = text.slice(end, end + 4);
    const inCode =
      /^(?:[\d_@=]|[/:.]\d|\p{L})/u.test(after) ||
      (!currency && !percent && /^-(?!\s)/.test(after) && !/^-{2}/.test(after));
    if (inCode && !currency) continue;
    if (!currency && !freeBefore(text, start, bound)) continue;
    found.push({
      start,
      end,
      value,
      valueTo,
      currency,
      percent: percent !== null,
      bound,
      boundStart,
      spelled,
      scaled,
      digits: groups.num ?? "",
    });
  }
  return found;
}
