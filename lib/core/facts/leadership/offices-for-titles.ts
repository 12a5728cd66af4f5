import { classNouns } from "@/lib/core/facts/names/name-words";
import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { readCharge } from "./read-charge";

const into = new Set("en na no nas nos em à au aux a al alla al ai an ins im in to at".split(" "));
const articles = new Set("la el las los l' der die das den dem the".split(" "));
const offices = postWords("offices");
/** Longer items say more than that, in UTF-16 units. */
const LONGEST = 140;
/** Fewer such items may say where somebody was met. */
const FEWEST = 2;

/** Where the office of an item begins: behind its preposition and its article; -1 if there is none. */
function officeStart(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== "" || !into.has(words[at]?.lower ?? "")) return -1;
  const from = articles.has(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const word = words[from];
  const isOffice =
    word?.capital === true &&
    (offices.has(word.lower) || classNouns.get(word.lower) === "office" || readCharge(words, from) !== null);
  return isOffice ? from : -1;
}

/** "Ana Prado en la Secretaría de Puertos" as all of an item: who gets which office, without a word of the post. */
function claimOfItem(read: ReadSentence): Claim | null {
  const { words } = read;
  const name = readName(words, 0, false);
  if (!name?.name.includes(" ")) return null;
  const from = officeStart(words, name.next);
  if (from < 0 || words.slice(from + 1).some(({ gap }) => !/^(?:|,)$/.test(gap))) return null;
  return claimAbout(
    read,
    { name, title: null, from: 0, next: words.length },
    wordSpan(words, name.from, words.length),
    {
      title: null,
      office: printedWords(words, from, words.length),
      relation: "holds",
      role: "listed",
      confidence: 0.65,
      reason: "an item with a name and an office, one of several",
    },
  );
}

/** Items that share offices out to people, two at least. O(words of short items). */
export function officesForTitles({ sentences }: Reading): Claim[] {
  const claims: Claim[] = [];
  for (const read of sentences) {
    const { sentence } = read;
    const { block } = sentence;
    if (block.kind !== "list-item" || block.end - block.start > LONGEST) continue;
    const claim = claimOfItem(read);
    if (claim) claims.push(claim);
  }
  return claims.length >= FEWEST ? claims : [];
}
