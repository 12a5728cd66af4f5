import { figureWords } from "@/lib/core/languages/figure-words";
import { tablesFor } from "@/lib/core/languages/tables-for";
import type { Range } from "@/lib/core/text/range";
import { readNumberWords, valuesOf } from "./number-words";
import { counted, plural } from "./quantity-units";

/** "one in five", "3 sur 10", "jedes fünfte": a share told as so many of so many. `share` is in per cent. */
export interface Ratio extends Range {
  readonly share: number;
}

interface Reader {
  /** What every ratio of two numbers holds: asked before the patterns. */
  readonly hint: RegExp;
  readonly patterns: readonly RegExp[];
  readonly every: RegExp | null;
  /** What stands before every such ordinal: asked before the pattern. */
  readonly everyHint: RegExp | null;
  readonly values: ReadonlyMap<string, number>;
  readonly isEnglish: boolean;
}

const ENGLISH_NUMBERS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty|hundred";
const spaces = (words: string) => words.replaceAll(" ", "\\s");

function readerOf({ lang, figures }: ReturnType<typeof tablesFor>[number]): Reader | null {
  if (!figures.ratios) return null;
  const values = new Map<string, number>([
    ...figures.ones.split("|").map((word): [string, number] => [word, 1]),
    ...valuesOf(figures.numbers),
    ...valuesOf(figures.ordinals),
    ...ENGLISH_NUMBERS.split("|").flatMap((word): [string, number][] => {
      const value = lang === "en" ? readNumberWords(word) : null;
      return value === null ? [] : [[word, value]];
    }),
  ]);
  const ordinals = [...valuesOf(figures.ordinals).keys()];
  const numbers = [...values.keys()].filter((word) => !ordinals.includes(word));
  const number = `(\\d{1,3}(?:[.,\\s]000){0,2}|${numbers
    .sort((a, b) => b.length - a.length)
    .map(spaces)
    .join("|")})`;
  const whole = (pattern: string, behind: string) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,/:§–-]|\\p{N}\\s)(?:${pattern})(?![\\p{L}\\p{N}/:%]|[.,–-]\\p{N}|\\s\\p{N})${behind}`,
      "giu",
    );
  // From the joint on: it and a number are rarer than its words alone.
  const joints = figures.ratios
    .split("|")
    .map((form) => spaces(form.slice(form.indexOf(" "))).replace("#", number));
  return {
    // Without the Unicode flag and what it looks back for, which make these scans of every sentence slow.
    hint: new RegExp(joints.join("|"), "i"),
    everyHint: figures.every ? new RegExp(`(?:${figures.every})\\s`, "i") : null,
    patterns: figures.ratios
      .split("|")
      .map((form) =>
        whole(spaces(form).replaceAll("#", number).replace("~", "(?:\\s(?<between>\\p{L}+))?"), ""),
      ),
    every: figures.every
      ? whole(`(?:${figures.every})\\s(${ordinals.join("|")})(?:[rsnm])?`, "(?=\\s(?<noun>\\p{L}+))")
      : null,
    values,
    isEnglish: lang === "en",
  };
}

const known = new Map<string, readonly Reader[]>();
function readersFor(lang: string | null): readonly Reader[] {
  const key = lang ?? "";
  const made = known.get(key) ?? tablesFor(lang).flatMap((table) => readerOf(table) ?? []);
  known.set(key, made);
  return made;
}

/** Of so many at most. */
const LARGEST = 1_000_000;
/** "7 in 12 cities" are seven cities of that kind; of round numbers one thinks in shares. */
const isRound = (value: number) => value <= 10 || (value <= 100 && value % 10 === 0) || value % 100 === 0;

const numberOf = (written: string, { values }: Reader) =>
  /^\d/.test(written)
    ? Number(written.replace(/[.,\s]/g, ""))
    : (values.get(written.toLowerCase().replace(/\s+/g, " ")) ?? null);

/** What is behind a ratio says that it is one: a plural or people within three words, or a verb ("one in five is …"). */
function saysWhat(behind: string, lang: string | null, english: boolean): boolean {
  const words = /^(?:\s[\p{L}’'-]+){0,4}/u.exec(behind)?.[0].trim().toLowerCase().split(" ") ?? [];
  if (figureWords("durations", lang).has(words[0] ?? "")) return false;
  if (!english) return true;
  return (
    /^(?:is|are|has|have|had|was|were|do|does|did|said|say|says|lives?|lived|of)$/.test(words[0] ?? "") ||
    words.slice(0, 4).some((word) => counted.has(word) || plural(word))
  );
}

/** "un enfant sur cinq", where "un débat sur deux projets" is none: the noun between is of people or other things that are counted. */
function isCounted(noun: string, lang: string | null): boolean {
  const stem = noun.toLowerCase().replace(/.$/u, "");
  for (const word of figureWords("counted", lang))
    if (word.startsWith(stem) && word.length - noun.length < 3) return true;
  return false;
}

const lastWord = (text: string, at: number) =>
  /[\p{L}.]+(?=\s$)/u.exec(text.slice(Math.max(0, at - 24), at))?.[0].toLowerCase() ?? "";

/**
 * Ratios of a text in its language, or in any where that is not known (BCP 47 primary). `hasNumbers`: whether the text holds digits or number
 * words at all, which "every fifth" does not need. O(length).
 */
export function findRatios(text: string, lang: string | null, hasNumbers: boolean): Ratio[] {
  const found: Ratio[] = [];
  for (const reader of readersFor(lang)) {
    for (const pattern of hasNumbers && reader.hint.test(text) ? reader.patterns : [])
      for (const match of text.matchAll(pattern)) {
        const [some, all] = [numberOf(match[1] ?? "", reader), numberOf(match.at(-1) ?? "", reader)];
        const end = match.index + match[0].length;
        if (
          some === null ||
          all === null ||
          some < 1 ||
          some >= all ||
          all > LARGEST ||
          !(some === 1 || isRound(all))
        )
          continue;
        if (!saysWhat(text.slice(end, end + 60), lang, reader.isEnglish)) continue;
        const between = match.groups?.between;
        if (between !== undefined && !isCounted(between, lang)) continue;
        // "Seite | 3 von 10": a number of a name.
        if (figureWords("naming", lang).has(lastWord(text, match.index))) continue;
        found.push({ start: match.index, end, share: Number(((100 * some) / all).toFixed(2)) });
      }
    for (const match of reader.every && reader.everyHint?.test(text) ? text.matchAll(reader.every) : []) {
      const noun = match.groups?.noun ?? "";
      const value = reader.values.get((match[1] ?? "").toLowerCase());
      if (value === undefined || figureWords("durations", lang).has(noun.toLowerCase())) continue;
      // "every third line" tells where, "every third child" how many.
      if (
        reader.isEnglish
          ? !/^(?:child|person|woman|man|adult|household|family|citizen|worker|pupil|student|patient|victim|voter|resident|migrant|refugee|girl|boy|home|teenager|adolescent|company|firm)$/i.test(
              noun,
            )
          : /^(?:mal|keer|jahr|tag|woche|monat|jaar|dag|week|maand)$/i.test(noun)
      )
        continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        share: Number((100 / value).toFixed(2)),
      });
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => !all.slice(0, at).some((other) => other.end > start));
}
