import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { isSomebody, subjectBefore } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

/** What is said up to the post, and how many words of it stand before the word at which the rule begins. */
const ways: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map([
  ["plus", [["n'est plus", 1]]],
  ["ya", [["ya no es", 0]]],
  ["mais", [["não é mais", 2]]],
  ["já", [["já não é", 0]]],
  ["più", [["non è più", 2]]],
  [
    "nicht",
    [
      ["ist nicht mehr", 1],
      ["ist nicht länger", 1],
    ],
  ],
]);
const article = /^(?:le|la|l'|el|o|a|il|lo|der|die|das)$/;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsNoLonger = (word: string): boolean => ways.has(word);

/** "Luc Morel n'est plus ministre des Ports", "Eva Ruiz ya no es directora": whoever a post is denied of has left it. */
export function noLonger(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  for (const [said, before] of ways.get(words[at]?.lower ?? "") ?? []) {
    const from = at - before;
    const next = from + said.split(" ").length;
    if (
      from < 1 ||
      words
        .slice(from, next)
        .map(({ lower }) => lower)
        .join(" ") !== said
    )
      continue;
    const title = readTitle(words, article.test(words[next]?.lower ?? "") ? next + 1 : next, true, false);
    const holder = title && subjectBefore(read, from);
    if (!title || !isSomebody(holder) || !holder.name.name.includes(" ")) return null;
    return claimAbout(read, holder, wordSpan(words, holder.from, title.next), {
      title: title.title,
      office: title.office ?? officeMeant(read, reading, holder.from),
      status: "outgoing",
      relation: "holds",
      role: printedWords(words, from, next),
      confidence: 0.75,
      reason: "a person is said to be in a post no longer",
    });
  }
  return null;
}
