import type { Range } from "@/lib/core/text/range";

/** Where a quote stands: a range of the text, or why it has none. */
export type QuoteMatch = Range | "nowhere" | "several" | "too short";

/** As a quote and a text are compared: white space as one blank, typographic quotation marks and dashes as plain ones. */
interface Folded {
  readonly words: string;
  /** Character i of `words` stands at `at[i]` of the text. */
  readonly at: readonly number[];
}

const PLAIN: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
};

function fold(text: string): Folded {
  const words: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === "\u00ad") continue;
    const blank = /\s/.test(sign);
    if (blank && (words.length === 0 || words.at(-1) === " ")) continue;
    words.push(blank ? " " : (PLAIN[sign] ?? sign));
    at.push(index);
  }
  if (words.at(-1) === " ") {
    words.pop();
    at.pop();
  }
  return { words: words.join(""), at };
}

/** A quote is found by so many of its first characters; a shorter one could stand anywhere. */
const KEY = 10;
/** So far behind the last quote a quote is its next: a blank and the marker of a list item. */
const NEXT = 8;
/** So many places that begin alike are looked at for one quote. */
const MOST_PLACES = 200;

/**
 * Places quotes in a text, each letter for letter but for white space, quotation marks and dashes. Quotes come in the order
 * of the text, as coders write them down: a quote is taken where it goes on right behind the one before it, else where it stands once
 * behind that, else where it stands once at all. Nothing is guessed. Linear in text and quotes.
 */
export function matchQuotes(text: string, quotes: readonly string[]): QuoteMatch[] {
  const folded = fold(text);
  const places = new Map<string, number[]>();
  for (let at = 0; at + KEY <= folded.words.length; at++) {
    // A quote begins with a word or a sign, never inside a word.
    if (
      at > 0 &&
      /[\p{L}\p{N}]/u.test(folded.words.charAt(at - 1)) &&
      !/\p{Script=Han}/u.test(folded.words.charAt(at))
    )
      continue;
    const key = folded.words.slice(at, at + KEY);
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  }
  let cursor = 0;
  return quotes.map((quote): QuoteMatch => {
    const { words } = fold(quote);
    if (words.length < KEY) return "too short";
    const candidates = places.get(words.slice(0, KEY)) ?? [];
    const standing = (from: number) => {
      const first = firstFrom(candidates, from);
      return candidates.slice(first, first + MOST_PLACES).filter((at) => folded.words.startsWith(words, at));
    };
    const behind = standing(cursor);
    // Coders leave out next to nothing: what goes on where the last quote ended is meant, however often it stands.
    const next = cursor > 0 && behind[0] !== undefined && behind[0] <= cursor + NEXT ? [behind[0]] : behind;
    const anywhere = next.length > 0 ? next : standing(0);
    if (anywhere.length > 1) return "several";
    const [at] = anywhere;
    if (at === undefined) return "nowhere";
    cursor = Math.max(cursor, at + words.length);
    const start = folded.at[at] ?? 0;
    return { start, end: (folded.at[at + words.length - 1] ?? start) + 1 };
  });
}

/** The index of the first of rising numbers that is not below `from`. */
function firstFrom(numbers: readonly number[], from: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
