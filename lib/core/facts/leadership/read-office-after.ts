import { joiners } from "@/lib/core/facts/names/name-words";
import { readName } from "@/lib/core/facts/names/read-name";
import {
  honorifics,
  isTitleHead,
  months,
  officeEnds,
  titleModifiers,
} from "@/lib/core/facts/names/title-words";
import { isElision } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";

const initial = /^\p{Lu}\.?$/u;
/** Words of a sentence that goes on: "Vorsitzende des Rates | ist", "Präsident des Amtes | tritt", "ministra de Puertos | en sustitución de". */
const endsOffice = new Set([
  ...postWords("copula"),
  ...postWords("succession"),
  ...postWords("put"),
  ...postWords("succeed"),
  ...postWords("hold"),
  ...postWords("leave"),
  ...postWords("leads"),
]);
/** Names of offices keep their possessives ("Women's Issues") and commas. */
export const joinOffice = (words: readonly Word[]) =>
  words
    .map(
      (word, at) =>
        (at === 0 || isElision(words[at - 1]) ? "" : word.gap.startsWith(",") ? ", " : " ") +
        (at < words.length - 1 ? word.raw : word.text),
    )
    .join("");

/** The words of an office after "of", "for", "to": up to the clause's end, or to where a person's name begins. */
export function readOfficeAfter(
  words: readonly Word[],
  at: number,
  nameFollows: boolean,
): { office: string; next: number } | null {
  let next = at;
  while (
    /^(?:the|its|our|la|le|les|l'|el|los|las|der|die|das|o|a)$/.test(words[next]?.lower ?? "") &&
    next < at + 2
  )
    next++;
  const from = next;
  let lastCapital = -1;
  let ended = -1;
  while (next < words.length && next < from + 18) {
    const word = words[next];
    if (!word) break;
    const series = word.gap === "," && word.capital && seriesGoesOn(words, next);
    const open =
      next === from ||
      word.gap === "" ||
      word.gap === "&" ||
      series ||
      (word.gap === "," && /^(?:and|&)$/.test(word.lower) && opensMember(words[next + 1]));
    if (
      /^(?:and|et|y|e|und)$/.test(word.lower) &&
      (anotherBegins(words, next + 1) || postBegins(words, next + 1))
    )
      break;
    if (next > from && !word.capital && endsOffice.has(word.lower)) break;
    if (!open || months.test(word.text) || /^\d/.test(word.text)) break;
    // "of the Port Bank | by President Lind", "da Universidade do Porto | o professor Said"
    if (next > from && !word.capital && endsAt(words, next)) break;
    // "des Instituts | Prof. Dr. Ada Lind"
    if (next > from && word.capital && surelyAddress.test(word.text)) break;
    if (word.capital) {
      lastCapital = next;
      if (officeEnds.has(word.lower)) ended = next;
    } else if (next === from && /^(?:bureau|office|department|agency)$/.test(word.lower)) {
      return { office: `the ${word.lower}`, next: next + 1 };
    } else if (
      /^(?:bureau|office|department|division|agency|team|unit|delegation|mission)$/.test(word.lower) &&
      lastCapital === next - 1
    ) {
      lastCapital = next;
      next++;
      break;
    } else if (foreignLink.test(words[at - 1]?.lower ?? "") && goesOnSmall(words, from, next)) {
      // "ambassadeur pour le numérique": other languages write the office small.
      if (!joiners.has(word.lower)) lastCapital = next;
    } else if (!joiners.has(word.lower) || !words[next + 1]) break;
    if (word.possessive && word.capital) {
      // "the Department of State's Office …" goes on; otherwise a possessive ends the office.
      if (!words[next + 1]?.capital) break;
    }
    next++;
  }
  // "de Investigación y Análisis | para la industria": nothing follows a small word that it would lead to.
  while (lastCapital > from && leadsOn.test(words[lastCapital]?.lower ?? "")) lastCapital--;
  if (lastCapital < from) return null;
  let to = lastCapital;
  if (nameFollows && !namedBehindComma(words, lastCapital + 1)) {
    const run = words.slice(from, lastCapital + 1);
    if (ended >= from && ended < lastCapital) to = ended;
    // "Director of Assessment and Community Equity": no name begins behind an "and".
    else if (run.length >= 3 && joiners.has(words[lastCapital - 2]?.lower ?? "")) to = lastCapital;
    else if (run.length >= 3) to = lastCapital - (initial.test(words[lastCapital - 1]?.text ?? "") ? 3 : 2);
    if (to < from) return null;
  }
  return { office: joinOffice(words.slice(from, to + 1)), next: to + 1 };
}

/** "director of the Museum and | Ada Lind as": a further person begins, and no further word of the office. */
function anotherBegins(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + LONGEST_PERSON; i++) {
    const word = words[i];
    if (!word) return false;
    if (i > at + 1 && /^(?:as|como|comme|als|zum|zur|al|à)$/.test(word.lower)) return true;
    // "director of Ports and | Eva Berg deputy director of Lakes"
    if (i > at + 1 && !word.capital && (isTitleHead(word) || titleModifiers.has(word.lower))) return true;
    const inName = word.capital || (i > at && particle.test(word.lower));
    if (!inName || (i > at && word.gap !== "")) return false;
  }
  return false;
}

const particle = /^(?:de|del|la|las|los|da|do|dos|van|von|der|den|du|di)$/;
/** "María Eva de la Torre Ruiz" */
const LONGEST_PERSON = 9;

/** "gobernador de Baja California Sur, | Omar Said Cruz, | anunció": the person stands behind the comma, and the office is whole. */
const namedBehindComma = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.gap !== ",") return false;
  const name = readName(words, at, false);
  return (
    name?.name.includes(" ") === true &&
    /^,?$/.test(words[name.next]?.gap ?? "x") &&
    !/^(?:and|et|y|e|und)$/.test(words[name.next]?.lower ?? "")
  );
};

/** "la Ministre de la Pêche et | du Secrétaire exécutif Luc Morel": another post, with its own article. */
const postBegins = (words: readonly Word[], at: number): boolean =>
  /^(?:du|de|des|del|do|da|dem|der|the|la|le|el|o|a)$/.test(words[at]?.lower ?? "") &&
  isTitleHead(words[/^(?:la|le)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1]);

/** Whether another phrase begins at a small word: whoever did it, or a person with an article. */
const endsAt = (words: readonly Word[], at: number) =>
  /^(?:by|from|with|after|con|avec|com|mit)$/.test(words[at]?.lower ?? "") ||
  // "Secretaria de Pesca | no lugar de", "Ministerio de Puertos | para asumir"
  (/^(?:no|em|en|à|a|au|in)$/.test(words[at]?.lower ?? "") && succession.has(words[at + 1]?.lower ?? "")) ||
  // "directrice de l'Agence | à sa suite"
  inTheirPlace(words, at) ||
  // "ministro del Interior | por Juan Manuel Santos", "ministre du Port | par Anne Duval": who did it.
  (/^(?:por|par|pelo|pela|durch)$/.test(words[at]?.lower ?? "") &&
    words[at + 1]?.capital === true &&
    words[at + 2]?.capital === true) ||
  // "Gerente de la empresa | a partir de marzo"
  (/^[aà]$/.test(words[at]?.lower ?? "") && words[at + 1]?.lower === "partir") ||
  (/^(?:para|pour)$/.test(words[at]?.lower ?? "") && infinitive.test(words[at + 1]?.lower ?? "")) ||
  (/^(?:o|a|el|la|le|al|ao)$/.test(words[at]?.lower ?? "") && honorifics.test(words[at + 1]?.text ?? ""));

/** "à sa suite", "en su lugar", "no seu lugar", "in his place": whose post another gets. */
export const inTheirPlace = (words: readonly Word[], at: number): boolean =>
  /^(?:à|en|in|no|em|al)$/.test(words[at]?.lower ?? "") &&
  /^(?:sa|son|su|seu|suo|leur|his|her|their)$/.test(words[at + 1]?.lower ?? "") &&
  /^(?:suite|place|lugar|remplacement|posto|stead)$/.test(words[at + 2]?.lower ?? "");

const succession = postWords("succession");
const leadsOn = /^(?:para|pour|por|par|con|avec|com|en|em|in|for|on|sobre|sur|entre|desde|depuis)$/;
const infinitive = /^\p{Ll}{3,}(?:ar|er|ir|re)$/u;
/** Before a name, and in the name of no office: "Justice" and "General" are. */
const surelyAddress = /^(?:Prof|Profa|Dr|Mrs?|Ms|Mme|Herrn?|Frau|Sra?|Lic)\.?$/;
const foreignLink = /^(?:de|du|des|pour|au|aux|à|del|para|do|da|für)$/;
/** So near the beginning of an office any small word may be its own. */
const NEAR_BEGINNING = 6;
/** "Ressources | humaines", "Sécurité | publique", "Servicios | educativos": adjectives, and no verb. */
const adjective =
  /(?:aux|ales?|elles|iques?|aires?|ives?|ines|ières?|ains|aines|ic[oa]s|iv[oa]s?|ári[oa]s|ari[oa]s|an[oa]s)$/u;
/** May a small word go on with the name of an office: an adjective behind its noun, "Ressources | en Eau". */
const goesOnSmall = (words: readonly Word[], from: number, at: number): boolean =>
  at < from + NEAR_BEGINNING ||
  (words[at - 1]?.capital === true && adjective.test(words[at]?.lower ?? "")) ||
  (words[at]?.lower === "en" && words[at + 1]?.capital === true && words[at + 2]?.gap !== "");

/** May a word behind "and" go on with the name of an office: no article, no post, no "Ms". */
const opensMember = (word: Word | undefined): boolean =>
  word?.capital === true && word.lower !== "the" && !isTitleHead(word) && !honorifics.test(word.text);

function seriesGoesOn(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (!word) return false;
    if (/^(?:and|&)$/.test(word.lower)) return opensMember(words[i + 1]);
    if (!word.capital) return false;
    if (i > at && word.gap !== "" && word.gap !== ",") return false;
  }
  return false;
}
