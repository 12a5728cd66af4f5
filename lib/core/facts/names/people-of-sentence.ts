import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type PersonName, readName } from "./read-name";
import { honorifics, isTitleHead, titleModifiers } from "./title-words";

/** What may stand with a capital letter right before a name and is no part of it: "Mayor | Ada Lind", "Además | Ada Lind". */
const endsBefore = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (!before?.capital || words[at]?.gap !== "") return true;
  return (
    isTitleHead(before) ||
    titleModifiers.has(before.lower) ||
    honorifics.test(before.text) ||
    // "du ministère de l'Intérieur | Luc Morel"
    (before.gap === "" && /^(?:[ld]'|du)$/.test(words[at - 2]?.lower ?? "")) ||
    at === 1 ||
    before.gap !== ""
  );
};

/** With these no full name begins: "O Clube", "La Banca". */
const article =
  /^(?:O|A|Os|As|Une?|Una|Um|Uma|L[ae]|Les|El|Los|Las|D[iea][er]?|D[ae]s|The|Il|Lo|Gli|Het|De)$/;

/** "37 Quai d'Orsay", "Comercio Exterior y", "Richtung SP": a house, a series of matters, a short form. */
const isNobody = (words: readonly Word[], { from, next }: PersonName): boolean =>
  (/^\d/.test(words[from - 1]?.text ?? "") && words[from]?.gap === "") ||
  joints.has(words[next - 1]?.lower ?? "") ||
  (article.test(words[from]?.text ?? "") && words[from]?.gap !== ",") ||
  (titleModifiers.has(words[from]?.lower ?? "") && words[from]?.text !== "Segundo") ||
  /^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(words[next - 1]?.text ?? "");

/** Before what is an office's, a place's or a matter's name: "Director of | Harbour Lights", "no | Diário Oficial". */
const leadsIn = new Set([
  ...postWords("links"),
  ..."in at with from under into en na no nas nos em con com avec sur chez sous dans im am bei nach aus mit zum auf über los las les os as".split(
    " ",
  ),
]);
/** Behind these whoever is named is a person all the same: "nombró | a Ada Lind". */
const beforeObject = new Set(["a", "à", "al", "ao"]);
const joints = new Set(["and", "et", "y", "e", "und", "&"]);

/** "Lind, who …": a surname alone, of somebody the text has named in full. */
function bySurname(
  words: readonly Word[],
  at: number,
  surnames: ReadonlyMap<string, string>,
): PersonName | null {
  const word = words[at];
  const full = word && word.text.length > 2 ? surnames.get(word.text) : undefined;
  if (full === undefined || (words[at + 1]?.capital && words[at + 1]?.gap === "")) return null;
  const front = words[at]?.gap === "" ? words[at - 1] : undefined;
  return front?.capital && at > 1 && !honorifics.test(front.text)
    ? null
    : { name: full, from: at, next: at + 1 };
}

/** Longer lists of names are no clause. */
const MOST = 60;

/** "Sai | Ada Lind, entra Eva Berg": a verb of leaving opens a sentence or a part of it with a capital letter, and whoever comes is told behind it. */
const isOpeningVerb = (words: readonly Word[], at: number): boolean =>
  goes.has(words[at]?.lower ?? "") &&
  (at === 0 || words[at]?.gap !== "") &&
  words.some(({ lower }, behind) => behind > at + 2 && enters.has(lower));
const goes = clauseWords("goes");
const enters = clauseWords("enters");

const known = new WeakMap<ReadSentence, readonly PersonName[]>();

/**
 * All people of a sentence whose names are no part of an office's, in order, not overlapping: full names, and surnames of whom
 * the text has named before. Read once. O(words).
 */
export function peopleOf(read: ReadSentence): readonly PersonName[] {
  const before = known.get(read);
  if (before) return before;
  const { words, surnames } = read;
  const people: PersonName[] = [];
  // "de Defensa Civil y Acciones Sociales": what stands beside a name that is nobody's is nobody either.
  let nobodyUntil = -1;
  for (let at = 0; at < words.length && people.length < MOST; at++) {
    if (!words[at]?.capital || isOpeningVerb(words, at)) continue;
    const whole = endsBefore(words, at) ? readName(words, at, false) : null;
    const name = whole?.name.includes(" ") ? whole : surnames ? bySurname(words, at, surnames) : null;
    if (!name) continue;
    const front = words[at - 1];
    const inside =
      words[at]?.gap === "" &&
      front !== undefined &&
      name.from === at &&
      ((leadsIn.has(front.lower) && !beforeObject.has(front.lower)) ||
        front.lower === "l'" ||
        (joints.has(front.lower) && nobodyUntil === at - 1));
    at = name.next - 1;
    if (inside || isNobody(words, name)) nobodyUntil = name.next;
    else people.push(name);
  }
  known.set(read, people);
  return people;
}
