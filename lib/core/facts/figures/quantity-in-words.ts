import { scaleOf, scalePattern, times } from "./number-format";
import {
  alternatives,
  numberInWords,
  type OwnNumberWords,
  ownNumberWords,
  readNumberWords,
} from "./number-words";

/** A number in words, or two that span what lies between; `end` is an offset of the text, exclusive. */
export interface SaidInWords {
  readonly value: number;
  /** Upper end of "five to six", else `null`. */
  readonly valueTo: number | null;
  /** "million" and the like stands with it. */
  readonly scaled: boolean;
  readonly end: number;
}

/** "five | to | six million", for a pattern without Unicode flag. */
export const englishWords = `(?<words>${numberInWords})(?:\\s(?<wordsJoint>to|or)\\s(?<words2>${numberInWords}))?`;

/** How words that multiply begin: what makes a sentence worth reading for numbers. */
export const SCALE_STEMS = "(?<![a-z])mil[lhij]";
const LETTER = "[a-z\\u00c0-\\u024f]";

/** "drei", "drei Millionen", "zwei bis drei Millionen", "anderthalb Millionen", for a pattern without Unicode flag. */
export function ownWords({ numbers, beforeScale }: OwnNumberWords): string {
  const words = alternatives(numbers.keys());
  const parts = alternatives(beforeScale.keys());
  const scale = `(?:[\\s-](?<ownScale>${scalePattern}))?`;
  const first = `(?<own>${words}${parts ? `|(?:${parts})(?=[\\s-]m[ilr][a-z])` : ""})`;
  return `${first}${scale}(?:\\s(?<ownJoint>bis|à|a|tot|oder|ou|o|of)\\s(?<own2>${words})(?!${LETTER})(?:[\\s-](?<ownScale2>${scalePattern}))?)?`;
}

const MULTIPLIED = /hundred|thousand|million|billion/i;
const from = /(?:from|von|de|desde|da|van)\s$/i;
const either = /^(?:or|oder|ou|o|of)$/i;

/** The number that `match` of the pattern says in English words; `null` where they make none. */
export function readEnglish(text: string, match: RegExpExecArray): SaidInWords | null {
  const { words = "", wordsJoint, words2 } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 10), match.index);
  const end = match.index + match[0].length;
  const scaled = MULTIPLIED.test(match[0]);
  const second = words2 === undefined ? null : readNumberWords(words2);
  const value = readNumberWords(words);
  if (value !== null && second !== null && words2 !== undefined) {
    const span = spanned(value, MULTIPLIED.test(words), second, factorOf(words2));
    const shared = factorOf(words2) > 1 && !MULTIPLIED.test(words);
    if (span !== null && (shared || !(either.test(wordsJoint ?? "") || from.test(before))))
      return { value: span, valueTo: second, scaled, end };
  }
  if (value !== null)
    return { value, valueTo: null, scaled: MULTIPLIED.test(words), end: match.index + words.length };
  // "between five | and | six million"
  const [, first = "", other = ""] = /^(.*)\sand\s(?!a\s|three[\s-]q)(.*)$/i.exec(words) ?? [];
  const [low, high] = [readNumberWords(first), readNumberWords(other)];
  if (low === null || high === null || !/between\s$/i.test(before)) return null;
  const span = spanned(low, MULTIPLIED.test(first), high, factorOf(other));
  return span === null ? null : { value: span, valueTo: high, scaled, end: match.index + words.length };
}

/** "six hundred" → 100, "six" → 1: by what the last of the words multiplies. */
const factorOf = (words: string): number =>
  readNumberWords(/(?:hundred|thousand|million|billion)$/i.exec(words)?.[0] ?? "") || 1;

/** The lower end, with the scale of the upper one if it has none of its own; `null` where it is no lower. */
function spanned(low: number, scaled: boolean, high: number, factor: number): number | null {
  const value = scaled || low * factor >= high ? low : times(low, factor);
  return value < high ? value : null;
}

/** The same in the words of the text's own language. */
export function readOwn(text: string, match: RegExpExecArray, lang: string | null): SaidInWords | null {
  const { own = "", ownScale, ownJoint, own2, ownScale2 } = match.groups ?? {};
  const words = ownNumberWords(lang);
  const said = (word: string) => word.toLowerCase().replace(/[\s-]+/g, " ");
  const read = (word: string) =>
    words?.numbers.get(said(word)) ?? words?.numbers.get(word.toLowerCase()) ?? null;
  const plain = read(own) ?? (ownScale ? words?.beforeScale.get(said(own)) : undefined);
  if (plain === undefined) return null;
  const factor = scaleOf(ownScale, lang);
  const high = own2 === undefined ? null : read(own2);
  if (high !== null && own2 !== undefined) {
    const second = scaleOf(ownScale2, lang);
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    const shared = second > 1 && factor === 1;
    const value = spanned(times(plain, factor), factor > 1, times(high, second), second);
    if (value !== null && (shared || !(either.test(ownJoint ?? "") || from.test(before))))
      return {
        value,
        valueTo: times(high, second),
        scaled: second > 1,
        end: match.index + match[0].length,
      };
  }
  const scale = ownScale === undefined ? 0 : match[0].indexOf(ownScale, own.length) + ownScale.length;
  const end = match.index + Math.max(own.length, scale);
  const half = factor > 1 ? halfBehind(text, end, lang) : 0;
  return {
    value: times(plain + (half > 0 ? 0.5 : 0), factor),
    valueTo: null,
    scaled: factor > 1,
    end: end + half,
  };
}

/** "2 millions | et demi": how many characters at `at` say that half of the scale comes on top; 0 where none do. */
export function halfBehind(text: string, at: number, lang: string | null): number {
  for (const words of ownNumberWords(lang)?.andHalf ?? []) {
    const behind = text.slice(at + 1, at + 1 + words.length);
    if (
      /^\s$/.test(text.charAt(at)) &&
      behind.toLowerCase() === words &&
      !/^\p{L}/u.test(text.slice(at + 1 + words.length))
    )
      return 1 + words.length;
  }
  return 0;
}
