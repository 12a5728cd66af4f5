import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { goesOnToThing, isThing } from "./name-of-a-thing";
import { classNouns } from "./name-words";
import { isGivenNameLikeWord, isSurnameLikeMonth, isSurnameLikeThing, isSurnameLikeWord } from "./names-too";
import {
  inSmallLetters,
  isBehindArticle,
  isInitialA,
  isNickname,
  isWholeLine,
  onceOnly,
} from "./parts-of-name";
import { honorifics, months, notOfAName, officeEnds, titleHeads, titleModifiers } from "./title-words";

/** Indexes are of the sentence's words; `next` is the first word after. */
export interface PersonName {
  readonly name: string;
  readonly from: number;
  readonly next: number;
}
const particle =
  /^(?:de|del|della|da|di|do|du|van|von|vom|der|den|zu|zur|bin|ibn|bint|abu|al|el|la|las|le|los|ben|dos|das|ter|ten|te|af|av|y|e|d')$/;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Nouns of posts that are given names as well: "Dean Acheson". */
export const alsoGivenNames = new Set(["dean", "marshal", "judge", "chancellor", "bishop"]);
/** Letters behind a name: "SC", "CBE", "Ph.D.". */
const postNominal =
  /^(?:SC|S\.C\.?|QC|KC|CBE|OBE|MBE|KBE|DBE|AO|AM|AC|MP|MEP|MdB|JP|PJG|PBM|BBM|FRS|PhD|Ph\.D\.?|MD|M\.D\.?|JD|J\.D\.?|LLM|MPH|MBA|CPA|Esq\.?|USN|USMC|P\.?Eng\.?)$/;
/** How somebody is reached, behind a name. */
const reached = /^(?:tel|tél|telefon|telephone|teléfono|phone|mobile|fax|e-mail|email|contact)\.?$/;
/** "Verkehrsexperte | Jan Vogel": German nouns of what somebody is by calling. */
const calling =
  /^\p{Ll}{3,}(?:experte|expertin|experten|politiker|politikerin|jurist|juristin|juristen|abgeordneter?|abgeordneten|wissenschaftler|wissenschaftlerin|ökonom|ökonomin|historiker|historikerin|journalist|journalistin|unternehmer|unternehmerin|anwalt|anwältin|beamter|beamtin|kollege|kollegen|kollegin)$/u;
const isCalling = (word: string): boolean =>
  word.length >= SHORTEST_CALLING && (calling.test(word) || leads.test(word));
/** "Ports-Chefin | Ada Lind", "SPD-Politiker": the first word of a name is none of these. */
const leads = /-(?:chef|chefin|chefs|vorsitzender?|vorsitzende[nr]|politiker|politikerin|abgeordneter?)$/;
const SHORTEST_CALLING = 8;
const partOfMonth = /^(?:Anfang|Mitte|Ende)$/;
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

/** Small, without its ending: "director-designate" → "director" */
export const postNoun = (word: Word | undefined) =>
  word === undefined || !word.lower.includes("-")
    ? (word?.lower ?? "")
    : word.lower.replace(/-(?:designate|elect|at-large)$/, "");

/** "Advisory Board", "Harbour Authority": a body is no person. */
const isBody = (word: string) =>
  /^(?:office|body)$/.test(classNouns.get(word) ?? classNouns.get(word.replace(/s$/, "")) ?? "") ||
  /^(?:authorit|agenc)ies$/.test(word);

/** "Comunicação Social", "Transportation Reform": nouns of matters, told by their ending. */
const isMatter = (word: string) =>
  (word.length > 5 &&
    /(?:ção|ções|ción|ciones|tions?|keit|keiten|heit|schaft|idad|ualdad|idade|ität)$/u.test(word) &&
    !/^(?:conceição|assunção|asc?ensi[óo]n|ascenci[óo]n|concepción|asunción|encarnación|consolación|visitación|trinidad|natividad|caridad|felicidad)$/u.test(
      word,
    )) ||
  (word.length > 8 &&
    /(?:ung(?:en)?|ments|mentos?|mientos?)$/.test(word) &&
    !/^(?:nascimento|sarmiento|sacramento)$/.test(word)) ||
  /^(?:richtung|sector|reform|standards|diretoria|empresa|companhia|compañía|gesellschaft|servicios|serviços|junta|resources|recursos)$/.test(
    word,
  );

/** "I'll", "we've" begin a sentence and no name. */
const contracted = /['’](?:ll|m|ve|d|re|t)$/;
/** Letters of an honour behind a name in small letters: "PSM", "FRSE". */
const honour = /^\p{Lu}{2,4}$/u;
/** "Awa Mbaye | DIOP": a surname in capitals can be spoken; two or three letters are one behind an address that is followed by such. */
const spokenSurname = /^(?!FRS)(?=\p{Lu}*[AEIOUYÀ-ÖØ-Ý])(?=\p{Lu}*[B-DF-HJ-NP-TV-XZ])\p{Lu}{2,4}$/u;
const beforeCapitals = /^(?:monsieur|madame|mademoiselle|mme|mm?|mlle|señora?|signora?|senhora?|sr|sra)\.?$/;
const isHonour = (words: readonly Word[], from: number, at: number): boolean => {
  const text = words[at]?.text ?? "";
  if (!honour.test(text) || !inSmallLetters(words, from, at)) return false;
  return !(
    spokenSurname.test(text) &&
    (text.length > 3 || beforeCapitals.test(words[from - 1]?.lower ?? ""))
  );
};
/** Small words with which sentences begin, of languages other than English, and that are nobody's name. */
const sentenceOpeners = new Set(
  "im am zum zur vom beim als auf laut dans pour avec sans chez après avant depuis pendant selon également aussi ainsi cette leurs notre votre nous lorsque quand donc afin outre malgré con desde hasta según también además así este esta estos estas cuando donde aunque tras durante nuestro nuestra asimismo como na nas em com pelo pela pelos pelas até segundo conforme também além assim quando onde embora após nosso nossa ainda bei mit nach seit über unter zwischen durch für gegen ohne wenn weil dass auch dabei dazu zudem laut trotz und aber doch sowie dieser diese dieses unser unsere though although why what which".split(
    " ",
  ),
);

/** "Red Boat, Inc.": a firm is no person. */
const firm = /^(?:inc|ltd|limited|llc|llp|plc|corp|gmbh|s\.a|s\.a\.s|s\.l|b\.v)\.?$/;

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

function nameAt(words: readonly Word[], at: number, afterTitle: boolean): PersonName | null {
  let from = at;
  let honoured = afterTitle;
  while (
    from < at + LONGEST_ADDRESS &&
    honorifics.test(words[from]?.text ?? "") &&
    (words[from + 1]?.capital || honorifics.test(words[from + 1]?.text ?? "")) &&
    !isGivenDon(words, from)
  ) {
    from++;
    honoured = true;
  }
  // "His Excellency Ada Lind", "Son Excellence, Monsieur Luc Morel", "D. Ada Lind"
  if (
    /^(?:his|her|son|su|sua)$/.test(words[from]?.lower ?? "") &&
    /^(?:excellenc[ye]|excelencia|excelência|eccellenza|majesty|honou?r)$/.test(words[from + 1]?.lower ?? "")
  ) {
    from += 2;
    while (honorifics.test(words[from]?.text ?? "") && words[from + 1]?.capital) from++;
    honoured = true;
  }
  if (words[from]?.text === "D." && words[from + 1]?.capital && words[from + 2]?.capital) from++;
  // "RAdm (NS) Lui": a note in brackets between rank and name.
  if (from > at && words[from]?.gap === "(" && words[from + 1]?.gap === ")") from++;
  const opener = words[from];
  // "Segundo Juan Ruiz" as a whole line: one of them is a given name as well.
  if (opener?.capital && sentenceOpeners.has(opener.lower) && !isWholeLine(words, from)) return null;
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
      /^[“"”]$/.test(word.gap);
    if (!gapFree) break;
    if (next > from + 1 && reached.test(word.lower)) break;
    // "tritt Ada Lind | Ende März | zurück"
    if (partOfMonth.test(word.text) && germanMonths.test(words[next + 1]?.text ?? "")) break;
    if (contracted.test(word.raw) || (word.capital && (isMatter(word.lower) || isCalling(word.lower)))) break;
    if (next > from + 1 && isHonour(words, from, next)) break;
    if (next > from && (postNominal.test(word.text) || (address.test(word.text) && words[next + 1]?.capital)))
      break;
    if (isSurnameLikeThing(words, next, from)) {
      surname = word;
      next++;
      break;
    }
    if (
      word.capital
        ? (notOfAName.has(word.lower) &&
            !isSurnameLikeMonth(words, next, from) &&
            !isSurnameLikeWord(words, next, from) &&
            !isGivenNameLikeWord(words, next, from) &&
            !(
              word.lower === "a" &&
              (initial.test(words[next + 1]?.text ?? "") || isInitialA(words, next))
            )) ||
          officeEnds.has(word.lower) ||
          isBody(word.lower) ||
          (titleHeads.has(postNoun(word)) &&
            !isGivenPost(words, next) &&
            !isBehindArticle(words, next, from)) ||
          (months.test(word.text) &&
            !isSurnameLikeMonth(words, next, from) &&
            !isGivenNameLikeWord(words, next, from)) ||
          /\d|\/|&/.test(word.text)
        : !(next > from && leadsToName(words, next, next - from))
    )
      break;
    next++;
    if (word.possessive) break;
  }
  // "Anna Lind Foundation", "Northland Regional Councils": a body's name begins like a person's.
  const behind = words[next];
  if (next > from && behind?.gap === "" && isBody(behind.lower) && (behind.capital || !honoured)) return null;
  if (next > from && goesOnToThing(words, next)) return null;
  if (next > from && behind && /^,?$/.test(behind.gap) && firm.test(behind.lower)) return null;
  const run = onceOnly(words.slice(from, next).filter((_, at) => from + at !== nickname));
  if (run.length === 0) return null;
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
  const short = run[0];
  const acronym = (word: Word | undefined) => word !== undefined && /^\p{Lu}{3,6}$/u.test(word.text);
  if (run.every(acronym)) return null;
  while (
    words[next] &&
    (postNominal.test(words[next]?.text ?? "") || (full.length > 1 && isHonour(words, from, next))) &&
    (words[next]?.gap === "" || words[next]?.gap === ",")
  )
    next++;
  // "ANNEX B" names nobody.
  if (acronym(short) && run.length >= 2 && full.every(({ text }) => /^\p{Lu}{3,}$/u.test(text))) return null;
  if (acronym(short) && run.length >= 2) return { name: joinWords(run.slice(1)), from: from + 1, next };
  return { name: joinWords(run), from, next };
}

/** "Don Bice": before one name it is a given name, before two a form of address. */
const isGivenDon = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "Don" &&
  words[at + 1]?.gap === "" &&
  !(words[at + 2]?.gap === "" && (words[at + 2]?.capital || particle.test(words[at + 2]?.lower ?? "")));

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

/** "de la Torre", "von der Leyen": particles up to a capitalised word; `before`: how many words the name has so far. */
function leadsToName(words: readonly Word[], at: number, before: number): boolean {
  // "wurde Jan Vogel | von den Bürgern gewählt"
  if (words[at]?.lower === "von" && words[at + 1]?.lower === "den") return false;
  for (let i = at; i < at + 3; i++) {
    if (!particle.test(words[i]?.lower ?? "") || (i > at && words[i]?.gap !== "")) return false;
    const next = words[i + 1];
    // "Ada Lind y Eva Berg Soto" are two, "José Ortega y Gasset" is one.
    if (/^[ye]$/.test(words[i]?.lower ?? "") && i === at)
      return (
        before > 1 &&
        next?.capital === true &&
        next.gap === "" &&
        !(words[i + 2]?.capital && words[i + 2]?.gap === "") &&
        !titleHeads.has(postNoun(next))
      );
    // "Ada Lind zur Direktorin": a post is no part of a name.
    // "Ada Lind vom Aufsichtsrat": a body, a place or a matter is none either.
    if (next?.gap === "" && next.capital)
      return (
        !titleHeads.has(postNoun(next)) &&
        !address.test(next.text) &&
        !honorifics.test(next.text) &&
        !notOfAName.has(next.lower) &&
        !isBody(next.lower) &&
        !officeAsOneWord.test(next.lower) &&
        !isMatter(next.lower)
      );
  }
  return false;
}
