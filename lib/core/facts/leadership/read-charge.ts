import { titleHeads, titleModifiers, titleTails } from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { readOfficeAfter } from "./read-office-after";
import { type PostTitle, readTitle } from "./read-person";

const charges = postWords("charges");
const links = postWords("links");

/** "Leitung", "Fachdienstleitung" */
const isCharge = (word: string): boolean =>
  charges.has(word) ||
  (word.length > SHORTEST && (/^\p{Ll}{4,}(?:leitung|vorsitz)$/u.test(word) || isOfPostNoun(word)));
const SHORTEST = 6;

/** "consejería" of "consejero", "coordenadoria" of "coordenador", "alcaldía" of "alcalde", "prefeitura" of "prefeito". */
const derived: readonly (readonly [ending: string, ofPost: string])[] = [
  ["ería", "ero"],
  ["oría", "or"],
  ["oria", "or"],
  ["aduría", "ador"],
  ["ía", "e"],
  ["ía", "io"],
  ["atura", "e"],
  ["ura", "o"],
];
const isOfPostNoun = (word: string): boolean =>
  derived.some(
    ([ending, post]) => word.endsWith(ending) && titleHeads.has(word.slice(0, -ending.length) + post),
  );

/** A charge as such, in the place of a post: "took over the presidency of the Council", "asumió la dirección del Instituto". */
export function readCharge(words: readonly Word[], at: number): PostTitle | null {
  const noun = words[at];
  if (!noun || !isCharge(noun.lower)) return null;
  // "gerencia | general | de", "direction | générale | de"
  const last = words[at + 1]?.gap === "" && titleTails.has(words[at + 1]?.lower ?? "") ? at + 1 : at;
  const office = links.has(words[last + 1]?.lower ?? "") ? readOfficeAfter(words, last + 2, false) : null;
  // "das Amt von | Jan Vogel": whose it was, and no office.
  if (/^(?:amt|posten|funktion)$/.test(noun.lower) && words[at + 1]?.lower === "von")
    return { title: noun.text, office: null, status: "head", from: at, next: at + 1 };
  const post = postBehind(words, office?.next ?? last + 1);
  if (post) return { ...post, office: post.office ?? office?.office ?? null, from: at };
  return {
    title: joinWords(words.slice(at, last + 1)),
    office: office?.office ?? null,
    status: "head",
    from: at,
    next: office?.next ?? last + 1,
  };
}

/** "took the helm of the Institute | as its director", "prend la barre | en tant que directrice": the post that the charge stands for. */
function postBehind(words: readonly Word[], end: number): PostTitle | null {
  for (let at = end; at < end + LONGEST_REST; at++) {
    const word = words[at];
    if (word?.gap !== "" || word.capital) return null;
    const behind = /^(?:as|als|como|comme)$/.test(word.lower)
      ? at + 1
      : word.lower === "en" && /^(?:tant|qualité|calidad)$/.test(words[at + 1]?.lower ?? "")
        ? at + 3
        : -1;
    if (behind > 0) return readTitle(words, behind, true, false);
  }
  return null;
}
/** "et de la décentralisation" */
const LONGEST_REST = 6;

/** Words for any charge: as a label they stand before what the post is, and not before who has it. */
const anyCharge =
  /^(?:posten|funktion|amt|spitze|dirección|cargo|puesto|poste|posto|pasta|frente|comando|mando|office|post|role|job)$/;
/** Words before a charge in a label: "Stellvertretende wissenschaftliche | Leitung". */
const LONGEST_FRONT = 3;

/** A charge as the label of a line, with the words of a post before it: "Vorsitz: …", "Wissenschaftliche Leitung: …", "Présidence : …". */
export function chargeWithWords(words: readonly Word[], at: number): PostTitle | null {
  let noun = at;
  while (noun < at + LONGEST_FRONT && words[noun]?.capital && titleModifiers.has(words[noun]?.lower ?? ""))
    noun++;
  // "stellv. | Vorsitz"
  while (noun < at + LONGEST_FRONT && titleModifiers.has(words[noun]?.lower ?? "")) noun++;
  const charge = words[noun]?.capital || noun > at ? readCharge(words, noun) : null;
  if (
    !charge ||
    anyCharge.test(words[noun]?.lower ?? "") ||
    words.slice(at + 1, noun + 1).some(({ gap }) => gap !== "")
  )
    return null;
  return { ...charge, title: joinWords(words.slice(at, noun + 1)), from: at };
}
