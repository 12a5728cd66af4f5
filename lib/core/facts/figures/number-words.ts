import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import type { LanguageTable } from "@/lib/core/languages/language-table";

/** Words that multiply a number word. */
const factors: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

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

const FACTOR_WORD = "(?:hundred|thousand|million|billion)";
const word = `(?:${[...small.keys()].slice(1).join("|")}|hundred|thousand|million|billion)`;

/** "half a | million", "three quarters of a | million": the part that is taken of the number behind it. */
const PART = "(?:half\\s(?:of\\s)?a|(?:a|one)\\squarter\\sof\\sa|three[\\s-]quarters\\sof\\sa)";
/** "two | and a half | million" */
const AND_PART = "[\\s-]and[\\s-](?:a[\\s-](?:half|quarter)|three[\\s-]quarters)";
/** What half of one can be said of, as no number stands behind it: "twelve and a half | per cent". */
const DIVISIBLE = "per\\s?cent|percentage\\spoints|years|months|weeks|days|hours";

/** What makes a share such as "a quarter" a part of a number: the words that follow it. */
export const ofANumber = `\\sof\\sa\\s${FACTOR_WORD}`;

/** A number in English words, for a pattern without Unicode flag. */
export const numberInWords = `(?:${PART}\\s(?=${FACTOR_WORD})|a\\s(?=${FACTOR_WORD}|dozen))?${word}(?:${AND_PART}(?=[\\s-](?:${FACTOR_WORD}|${DIVISIBLE}|(?:and|to)\\s${word}))|(?:\\s|-|\\sand\\s)${word}){0,6}`;

const parts: readonly (readonly [RegExp, number])[] = [
  [/half/i, 0.5],
  [/three[\s-]quarters/i, 0.75],
  [/quarter/i, 0.25],
];
const partOf = (words: string) => parts.find(([rule]) => rule.test(words))?.[1] ?? 1;
const partFirst = new RegExp(`^${PART}\\s`, "i");
const partWithin = new RegExp(`^(.*?)${AND_PART}[\\s-](.*)$`, "i");
const partLast = new RegExp(`^(.*?)${AND_PART}$`, "i");

/** "two hundred and fifty thousand" → 250000, "two and a half million" → 2500000, "two and a half" → 2.5; `null` where the words make no number. */
export function readNumberWords(words: string): number | null {
  const first = partFirst.exec(words)?.[0];
  if (first !== undefined) {
    const whole = readWholeWords(words.slice(first.length));
    return whole === null ? null : whole * partOf(first);
  }
  const [last, count] = partLast.exec(words) ?? [];
  if (last !== undefined && count !== undefined) {
    const whole = readNumberWords(count);
    return whole === null ? null : whole + partOf(last.slice(count.length));
  }
  const [within, before = "", behind = ""] = partWithin.exec(words) ?? [];
  // "five and a half | and six": two numbers.
  if (/^and\s/i.test(behind)) return null;
  if (within === undefined) return readWholeWords(words.replace(/^a\s/i, ""));
  const taken = readWholeWords(before);
  const factor = readWholeWords(behind);
  return taken === null || factor === null ? null : (taken + partOf(within)) * factor;
}

function readWholeWords(words: string): number | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === "and") continue;
    const plain = small.get(word);
    const factor = factors[word];
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

/** Word → number, of one language's table: "drei=3|vier=4". */
export const valuesOf = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .split("|")
      .filter(Boolean)
      .map((entry): [string, number] => {
        const [word = "", value = "0"] = entry.split("=");
        return [word, Number(value)];
      }),
  );

/** Words of whole numbers and of fractions of one language besides English. */
export interface OwnNumberWords {
  /** "drei" → 3. */
  readonly numbers: ReadonlyMap<string, number>;
  /** "zwei drittel" → 66.67: in per cent. */
  readonly fractions: ReadonlyMap<string, number>;
  /** "anderthalb" → 1.5: numbers only where a word that multiplies follows. */
  readonly beforeScale: ReadonlyMap<string, number>;
  /** "et demi", "y medio": half of the scale before it. */
  readonly andHalf: readonly string[];
}

const known = new Map<string, OwnNumberWords | null>();

/** The number words of the language of a text (BCP 47 primary); `null` where its table has none of its own. */
export function ownNumberWords(lang: string | null): OwnNumberWords | null {
  if (lang === null) return null;
  const found = known.get(lang);
  if (found !== undefined) return found;
  const table: LanguageTable | undefined = coveredLanguages.find((each) => each.lang === lang);
  const made =
    table && (table.figures.numbers || table.figures.fractions)
      ? {
          numbers: valuesOf(table.figures.numbers),
          fractions: valuesOf(table.figures.fractions),
          beforeScale: valuesOf(table.figures.beforeScale),
          andHalf: table.figures.andHalf.split("|").filter(Boolean),
        }
      : null;
  known.set(lang, made);
  return made;
}

/** Longest first, for a pattern without Unicode flag. */
export const alternatives = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", "[\\s-]"))
    .join("|");

/** Chinese numerals up to 9999, with a fraction behind 点: "三十五点六" → 35.6; `null` where they make no number. */
export function readHanNumber(written: string): number | null {
  const [whole = "", fraction] = written.split(/[点點]/);
  const digits = "〇一二三四五六七八九";
  const digit = (sign: string) =>
    digits.indexOf(sign.replace(/[零○]/, "〇").replace("两", "二").replace("兩", "二"));
  let value = 0;
  let last = 0;
  for (const sign of whole) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (scale !== undefined) {
      value += Math.max(last, 1) * scale;
      last = 0;
    } else if (digit(sign) < 0) return null;
    else last = last * (value === 0 ? 10 : 1) + digit(sign);
  }
  const behind = fraction === undefined ? 0 : Number(`0.${[...fraction].map(digit).join("")}`);
  return Number.isFinite(behind) ? value + last + behind : null;
}
