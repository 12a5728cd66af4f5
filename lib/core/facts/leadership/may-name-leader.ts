import { titleHeads } from "@/lib/core/facts/names/title-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import { remembered } from "@/lib/core/facts/reading/word-forms";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import type { PostWords } from "@/lib/core/languages/language-table";
import { withForms } from "@/lib/core/languages/verb-endings";
import { isPluralPost } from "./plural-title";

/** Kinds of words that no sentence about a post goes without. */
const kinds: readonly (keyof PostWords)[] = [
  "heads",
  "put",
  "hold",
  "leave",
  "takeAtEnd",
  "leaveAtEnd",
  "vacant",
  "succeed",
  "charges",
  "leavings",
  "dismiss",
  "led",
  "leads",
  "succession",
  "acting",
  "members",
];
/** English words of the same kinds that no table holds, because the rules know them by form. */
const ENGLISH_WORDS =
  "headed led directed chaired co-chaired co-led overseen supervised managed run administered commanded spearheaded leads directs chairs runs oversees manages leading heading directing chairing co-chairing appointment nomination designation took takes succeed standing stood stand stands step stepped stepping steps announces unveiled successor lead direct oversee former outgoing incoming secretary director administrator ambassador ambassador-at-large commissioner chair chairman chairwoman chairperson coordinator envoy representative rapporteur ombudsman ombudsperson chargé superintendent adviser advisor president minister governor commander spokesman spokeswoman spokesperson counselor chief head leadership direction general relinquishment elected move moves moved moving officer manager maintainer taking executive premier admiral principal ministry";
/** Other languages' words for what stands under somebody's lead. */
const WORDS_ABROAD =
  "ministère ministerio ministério ministero portefeuille portafoglio sai amt übergab transmet cargo manos mãos responsabilidade responsabilidad responsabilité houlette frente direction direção dirección";

/** A bit for each language: English is the first. */
const sets: readonly { lang: string; words: ReadonlySet<string> }[] = coveredLanguages.map(
  ({ lang, posts }) => ({
    lang,
    words: new Set(
      withForms(
        `${kinds.map((kind) => posts[kind]).join(" ")} ${lang === "en" ? ENGLISH_WORDS : WORDS_ABROAD} ${[...clauseWords("dies"), ...clauseWords("retires")].join(" ")}`
          .split(" ")
          .filter(Boolean),
        lang,
      ),
    ),
  }),
);
const bitOf = (lang: string) => 1 << sets.findIndex((set) => set.lang === lang);
const ENGLISH = bitOf("en");
const ALL = (1 << sets.length) - 1;

/** The languages of whose sentences about posts a word may be one. */
const languagesOf = remembered((word) =>
  sets.reduce(
    (found, { words }, at) => (words.has(word) ? found | (1 << at) : found),
    isPluralPost(word) || titleHeads.has(word) ? ALL : 0,
  ),
);

/** Lines with a post and a name stand in any language's texts. */
const LONGEST_LABEL = 80;

/** Whether a sentence has a word without which no rule finds a person in a post: most have none. O(words). */
export function mayNameLeader(read: ReadSentence, lang: string | null): boolean {
  const own = sets.find((set) => lang?.startsWith(set.lang))?.lang ?? null;
  const label = read.text.length <= LONGEST_LABEL && /[:–—]/.test(read.text);
  const wanted = own === null || (own === "en" && label) ? ALL : ENGLISH | bitOf(own);
  const { words } = read;
  return words.some(
    (word, at) =>
      (languagesOf(word) & wanted) !== 0 || (word.lower === "the" && words[at - 1]?.lower === "is"),
  );
}
