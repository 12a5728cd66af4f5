import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { parties } from "@/lib/core/languages/parties";
import { contracted, Kind, kindInNames } from "./kinds-in-names";
import { goesOnToThing, isThing } from "./name-of-a-thing";
import { isGivenNameLikeWord, isSurnameLikeMonth, isSurnameLikeThing, isSurnameLikeWord } from "./names-too";
import {
  inSmallLetters,
  isBehindArticle,
  isInitialA,
  isNickname,
  isWholeLine,
  onceOnly,
} from "./parts-of-name";
import { isTitleHead, months, titleModifiers } from "./title-words";

/** Indexes are of the sentence's words; `next` is the first word after. */
export interface PersonName {
  readonly name: string;
  readonly from: number;
  readonly next: number;
}
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Nouns of posts that are given names as well: "Dean Acheson". */
export const alsoGivenNames = new Set(["dean", "marshal", "judge", "chancellor", "bishop"]);
/** Letters behind a name: "SC", "CBE", "Ph.D.". */
const postNominal =
  /^(?:SC|S\.C\.?|QC|KC|CBE|OBE|MBE|KBE|DBE|AO|AM|AC|MP|MEP|MdB|JP|PJG|PBM|BBM|FRS|PhD|Ph\.D\.?|MD|M\.D\.?|JD|J\.D\.?|LLM|MPH|MBA|CPA|Esq\.?|USN|USMC|P\.?Eng\.?)$/;
const germanMonths =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/;
/** Before a name and never inside one; others are names in other languages ("Eng"). */
const address = /^(?:Mrs?|Ms|Dr|Prof|Mme)\.?$/;
/** Roman numbers in capitals. */
const numeral = /^[IVX]{1,5}\.?$/;
const unspeakable = /^(?![IVX]+$)(?:(?![AEIOUYÀ-ÖØ-Þ])\p{Lu}){3,}$/u;
const initial = /^\p{Lu}\.?$/u;
/** "Prof. Dr. Dr. h.c. mult." */
const LONGEST_ADDRESS = 6;

/** Letters of an honour behind a name in small letters: "PSM", "FRSE". */
const honour = /^\p{Lu}{2,4}$/u;
/** "Awa Mbaye | DIOP": a surname in capitals can be spoken; two or three letters are one behind an address that is followed by such. */
const spokenSurname = /^(?!FRS)(?=\p{Lu}*[AEIOUYÀ-ÖØ-Ý])(?=\p{Lu}*[B-DF-HJ-NP-TV-XZ])\p{Lu}{2,4}$/u;
const beforeCapitals = /^(?:monsieur|madame|mademoiselle|mme|mm?|mlle|señora?|signora?|senhora?|sr|sra)\.?$/;
const isHonour = (words: readonly Word[], from: number, at: number): boolean => {
  const text = words[at]?.text ?? "";
  if (text.length > 4 || !honour.test(text) || !inSmallLetters(words, from, at)) return false;
  return !(
    spokenSurname.test(text) &&
    (text.length > 3 || beforeCapitals.test(words[from - 1]?.lower ?? ""))
  );
};
/** Before a name without a title none of these stands: "the | Road Fuel". */
const article = /^(?:the|this|former|la|le|l'|du|des|el|une?|una|um|uma|an|eine?[mnr]?|een)$/;

/**
 * A person's name that begins at word `at`: one to five capitalised words with initials and particles, none of them
 * a word of offices, places or times. One word alone is a name only after a title (`afterTitle`). `null` if there is none.
 */
export function readName(words: readonly Word[], at: number, afterTitle: boolean): PersonName | null {
  const known = afterTitle ? undefined : remembered.get(words);
  if (!known) return nameAt(words, at, afterTitle);
  const before = known[at];
  if (before !== undefined) return before;
  const name = nameAt(words, at, false);
  known[at] = name;
  return name;
}

const remembered = new WeakMap<readonly Word[], (PersonName | null | undefined)[]>();
/** The names of a sentence's words are asked for by many rules: each is read once. */
export const rememberNames = (words: readonly Word[]) => remembered.set(words, []);

const hisOrHer = new Set(["his", "her", "son", "su", "sua"]);
const excellency = /^(?:excellenc[ye]|excelencia|excelência|eccellenza|majesty|honou?r)$/;
const isHonorific = (word: Word | undefined): boolean =>
  word !== undefined && (kindInNames(word) & Kind.honorific) !== 0;

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && (kindInNames(word) & Kind.particle) !== 0;

/** Where the name itself begins, behind forms of address: "His Excellency | Ada Lind", "Son Excellence, Monsieur | Luc Morel". */
function pastAddress(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from < at + LONGEST_ADDRESS &&
    isHonorific(words[from]) &&
    (words[from + 1]?.capital || isHonorific(words[from + 1])) &&
    !isGivenDon(words, from)
  )
    from++;
  if (hisOrHer.has(words[from]?.lower ?? "") && excellency.test(words[from + 1]?.lower ?? "")) {
    from += 2;
    while (isHonorific(words[from]) && words[from + 1]?.capital) from++;
  }
  return from;
}

/** Whether a capitalised word stands in no name, by what it is and what stands beside it. */
function isNone(words: readonly Word[], at: number, from: number, kind: number): boolean {
  const word = words[at] as Word;
  if ((kind & (Kind.ofOffice | Kind.signs)) !== 0) return true;
  if ((kind & Kind.notOfAName) !== 0) {
    const surname = isSurnameLikeMonth(words, at, from);
    const given = isGivenNameLikeWord(words, at, from);
    if (
      !surname &&
      !given &&
      (months.test(word.text) ||
        !(
          isSurnameLikeWord(words, at, from) ||
          (word.lower === "a" && (initial.test(words[at + 1]?.text ?? "") || isInitialA(words, at)))
        ))
    )
      return true;
  }
  return (kind & Kind.head) !== 0 && !isGivenPost(words, at) && !isBehindArticle(words, at, from);
}

function nameAt(words: readonly Word[], at: number, afterTitle: boolean): PersonName | null {
  let from = pastAddress(words, at);
  const honoured = afterTitle || from > at;
  if (words[from]?.text === "D." && words[from + 1]?.capital && words[from + 2]?.capital) from++;
  // "RAdm (NS) Lui": a note in brackets between rank and name.
  if (from > at && words[from]?.gap === "(" && words[from + 1]?.gap === ")") from++;
  const opener = words[from];
  if (!opener?.capital) return null;
  // "Segundo Juan Ruiz" as a whole line: one of them is a given name as well.
  if ((kindInNames(opener) & Kind.opener) !== 0 && !isWholeLine(words, from)) return null;
  let next = from;
  let surname: Word | null = null;
  let nickname = -1;
  while (next < words.length && next < from + 7) {
    const word = words[next];
    if (!word) break;
    // "William | (Bill) | MacKenzie"
    if (next === from + 1 && isNickname(words, next)) {
      nickname = next;
      next++;
      continue;
    }
    const gapFree =
      next === from ||
      (nickname >= 0 && next === nickname + 1) ||
      word.gap === "" ||
      (word.gap === "," && suffix.test(word.text)) ||
      quotationMark.test(word.gap);
    if (!gapFree) break;
    const kind = kindInNames(word);
    if (kind !== 0) {
      if (next > from + 1 && (kind & Kind.reached) !== 0) break;
      // "tritt Ada Lind | Ende März | zurück"
      if ((kind & Kind.partOfMonth) !== 0 && germanMonths.test(words[next + 1]?.text ?? "")) break;
      if ((kind & Kind.contracted) !== 0 && contracted.test(word.raw)) break;
      if (word.capital && (kind & (Kind.matter | Kind.calling)) !== 0) break;
    }
    if (next > from) {
      if (next > from + 1 && isHonour(words, from, next)) break;
      if (postNominal.test(word.text) || (address.test(word.text) && words[next + 1]?.capital)) break;
      if (isSurnameLikeThing(words, next, from)) {
        surname = word;
        next++;
        break;
      }
    }
    if (
      word.capital ? isNone(words, next, from, kind) : next === from || !leadsToName(words, next, next - from)
    )
      break;
    next++;
    if (word.possessive) break;
  }
  if (next === from) return null;
  const behind = words[next];
  if (behind) {
    const kind = kindInNames(behind);
    // "Anna Lind Foundation", "Northland Regional Councils": a body's name begins like a person's.
    if ((kind & Kind.body) !== 0 && behind.gap === "" && (behind.capital || !honoured)) return null;
    if (goesOnToThing(words, next)) return null;
    if ((kind & Kind.firm) !== 0 && (behind.gap === "" || behind.gap === ",")) return null;
  }
  const printed = words.slice(from, next);
  if (nickname >= 0) printed.splice(nickname - from, 1);
  const run = onceOnly(printed);
  // "Clé PGP": letters that no one could speak as a surname.
  if (run.length > 1 && unspeakable.test(run.at(-1)?.text ?? "")) return null;
  // "ARTICLE III", "Schedule A": a number or a letter behind one word is none's.
  if (run.length === 2 && (numeral.test(run[1]?.text ?? "") || initial.test(run[1]?.text ?? ""))) return null;
  // "Senior Economic | Advisor": words of posts are nobody's name.
  if (run.every(({ lower }) => titleModifiers.has(lower))) return null;
  const full = run.filter((word) => !initial.test(word.text) && !suffix.test(word.text) && word.capital);
  if (full.length === 0 || (full.length === 1 && run.length === 1 && !honoured)) return null;
  for (let at = from; at < next; at++) if (words[at] !== surname && isThing(words, at, from)) return null;
  if (!honoured && run[0]?.gap === "" && article.test(words[from - 1]?.lower ?? "")) return null;
  // An acronym is no surname; "PDAS Bachus" is a short title and a surname.
  if (run.every(isAcronym)) return null;
  while (
    words[next] &&
    (postNominal.test(words[next]?.text ?? "") || (full.length > 1 && isHonour(words, from, next))) &&
    (words[next]?.gap === "" || words[next]?.gap === ",")
  )
    next++;
  if (!isAcronym(run[0] as Word) || run.length < 2) return { name: joinWords(run), from, next };
  // "ANNEX B" names nobody.
  return full.every(({ text }) => threeCapitals.test(text))
    ? null
    : { name: joinWords(run.slice(1)), from: from + 1, next };
}
const quotationMark = /^[“"”]$/;
const threeCapitals = /^\p{Lu}{3,}$/u;
const acronym = /^\p{Lu}{3,6}$/u;
const isAcronym = ({ text }: Word): boolean => acronym.test(text);

/** "Don Bice": before one name it is a given name, before two a form of address. */
const isGivenDon = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "Don" &&
  words[at + 1]?.gap === "" &&
  !(words[at + 2]?.gap === "" && (words[at + 2]?.capital || isParticle(words[at + 2])));

/** "Dean Acheson" is a name, "Dean Angela Hill" a post and a name. */
const isGivenPost = (words: readonly Word[], at: number): boolean =>
  alsoGivenNames.has(words[at]?.lower ?? "") &&
  words[at + 1]?.capital === true &&
  !(
    words[at]?.lower === "dean" &&
    /\p{Ll}/u.test(words[at + 1]?.text ?? "") &&
    words[at + 2]?.gap === "" &&
    /^\p{Lu}\p{Ll}/u.test(words[at + 2]?.text ?? "")
  );

/** "übergibt Ada Lind das | Hafenministerium": no part of a name. */
const officeAsOneWord = /^\p{Ll}{3,}(?:ministerium|departement|ressort|institut|unternehmen|präsidium)$/u;

const noSurname = Kind.head | Kind.honorific | Kind.notOfAName | Kind.body | Kind.matter;

/** "de la Torre", "von der Leyen": particles up to a capitalised word; `before`: how many words the name has so far. */
function leadsToName(words: readonly Word[], at: number, before: number): boolean {
  // "wurde Jan Vogel | von den Bürgern gewählt"
  if (words[at]?.lower === "von" && words[at + 1]?.lower === "den") return false;
  for (let i = at; i < at + 3; i++) {
    const word = words[i];
    if (!word || !isParticle(word) || (i > at && word.gap !== "")) return false;
    const next = words[i + 1];
    // "Ada Lind y Eva Berg Soto" are two, "José Ortega y Gasset" is one.
    if ((word.lower === "y" || word.lower === "e") && i === at)
      return (
        before > 1 &&
        next?.capital === true &&
        next.gap === "" &&
        !(words[i + 2]?.capital && words[i + 2]?.gap === "") &&
        !isTitleHead(next)
      );
    // "Ada Lind zur Direktorin": a post is no part of a name.
    // "Ada Lind vom Aufsichtsrat": a body, a place or a matter is none either.
    if (next?.gap === "" && next.capital)
      return (
        (kindInNames(next) & noSurname) === 0 &&
        !address.test(next.text) &&
        !officeAsOneWord.test(next.lower) &&
        // "Jan Vogel | von der CDU"
        !parties.has(next.text)
      );
  }
  return false;
}
