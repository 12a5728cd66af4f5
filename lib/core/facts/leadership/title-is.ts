import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

const copula = postWords("copula");
/** A post with its office is so many words long at most. */
const REACH = 16;
const opens =
  /^(?:the|neuen|its|our|their|his|her|le|la|l'|les|notre|son|sa|el|los|il|lo|i|gli|las|nuestro|nuestra|su|der|die|das|zum|zur|ihr|ihre|unser|unsere|neuer|neue|o|a|nosso|nossa|new|current|acting|interim)$/;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsTitleIs = (word: string): boolean => copula.has(word) || word === "be" || word === "wurde";

/** "The interim chair is Prue Lake", "Neue Präsidentin des Amtes ist Eva Berg": a post, "is", and its holder. */
export function titleIs(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  const coming = verb === "be" && words[at - 1]?.lower === "will";
  if (!copula.has(verb) && !coming && verb !== "wurde") return null;
  const end = coming ? at - 1 : at;
  if (words[at + 1]?.gap !== "") return null;
  const name = readName(words, at + 1, false) ?? nameBehindNoun(words, at + 1);
  if (!name?.name.includes(" ")) return null;
  for (let from = Math.max(0, end - REACH); from < end; from++) {
    if (from > 0 && !opens.test(words[from]?.lower ?? "") && !/^[,:;]$/.test(words[from]?.gap ?? ""))
      continue;
    const title = readTitle(words, from, true, false);
    if (!title || (title.next !== end && !(title.next === end - 2 && isInOffice(words, title.next))))
      continue;
    return claimAbout(read, { name, title, from, next: name.next }, wordSpan(words, from, name.next), {
      office: title.office ?? officeMeant(read, reading, from),
      status: title.status === "head" ? statusOf(verb, coming) : title.status,
      relation: "holds",
      role: verb,
      confidence: title.office ? 0.85 : 0.75,
      reason: "a post is said to be a person's",
    });
  }
  return null;
}

/** "il sindaco | in carica | è" */
const isInOffice = (words: readonly Word[], at: number) =>
  /^(?:in|en|em|im)$/.test(words[at]?.lower ?? "") &&
  /^(?:carica|office|exercice|poste|fonction|ejercicio|exercício|amt)$/.test(words[at + 1]?.lower ?? "");

/** "wird | der Abgeordnete | Karl Brandt" */
function nameBehindNoun(words: readonly Word[], at: number) {
  if (!/^(?:der|die|the|le|la|el|o|a)$/.test(words[at]?.lower ?? "")) return null;
  for (let from = at + 2; from < at + 4; from++) {
    if (words[from]?.gap !== "") return null;
    const name = readName(words, from, false);
    if (name?.name.includes(" ")) return name;
  }
  return null;
}

const statusOf = (verb: string, coming: boolean) =>
  coming || /^(?:sera|será|wird)$/.test(verb)
    ? "incoming"
    : /^(?:was|était|era|fue|war|foi)$/.test(verb)
      ? "former"
      : "head";
