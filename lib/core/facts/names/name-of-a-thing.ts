import type { Word } from "@/lib/core/facts/reading/read-words";
import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { postWords } from "@/lib/core/languages/words-of-all";
import { classNouns } from "./name-words";
import { titleHeads } from "./title-words";

const things = postWords("things");
/** Nouns of things that are given names and surnames as often. */
const names = /^(?:bill|code|grant|mark|page|price|week|field|strand|card|article)$/;
/** Nouns of things that are surnames too: a thing's where an article or a taking of places stands beside the name. */
const surnames = /^(?:levy|bond|deal|prime|ley)$/;
const beforeThing = /^(?:the|a|an|this|new|former|old|current|its|our)$/;
const givesWay = postWords("succeed");

/** Last parts of compounds, of languages that write them as one word: "Kfz-|Steuer", "Straßenbenutzungs|gebühr". */
const lastParts = coveredLanguages
  .filter(({ figures }) => figures.capitalNouns)
  .flatMap(({ posts }) => posts.things.split(" "))
  .filter((noun) => noun.length > 4);
const SHORTEST_FIRST_PART = 3;

const known = new Map<string, boolean>();
/** More words are not remembered. */
const MOST = 20_000;

/** Whether a word in small letters is a noun of a thing, or a compound of one. */
function isThingNoun(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found =
    !names.test(word) &&
    (things.has(word) ||
      (classNouns.has(word) && !/^(?:office|body)$/.test(classNouns.get(word) ?? "")) ||
      lastParts.some((part) => word.length >= part.length + SHORTEST_FIRST_PART && word.endsWith(part)));
  if (known.size < MOST) known.set(word, found);
  return found;
}

/** Whether word `at` of a name that begins at word `from` is a noun of a thing: "Vehicle Excise | Duty", "Taxe | Carbone". */
export function isThing(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || !isThingNoun(word.lower)) return false;
  if (!surnames.test(word.lower) || at === from) return true;
  const before = words[from]?.gap === "" ? (words[from - 1]?.lower ?? "") : "";
  return beforeThing.test(before) || (words[at + 1]?.gap === "" && givesWay.has(words[at + 1]?.lower ?? ""));
}

/** So many capitalised words behind a name may belong to the same phrase. */
const REACH = 6;

/**
 * Whether the phrase of a name that ends before word `next` goes on to a noun of a thing: "Data Protection | Act", "Clean Water | State
 * Revolving Fund", "Road Fuel | and Lubricants Levy". A post behind it ("Ada Lind Programme Director") makes it a person's again.
 */
export function goesOnToThing(words: readonly Word[], next: number): boolean {
  const joined = /^(?:and|&|et|und|y|e)$/.test(words[next]?.lower ?? "") && words[next]?.gap === "";
  let at = joined ? next + 1 : next;
  let last = -1;
  for (; at < next + REACH; at++) {
    const word = words[at];
    if (!word?.capital || word.gap !== "") break;
    if (titleHeads.has(word.lower)) return false;
    last = at;
    if (word.possessive) break;
  }
  return last >= 0 && isThing(words, last, next);
}
