import type { Range } from "@/lib/core/text/range";

/** A word of a sentence with what rules ask about it. Offsets are of the whole text. */
export interface Word extends Range {
  /** Without a possessive ending: "State" of "State's". */
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** As printed, with a possessive ending. */
  readonly raw: string;
  /** What stands between the word before and this one, white space taken out: "", ",", "(", "–". */
  readonly gap: string;
}

/** Separators never stand at an end, and are not word characters: one way to match, linear. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'&./-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const dotted =
  /^(?:\p{L}\.)+\p{L}$|^(?:\p{Lu}|jr|sr|dr|mr|mrs|ms|gen|sen|rep|amb|lt|col|st|no|sept?|jan|feb|aug|oct|nov|dec)$/iu;

/** The words of `text`, which stands at `offset` of the whole. O(length). */
export function readWords(text: string, offset: number): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    let found = match[0];
    let end = match.index + found.length;
    const possessive =
      /[’']s$/i.test(found) || (/s$/i.test(found) && /^[’'](?:\s|$)/.test(text.slice(end, end + 2)));
    const raw = found;
    if (/[’']s$/i.test(found)) found = found.slice(0, -2);
    if (text[end] === "." && dotted.test(found)) {
      found = `${found}.`;
      end++;
    }
    const first = found.charAt(0);
    words.push({
      start: offset + match.index,
      end: offset + end,
      text: found,
      lower: found.toLowerCase().replaceAll("’", "'"),
      capital: first !== first.toLowerCase(),
      possessive,
      raw,
      gap: text.slice(last, match.index).replace(/\s+/g, ""),
    });
    last = end;
  }
  return words;
}
