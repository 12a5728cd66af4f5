import { by, months } from "@/lib/core/facts/names/title-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { readCharge } from "./read-charge";
import { type PostTitle, readTitle } from "./read-person";

const charges = postWords("charges");
/** Words between such a verb and the title. */
const between = postWords("between");
const link = { test: (word: string) => between.has(word) };
const weekday =
  /^(?:on|since|seit|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|week|\d{1,4})$/;

/** "will be joining the Council as the Moderation Team representative": the body joined, up to "as". */
export function joinedAs(words: readonly Word[], at: number): number | null {
  if (!/^(?:join|joins|joined|joining|hired|serving|began)$/.test(words[at]?.lower ?? "")) return null;
  for (let to = at + 1; to < Math.min(words.length, at + 22); to++) {
    if (/[.;:]/.test(words[to]?.gap ?? "")) return null;
    if (words[to]?.lower === "as") return to;
  }
  return null;
}

/** "confirmed | to | lead the Department": a verb, and no post. */
const isVerb = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === "to" &&
  /^(?:lead|chair|head|co-lead|co-chair)$/.test(words[at]?.text ?? "") &&
  words[at + 1]?.gap === "" &&
  /^(?:the|its|our|a|this|their)$/.test(words[at + 1]?.lower ?? "");
export const titleHere = (words: readonly Word[], at: number) =>
  isVerb(words, at) ? null : readTitle(words, at, true, false);

/** The first word of the title after a verb at `at`, past "as", "to be", "in as", "the role of"; and whether "as" or the like was there. */
export function titleStart(
  words: readonly Word[],
  at: number,
  limit: number,
): { from: number; linked: boolean } {
  let from = at;
  let linked = false;
  while (from < Math.min(words.length, limit)) {
    const word = words[from];
    const year = linked && /^(?:19|20)\d\d$/.test(word?.text ?? "");
    // "zum | 1. April 2024 | zur neuen Präsidentin"
    const day = weekdayIn(words, from) && (!linked || isDay(words, from));
    if (!word || !(link.test(word.lower) || year || day)) break;
    if (linked && !year && titleHere(words, from)) break;
    if (
      /^(?:as|be|serve|become|of|the|duties|to|comme|titre|como|als|zum|zur|cargo|nueva|nuevo|la|le|el|die|der|come|carica|nuovo|nuova|il|tot|het)$/.test(
        word.lower,
      )
    )
      linked = true;
    from++;
  }
  return { from, linked };
}

/** "assumiu a | pasta de | Portos": a charge behind the words that lead to it, or among them. */
export function chargeFrom(words: readonly Word[], begin: number, end: number): PostTitle | null {
  const here = readCharge(words, end);
  for (let at = end - 1; here === null && at >= begin; at--)
    if (charges.has(words[at]?.lower ?? "") && words[at + 1]?.gap === "") return readCharge(words, at);
  return here;
}

/** "elected | by the Council as | its Chair": who did it stands before "as". */
export function behindAgent(words: readonly Word[], at: number): number {
  if (!by.test(words[at]?.lower ?? "")) return at;
  for (let to = at + 1; to < Math.min(words.length, at + LONGEST_AGENT); to++) {
    if (/[.;:]/.test(words[to]?.gap ?? "")) return at;
    if (/^(?:as|como|comme|als|tot|come)$/.test(words[to]?.lower ?? "")) return to;
  }
  return at;
}
const LONGEST_AGENT = 12;

/** Behind "zum": "1.", "April", of a day with its number. */
const isDay = (words: readonly Word[], at: number): boolean =>
  /^\d{1,2}\.?$/.test(words[at]?.text ?? "")
    ? months.test(words[at + 1]?.text ?? "")
    : months.test(words[at]?.text ?? "") && /^\d{1,2}\.?$/.test(words[at - 1]?.text ?? "");

/** "sworn in on Tuesday, May 31 as" */
function weekdayIn(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? "";
  return weekday.test(lower) || months.test(words[at]?.text ?? "");
}
