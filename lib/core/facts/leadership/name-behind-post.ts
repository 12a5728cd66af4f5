import { type PersonName, readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { personPhrase } from "./person-phrase";
import { officeMeant } from "./read-office-before";
import { type PostTitle, readTitle } from "./read-person";

const definite =
  /^(?:the|our|its|their|his|her|o|os|a|as|do|da|dos|das|ao|à|pelo|pela|el|la|del|al|l'|le|du|au|nosso|nossa|nuestro|nuestra|notre|nos|son|sa|leur|su|seu|sua|der|die|dem|den|des|vom|zum|beim|unser|unsere|unserem|unseren|unserer)$/;
const possessive =
  /^(?:our|its|their|his|her|nosso|nossa|nuestro|nuestra|notre|son|sa|leur|su|seu|sua|unser|unsere|unserem|unseren|unserer)$/;
const current = postWords("current");

/** Who stands behind the post: behind a comma, or right behind it. */
function personBehind(words: readonly Word[], at: number, comma: boolean): Holder | null {
  if (!comma) return personPhrase(words, at);
  const name = readName(words, at, false) ?? behindSeries(words, at);
  return name ? { name, title: null, from: name.from, next: name.next } : personPhrase(words, at);
}

/** "secretário de Educação, | Esporte e Lazer, | Cláudio Duarte": the office goes on up to its "and". */
function behindSeries(words: readonly Word[], at: number): PersonName | null {
  for (let next = at + 1; next < at + LONGEST_SERIES; next++) {
    const word = words[next];
    if (word?.gap === "," && joint.test(words[next - 2]?.lower ?? "")) return readName(words, next, false);
    if (!word || (word.gap !== "" && word.gap !== ",") || !(word.capital || joint.test(word.lower)))
      return null;
  }
  return null;
}
const joint = /^(?:and|e|y|et|und)$/;
const LONGEST_SERIES = 8;

/** Whether the name is whole: nothing capitalised goes on with it. */
const isWhole = (words: readonly Word[], next: number) =>
  words[next] === undefined || /^[,;:.)(–—"“”\t]/.test(words[next]?.gap ?? "") || !words[next]?.capital;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsNameBehindPost = (word: string): boolean => definite.test(word) || current.has(word);

/**
 * "o secretário de Educação, Ana Dias, …", "our executive director, Ann Lim", "der derzeitige Leiter des Amtes Jan Vogel": a post
 * with its article, written small, and its holder right behind or behind a comma.
 */
export function nameBehindPost(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const article = words[at]?.lower ?? "";
  if (!beginsNameBehindPost(article)) return null;
  const whole = readTitle(words, at + 1, true, false);
  const ended = whole && words[whole.next]?.gap !== "";
  const post = ended ? whole : readTitle(words, at + 1, true, true);
  if (!post || post.from > at + 3) return null;
  // "the official Proton Mail": of a thing the word is no post.
  if (post.office === null && /^official$/i.test(post.title)) return null;
  // "el titular de la Secretaría de Puertos (SP), Ada Lind"
  const abbreviated = words[post.next]?.gap === "(" && words[post.next + 1]?.gap === "),";
  const behindPost = post.next + (abbreviated ? 1 : 0);
  const gap = words[behindPost]?.gap ?? "x";
  const comma = abbreviated || gap === ",";
  if (!comma && gap !== "") return null;
  const holder = personBehind(words, behindPost, comma);
  if (!holder?.name.name.includes(" ") || !isWhole(words, holder.name.next)) return null;
  // "secretaria del Departament d'Agricultura, | Medi Ambient i Territori": the office goes on.
  if (comma && post.office !== null && seriesOfOffice(words, holder.name.next)) return null;
  const own = words[at + 1]?.possessive || possessive.test(article);
  const office = post.office ?? officeMeant(read, reading, at);
  // "El ministro, Juan Pérez, …": of what, nobody has said.
  if (office === null && !own && post.status === "head" && !saysWhich(words, at, post)) return null;
  return claimAbout(
    read,
    { ...holder, title: post, from: post.from },
    wordSpan(words, post.from, holder.name.next),
    {
      office,
      relation: "holds",
      role: "title",
      confidence: post.office !== null || own ? 0.7 : 0.6,
      reason: comma ? "a post with its holder behind a comma" : "a post right before its holder",
    },
  );
}

/** "| i Territori": one capitalised word behind an "and", and the clause ends or goes on in small letters. */
const seriesOfOffice = (words: readonly Word[], at: number): boolean =>
  /^(?:i|and|e|y|et|und)$/.test(words[at]?.lower ?? "") &&
  words[at]?.gap === "" &&
  words[at + 1]?.capital === true &&
  !(words[at + 2]?.capital && words[at + 2]?.gap === "");

const fresh = /^(?:new|nouveau|nouvelle|nuev[oa]|nov[oa]|neue[rn]?)$/;
/** "el actual presidente", "der langjährige Leiter", "la vicerrectora académica" */
const saysWhich = (words: readonly Word[], at: number, post: PostTitle) =>
  post.title.includes(" ") ||
  words.slice(at, post.from).some(({ lower }) => current.has(lower) || fresh.test(lower));
