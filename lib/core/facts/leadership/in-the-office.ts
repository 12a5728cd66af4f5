import { readName } from "@/lib/core/facts/names/read-name";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import { readTitle } from "./read-person";

const comes =
  /^(?:sai|saiu|sairá|entra|entrou|entrará|sale|salió|entró|asume|asumirá|asumió|estará|queda|quedará|quedó|tomará|tomó|llega|llegará|llegó|assume|assumirá|assumiu|fica|ficará)$/;
/** "sai Ada Lind e entra Eva Berg" */
const goes = /^(?:sai|saiu|sairá|sale|salió)$/;
const enters = /^(?:entra|entrou|entrará|entró)$/;
/** Between the verb and the name: "la titularidad,", "al frente,", "como titular". */
const charge = new Set([
  ...postWords("charges"),
  ..."la el al a el a o como titular titulares cargo funciones posesión puesto posto à cabo".split(" "),
]);
const LONGEST_CHARGE = 4;
const bodies = postWords("offices");
const inside = /^(?:en|em|na|no|nas|nos)$/;
const head = /^(?:frente|cabeza)$/;
const ofHead = /^(?:de|da|do|del)$/;
/** The office stands so many words before its verb at most, with what it will be called in between. */
const REACH = 34;

/** "En la | Secretaría de Turismo, que …, |": the office that opens the clause; `null` if none does. */
function officeBefore(words: readonly Word[], verb: number): { office: string; from: number } | null {
  for (let at = verb - 2; at >= Math.max(0, verb - REACH); at--) {
    if (/[.;:]/.test(words[at + 1]?.gap ?? "")) return null;
    // "al frente | de la Secretaría de Puertos estará Ada Lind"
    const atHead = ofHead.test(words[at]?.lower ?? "") && head.test(words[at - 1]?.lower ?? "");
    if (!inside.test(words[at]?.lower ?? "") && !atHead) continue;
    const from = /^(?:la|el|las|los|a|o)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    const noun = words[from];
    if (!noun?.capital || !(bodies.has(noun.lower) || noun.lower === "oficialía")) continue;
    let end = from + 1;
    while (end < verb && words[end]?.gap === "" && words[end]?.lower !== "que") end++;
    return { office: printedWords(words, from, end), from };
  }
  return null;
}

/** "secretário-executivo da pasta, | Ada Lind" */
function behindOwnPost(words: readonly Word[], at: number) {
  const post = readTitle(words, at, true, false);
  return post && words[post.next]?.gap === "," ? readName(words, post.next, false) : null;
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsInTheOffice = (word: string): boolean => comes.test(word);

/** "En la Secretaría de Turismo asumirá Ada Lind", "En la Secretaría de Obras, quedará al frente, Ada Lind": which post it is, the office says. */
export function inTheOffice(read: ReadSentence, _reading: unknown, at: number): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  if (!comes.test(verb)) return null;
  let from = at + 1;
  while (from < at + 1 + LONGEST_CHARGE && words[from]?.gap === "" && charge.has(words[from]?.lower ?? ""))
    from++;
  // "entra | o secretário-executivo da pasta, | Ada Lind"
  const called = enters.test(verb) ? behindOwnPost(words, at + 2) : null;
  const name = called ?? (/^,?$/.test(words[from]?.gap ?? "x") ? readName(words, from, false) : null);
  const behind = words[name?.next ?? -1];
  if (!name?.name.includes(" ") || (behind?.gap === "" && !/^(?:y|e)$/.test(behind.lower))) return null;
  const place = officeBefore(words, at);
  if (!place) return null;
  return claimAbout(
    read,
    { name, title: null, from, next: name.next },
    wordSpan(words, place.from, name.next),
    {
      title: words.slice(at, from).some(({ lower }) => /^titular(?:idad|idade)?$/.test(lower))
        ? "titular"
        : null,
      office: place.office,
      status: goes.test(verb) ? "outgoing" : /rá$/.test(verb) ? "incoming" : "head",
      role: printedWords(words, at, from),
      confidence: 0.75,
      reason: "a person is put at the head of an office",
    },
  );
}
