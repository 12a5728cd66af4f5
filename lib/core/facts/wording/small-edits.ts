import type { Range } from "@/lib/core/text/range";
import { diffWords } from "./diff-words";

/** An edit of a sentence: the words that went and came, with what else differs there. */
export interface SmallEdit {
  readonly older: Range;
  readonly newer: Range;
  readonly olderText: string;
  readonly newerText: string;
}

/** The edits between two sentences; the same the other way round, whichever of them is asked first. */
export function editsBetween(older: string, newer: string): readonly SmallEdit[] {
  const swap = older > newer;
  const runs = swap ? diffWords(newer, older) : diffWords(older, newer);
  const edits = runs.map((run) => {
    const [a, b] = swap ? [run.newer, run.older] : [run.older, run.newer];
    return {
      older: a,
      newer: b,
      olderText: older.slice(a.start, a.end),
      newerText: newer.slice(b.start, b.end),
    };
  });
  // "shall not" → "shallnot": a blank that an extraction lost changes no word.
  const letters = (text: string) => text.toLowerCase().replace(/\s+/gu, "");
  return edits.filter(({ olderText, newerText }) => letters(olderText) !== letters(newerText));
}

const wordEdge = (phrase: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${phrase
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll("'", "['’]")
      .replaceAll(" ", "[^\\p{L}\\p{N}]+")}(?![\\p{L}\\p{N}])`,
    "giu",
  );
const patterns = new Map<string, RegExp>();
/** More phrases are not remembered: people may write ladders of their own. */
const MOST = 2_000;

/** Where a phrase stands in a text. */
export function placesOf(phrase: string, text: string): Range[] {
  const known = patterns.get(phrase);
  const pattern = known ?? wordEdge(phrase);
  if (!known && patterns.size < MOST) patterns.set(phrase, pattern);
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Whether one of the places lies in the range or touches it, a blank between them at most. */
export const touches = (places: readonly Range[], { start, end }: Range) =>
  places.some((place) => place.start <= end + 1 && place.end >= start - 1);

/** Words that help others to their sense: articles, auxiliaries, pronouns. */
const helping = new Set(
  "a an the to be is are was were been being do does did have has had will would shall should can could may might must that which who it its they them their there you your we our us i of in on for at by as and or so this these those also both any all le la les l un une des du de d à et est sont sera seront sera ne n en y der die das den dem des ein eine einen einem einer ist sind war wird werden zu und el los las unos una es son será serán se o os as um uma é são".split(
    " ",
  ),
);

/** The telling words of a text, in small letters. */
export const tellingList = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? []).filter((word) => !helping.has(word));

/** How many telling words an edit's side has besides those of a phrase. */
export function tellingWords(text: string, phrase: string): number {
  const own = new Set(phrase.split(/[ ']/));
  return tellingList(text).filter((word) => !own.has(word)).length;
}
