import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { classNouns } from "./name-words";
import { by, honorifics, ledBy, months, notOfAName, titleHeads } from "./title-words";

const nameCase = /^\p{Lu}\p{Ll}+$/u;
/** Words of places that are surnames too. */
const surnames = new Set(["white", "west", "north", "south", "east", "york", "washington"]);
/** Nouns of things and bodies that are surnames too: only where the words round them speak of a person. */
const surnamesOfThings = new Set(["law", "house", "bank", "banks", "court", "act"]);
/** Verbs beside which a person stands. */
const ofPeople = new Set([...postWords("put"), ...postWords("hold"), "said", "says", "told"]);
/** So many words behind a name are asked for such a verb or a post. */
const BESIDE = 4;

/** "Dr Jude Law", "appointed Tyra Banks", "Jude Law, Director", "Tyra Banks has been appointed": a person's name by its neighbours. */
function besidePerson(words: readonly Word[], at: number, from: number): boolean {
  const before = words[from - 1];
  if (
    before &&
    words[from]?.gap.replace(".", "") === "" &&
    (ofPeople.has(before.lower) ||
      honorifics.test(before.text) ||
      titleHeads.has(before.lower) ||
      (by.test(before.lower) && ledBy.test(words[from - 2]?.lower ?? "")))
  )
    return true;
  const inserted = words[at + 1]?.gap === ",";
  for (let next = at + 1; next <= at + BESIDE; next++) {
    const word = words[next];
    if (!word || (next > at + 1 && word.gap !== "") || !/^,?$/.test(word.gap)) return false;
    if (inserted ? titleHeads.has(word.lower) : ofPeople.has(word.lower)) return true;
  }
  return false;
}

/** "Jude Law", "Andrew Bonar Law": a noun of a thing as surname, behind one or two given names. */
export const isSurnameLikeThing = (words: readonly Word[], at: number, from: number): boolean =>
  at > from &&
  at <= from + 2 &&
  surnamesOfThings.has(words[at]?.lower ?? "") &&
  words[at]?.gap === "" &&
  nameCase.test(words[at]?.text ?? "") &&
  words
    .slice(from, at)
    .every(({ text, lower }) => nameCase.test(text) && !notOfAName.has(lower) && !classNouns.has(lower)) &&
  !(words[at + 1]?.capital && words[at + 1]?.gap === "") &&
  besidePerson(words, at, from);
/** Behind these, the same words are places: "New York", "Cape South". */
const noGivenName = /^(?:new|mount|fort|port|cape|lake|saint|st|upper|lower|far)$/;
/** Months and places that are given names too. */
const givenNames = new Set(["april", "may", "june", "august", "geneva", "america"]);
/** Before a month that is a time, not a name. */
const timeWords =
  /^(?:in|on|since|until|till|during|through|throughout|last|next|this|early|late|mid|mid-|between|every|each|from|to|and|or|–|-)$/;

/** "Javier May", "Anna March": behind a given name, and no day or year behind it. */
export const isSurnameLikeMonth = (words: readonly Word[], at: number, from: number) =>
  at > from &&
  months.test(words[at]?.text ?? "") &&
  words[at]?.gap === "" &&
  !/^\d/.test(words[at + 1]?.text ?? "") &&
  !notOfAName.has(words[at - 1]?.lower ?? "");

/** "Ethan White", "Ada West": behind one given name, at the end of the name. */
export const isSurnameLikeWord = (words: readonly Word[], at: number, from: number) =>
  at === from + 1 &&
  surnames.has(words[at]?.lower ?? "") &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(words[at - 1]?.text ?? "") &&
  words[at]?.gap === "" &&
  !noGivenName.test(words[at - 1]?.lower ?? "") &&
  !(words[at + 1]?.capital && words[at + 1]?.gap === "") &&
  (!notOfAName.has(words[at - 1]?.lower ?? "") || isGivenNameLikeWord(words, at - 1, from));

/**
 * "June Osborne", "Geneva Smith": a month or a place before a surname, and no time: not "in June Congress …". "He Lifeng": before a
 * name a pronoun is none.
 */
export function isGivenNameLikeWord(words: readonly Word[], at: number, from: number): boolean {
  const [word, behind] = [words[at], words[at + 1]];
  if (at !== from || !word || !behind) return false;
  const before = word.gap === "" ? (words[at - 1]?.lower ?? "") : "";
  const surname =
    behind.gap === "" &&
    nameCase.test(behind.text) &&
    (!notOfAName.has(behind.lower) || surnames.has(behind.lower));
  if (!surname || !nameCase.test(word.text)) return false;
  if (word.lower === "he") return words[at + 2]?.capital !== true;
  return givenNames.has(word.lower) && !timeWords.test(before);
}
