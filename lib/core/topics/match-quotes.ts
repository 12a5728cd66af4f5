import { canonicalCharacters } from "@/lib/core/documents/plain-text/canonical-lines";
import type { Range } from "@/lib/core/text/range";

/** Where a quote stands: a range of the text, or why it has none. */
export type QuoteMatch = Range | "nowhere" | "several" | "too short";

/** As a quote and a text are compared: white space as one blank, typographic quotation marks and dashes as plain ones. */
interface Folded {
  readonly words: string;
  /** Character i of `words` stands at `at[i]` of the text. */
  readonly at: readonly number[];
}

const PLAIN = new Map(
  [
    ["“”„‟«»″", '"'],
    ["‘’‚‛′`´", "'"],
    ["‐‑‒–—―−", "-"],
  ].flatMap(([signs = "", plain = ""]) => [...signs].map((sign): [string, string] => [sign, plain])),
);
const WORD = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

function fold(text: string): Folded {
  const words: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    const blank = /\s/.test(sign);
    if (blank && (words.length === 0 || words.at(-1) === " ")) continue;
    words.push(blank ? " " : (PLAIN.get(sign) ?? sign));
    at.push(index);
  }
  if (words.at(-1) === " ") {
    words.pop();
    at.pop();
  }
  return { words: words.join(""), at };
}

/**
 * A quote is found by so many of its first characters, the more the better: manifestos begin hundreds of sentences with "We will
 * in". One shorter than the least could stand anywhere.
 */
const [LONG_KEY, KEY] = [32, 10];
/** So far behind the last quote a quote is its next: a blank and the marker of a list item. */
const NEXT = 8;
/** So many places that begin alike are looked at for one quote; where there are more, only the next one is taken. */
const MOST_PLACES = 200;

/**
 * Places quotes in a text, each letter for letter but for white space, quotation marks and dashes. Quotes come in the order
 * of the text, as coders write them down: a quote is taken where it goes on right behind the one before it, else where it stands once
 * behind that, else where it stands once at all. Nothing is guessed. Linear in text and quotes.
 */
export function matchQuotes(text: string, quotes: readonly string[]): QuoteMatch[] {
  const folded = fold(text);
  const places = { long: placesBy(LONG_KEY, folded.words), short: placesBy(KEY, folded.words) };
  let cursor = 0;
  return quotes.map((quote): QuoteMatch => {
    const { words } = fold(canonicalCharacters(quote));
    if (words.length < KEY) return "too short";
    const candidates =
      words.length < LONG_KEY
        ? places.short.get(words.slice(0, KEY))
        : places.long.get(words.slice(0, LONG_KEY));
    if (!candidates) return "nowhere";
    const standing = (from: number) => {
      const first = firstFrom(candidates, from);
      const looked = candidates.slice(first, first + MOST_PLACES);
      const all = first + looked.length === candidates.length;
      return { all, at: looked.filter((at) => folded.words.startsWith(words, at)) };
    };
    const behind = standing(cursor);
    const [next] = behind.at;
    // Coders leave out next to nothing: what goes on where the last quote ended is meant, however often it stands.
    const goesOn = cursor > 0 && next !== undefined && next <= cursor + NEXT;
    const found = behind.at.length > 0 ? behind : standing(0);
    if (!goesOn && (!found.all || found.at.length > 1)) return "several";
    const [at] = found.at;
    if (at === undefined) return "nowhere";
    cursor = Math.max(cursor, at + words.length);
    const start = folded.at[at] ?? 0;
    return { start, end: (folded.at[at + words.length - 1] ?? start) + 1 };
  });
}

/** Where words of a text begin, by so many characters from there on. A quote never begins inside a word. */
function placesBy(length: number, words: string): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + length <= words.length; at++) {
    const insideWord = at > 0 && WORD.test(words.charAt(at - 1)) && !UNSPACED.test(words.charAt(at));
    if (insideWord) continue;
    const key = words.slice(at, at + length);
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  }
  return places;
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
