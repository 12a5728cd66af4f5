import { AppError } from "@/lib/core/errors";
import { type SearchWord, searchWords } from "./search-words";
import { stemTerms } from "./word-terms";

/** One place of a sequence: any of the terms stands there; where `prefix` is set, what begins with the first does, too. */
export interface SoughtPlace {
  readonly terms: readonly string[];
  readonly prefix?: true;
}
/** Something sought, in the ways it may be written; each way is a sequence of places that follow each other. */
export type Sought = readonly (readonly SoughtPlace[])[];

/** All of `all` must be found, one alternative of each, and none of `none`. */
export interface SearchQuery {
  readonly all: readonly (readonly Sought[])[];
  readonly none: readonly Sought[];
}

const MOST_WORDS = 40;
const ITEM = /(-?)"([^"]*)(?:"|$)|\S+/gu;
/** Longer words in capitals are no abbreviation: whoever types so has all of it in capitals. */
const SHOUTED = /\p{Lu}{5}/u;

/**
 * What a person typed: words (each also in its inflections, in the languages given), "phrases as written", -exclusions,
 * one OR another, begin*. A word in capitals of at most four letters is sought as an abbreviation: "US" is not "us".
 * `typing`: the last word may be only begun. `null` where nothing is sought.
 * @throws AppError "invalid" where there are too many words
 */
export function parseSearch(typed: string, langs: readonly string[], typing = false): SearchQuery | null {
  const all: Sought[][] = [];
  const none: Sought[] = [];
  const isShouted = SHOUTED.test(typed) && !/\p{Ll}/u.test(typed);
  let words = 0;
  let alternative = false;
  for (const { 0: item, 1: minus, 2: phrase, index } of typed.matchAll(ITEM)) {
    if (item === "OR") {
      alternative = all.length > 0;
      continue;
    }
    const isExcluded = phrase === undefined ? /^-[^-]/u.test(item) : minus === "-";
    const written = phrase ?? item;
    const found = searchWords(written);
    words += found.length;
    if (words > MOST_WORDS)
      throw new AppError("invalid", `Search for at most ${MOST_WORDS} words at a time.`);
    const isLast = index + item.length === typed.length;
    const sought = waysOf(found, {
      langs: phrase === undefined ? langs : [],
      isShouted,
      isBegun:
        phrase === undefined && (/\*$/u.test(item) || (typing && isLast && /[\p{L}\p{N}\p{M}]$/u.test(item))),
    });
    if (sought.length === 0) continue;
    if (isExcluded) none.push(sought);
    else if (alternative) all.at(-1)?.push(sought);
    else all.push([sought]);
    alternative = false;
  }
  return all.length === 0 ? null : { all, none };
}

interface Reading {
  readonly langs: readonly string[];
  readonly isShouted: boolean;
  readonly isBegun: boolean;
}

/** As its parts, and with each compound in one word. */
function waysOf(words: readonly SearchWord[], reading: Reading): Sought {
  if (words.length === 0) return [];
  const last = words.length - 1;
  const parted = words.map((word, at) => placeOf(word, reading, at === last));
  if (!words.some(({ compound }) => compound)) return [parted];
  const joined = words.flatMap((word, at): SoughtPlace[] => {
    const { compound } = word;
    if (!compound) return [placeOf(word, reading, at === last)];
    // The first part stands for all of them.
    const before = words[at - 1]?.compound;
    return before === compound
      ? []
      : [{ terms: [compound.joined, ...stemTerms(compound.spelling, reading.langs)] }];
  });
  return [parted, joined];
}

function placeOf(word: SearchWord, { langs, isShouted, isBegun }: Reading, isLast: boolean): SoughtPlace {
  const { forms, spelling } = word;
  if (isBegun && isLast)
    return {
      terms: [forms[0] ?? "", ...(spelling === null ? [] : stemTerms(spelling, langs))],
      prefix: true,
    };
  const abbreviation = isShouted ? undefined : forms.find((form) => form.startsWith("^"));
  if (abbreviation) return { terms: [abbreviation] };
  // A sign of a script without blanks is sought with its neighbour.
  if (spelling === null) return { terms: [forms.at(-1) ?? ""] };
  return { terms: [forms[0] ?? "", ...stemTerms(spelling, langs)] };
}
