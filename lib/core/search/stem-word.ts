import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as greek } from "@orama/stemmers/greek";
import { stemmer as hungarian } from "@orama/stemmers/hungarian";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as romanian } from "@orama/stemmers/romanian";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { stemmer as turkish } from "@orama/stemmers/turkish";
import { stemmer as ukrainian } from "@orama/stemmers/ukrainian";

/** Porter's stemmer parts "exceeding" from "exceed", and "proceedings" from "proceed". */
const ceed = /^((?:ex|pro|suc)ce)ed$/;

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  // Snowball leaves "and" on where the article follows it.
  ar: (word) => arabic(word.replace(/^[وف](?=ال)/, "")),
  da: danish,
  de: german,
  el: greek,
  en: (word) => english(american(word)).replace(ceed, "$1"),
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  nb: norwegian,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

/** The two spellings of English that a collection mixes; both sides of a search go through it, so that a wrong guess does no harm. */
function american(word: string): string {
  return word
    .replace(/(?<=[a-z]{4})is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, "iz")
    .replace(/(?<=[a-z]{3})our(?=s?$|ed$|ing$|able$)/, "or")
    .replace(/(?<=[a-z]{2})amme(?=s?$)/, "am")
    .replace(/^(cent|theat|met|lit)re(?=s?$)/, "$1er")
    .replace(/(?<=[a-z]{3})ence(?=s?$)/, "ense");
}

/** UTF-16 units; what is longer is no word of a language, and no stemmer is asked. */
const LONGEST = 40;
const REMEMBERED = 20_000;
const known = new Map<string, string>();

/** The part of a BCP 47 tag that stems depend on, or `null` where no stemmer knows the language. */
export function stemLanguage(lang: string | null): string | null {
  const primary = lang?.split("-")[0]?.toLowerCase() ?? "";
  return Object.hasOwn(STEMMERS, primary) ? primary : null;
}

/**
 * What a word has in common with its inflections: "migrants" → "migrant". The word is in small letters and keeps its
 * accents; `lang` is an answer of `stemLanguage`. Snowball's algorithms, for English Porter's of 1980, by @orama/stemmers.
 */
export function stemWord(word: string, lang: string): string {
  const stem = STEMMERS[lang];
  if (!stem || word.length > LONGEST) return word;
  const key = `${lang} ${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = stem(word) || word;
  known.set(key, found);
  return found;
}
