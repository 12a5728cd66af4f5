import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import type { OpposedWords } from "@/lib/core/languages/language-table";
import { wordsPattern } from "@/lib/core/languages/words-pattern";
import type { Range } from "@/lib/core/text/range";

/** What one word says of what its opposite said. */
export type OppositeKind = "denied" | "condition" | "reversed" | "bound";

/** A word that has an opposite: which pair it belongs to, and on which side of it it stands (of "denied" the second denies). */
export interface OpposedWord extends Range {
  readonly kind: OppositeKind;
  readonly pair: string;
  readonly side: 0 | 1;
}

interface Side {
  readonly kind: OppositeKind;
  readonly pair: string;
  readonly side: 0 | 1;
  readonly ofNumbers: boolean;
  readonly words: string;
}

const tables = coveredLanguages.flatMap(({ opposed }) => (opposed ? [opposed] : []));
const kinds: readonly [keyof OpposedWords & string, OppositeKind][] = [
  ["denied", "denied"],
  ["conditions", "condition"],
  ["reversed", "reversed"],
  ["bounds", "bound"],
  ["boundsOfNumbers", "bound"],
];

/** Letters of an ending that a table writes as "*". */
const ENDING = "\\p{L}{0,6}";
const asPattern = (words: string) => words.replaceAll("*", ENDING).replaceAll("'", "['’]");

const sides: readonly Side[] = tables.flatMap((table) =>
  kinds.flatMap(([field, kind]) =>
    (table[field] as readonly string[]).flatMap((pair) =>
      pair.split(" / ").map((words, side) => ({
        kind,
        pair: pair.toLowerCase(),
        side: side as 0 | 1,
        ofNumbers: field === "boundsOfNumbers",
        words: asPattern(words),
      })),
    ),
  ),
);

/** The longest first: "no later than" holds "later". */
const anyWord = wordsPattern(
  [...new Set(sides.flatMap(({ words }) => words.split("|")))].sort((a, b) => b.length - a.length).join("|"),
  "giu",
);
const sidesOf = sides.map((side) => ({
  ...side,
  pattern: new RegExp(`^(?:${side.words.replaceAll(" ", "\\s")})$`, "iu"),
}));

/** Which sides a word stands on, by the word in small letters: texts repeat few of them often. */
const known = new Map<string, readonly (typeof sidesOf)[number][]>();
/** More words are not remembered. */
const MOST = 2_000;
function sidesOfWord(word: string): readonly (typeof sidesOf)[number][] {
  const small = word.toLowerCase();
  const remembered = known.get(small);
  if (remembered) return remembered;
  const own = sidesOf.filter(({ pattern }) => pattern.test(small));
  if (known.size < MOST) known.set(small, own);
  return own;
}

/** What a bound of numbers bounds: a figure, a number in words, a month, a time, within so many words behind it. */
const ofTimes = wordsPattern(
  [
    ...tables.map(({ times }) => times),
    ...coveredLanguages.flatMap(({ months }) => months),
    ...coveredLanguages.map(({ figures }) => figures.numbers.replace(/=[^|]*/g, "")),
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half",
  ].join("|"),
);
const NEXT_WORDS = 4;
const isBeforeNumber = (text: string, end: number): boolean => {
  const next = /^(?:[\s("“]*[^\s.;!?]+){0,4}/u.exec(text.slice(end, end + 80))?.[0] ?? "";
  return /\d/.test(next) || ofTimes.test(next.trim().split(/\s+/).slice(0, NEXT_WORDS).join(" "));
};

const prefixes: readonly { readonly prefix: string; readonly stems: RegExp }[] = tables.flatMap((table) =>
  Object.entries(table.prefixes).map(([prefix, stems]) => ({
    prefix,
    // What any word may follow has letters enough to be one.
    stems: new RegExp(stems === "" ? "^\\p{L}{3}" : `^(?:${stems})`, "iu"),
  })),
);
const notDenied = wordsPattern(tables.map(({ notDenied: words }) => words).join("|"));
const withPrefix = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...new Set(prefixes.map(({ prefix }) => prefix))].sort((a, b) => b.length - a.length).join("|")})\\p{L}{3,30}`,
  "giu",
);
const comparing = /[<>≤≥]/g;

/** What a word with a prefix that denies leaves without it: "unlawful" → "lawful"; "until" is none. In small letters. */
function plainOf(word: string): string[] {
  if (notDenied.test(word)) return [];
  const small = word.toLowerCase();
  return prefixes.flatMap(({ prefix, stems }) => {
    const rest = small.startsWith(prefix) ? small.slice(prefix.length) : "";
    return stems.test(rest) ? [rest] : [];
  });
}

/** The same word but for its ending: "possible", "possibles"; "irregular", "irregularly". */
function sameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const shared = Math.max(3, shorter - 2);
  return Math.abs(a.length - b.length) <= 3 && a.slice(0, shared) === b.slice(0, shared);
}

/** Every word of a text that has an opposite in the tables, longer ones hiding those inside them. */
export function opposedWordsIn(text: string): OpposedWord[] {
  const found: OpposedWord[] = [];
  for (const { index, 0: word } of text.matchAll(anyWord)) {
    const end = index + word.length;
    for (const { kind, pair, side, ofNumbers } of sidesOfWord(word))
      if (!ofNumbers || isBeforeNumber(text, end)) found.push({ start: index, end, kind, pair, side });
  }
  for (const { index, 0: sign } of text.matchAll(comparing))
    found.push({
      start: index,
      end: index + 1,
      kind: "bound",
      pair: "< / >",
      side: sign === "<" || sign === "≤" ? 0 : 1,
    });
  return found;
}

/** A word with a prefix that denies, and the plain word on the other side, where each of them stands. */
export interface DeniedByPrefix {
  readonly denied: Range;
  readonly plain: Range;
}

/** Words of a text with a prefix that denies whose plain word stands in `other`. */
export function deniedByPrefix(text: string, other: string): DeniedByPrefix[] {
  const words = [...other.matchAll(/\p{L}+/gu)];
  return [...text.matchAll(withPrefix)].flatMap(({ index, 0: word }) => {
    const plains = plainOf(word);
    const plain = words.find(({ 0: each }) => plains.some((rest) => sameWord(rest, each.toLowerCase())));
    return plain
      ? [
          {
            denied: { start: index, end: index + word.length },
            plain: { start: plain.index, end: plain.index + plain[0].length },
          },
        ]
      : [];
  });
}

const partOfAny = wordsPattern(
  [...new Set(sides.flatMap(({ words }) => words.split(/[| ]/)))].filter((word) => word.length > 1).join("|"),
);
/** Whether words may be part of an opposite: asked of every edit of a comparison, before anything is read. */
export const mayHaveOpposite = (text: string): boolean =>
  partOfAny.test(text) || text.search(comparing) >= 0 || text.search(withPrefix) >= 0;
