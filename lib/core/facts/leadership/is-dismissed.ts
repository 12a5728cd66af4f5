import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, printedWords, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { personWithPost } from "./person-with-post";
import { withPostBefore } from "./post-before-name";
import { readCharge } from "./read-charge";
import { isSomebody, subjectBefore } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { type PostTitle, readTitle } from "./read-person";

const leavings = postWords("leavings");
const dismiss = postWords("dismiss");
const members = postWords("members");
const of = /^(?:of|de|du|des|d'|del|von|da|do|dos)$/;
const joint = /^(?:and|et|y|e|und)$/;
/** Between whoever leaves and the post: "as", "do cargo de", "de la". */
const leading =
  /^(?:as|from|his|her|their|the|post|office|position|role|of|como|comme|als|do|da|de|del|du|des|d'|la|le|el|los|las|o|a|su|sus|son|sa|ses|au|en|cargo|puesto|poste|posto|função|función|fonctions?|carrera|seinem|ihrem|dem|der|amt)$/;
const LEADING = 6;
/** So many people are dismissed by one word at most. */
const MOST = 6;
/** The post behind "as", "do cargo de", "de la". */
function postBehind(words: readonly Word[], at: number): PostTitle | null {
  let from = at;
  while (
    from < at + LEADING &&
    /^,?$/.test(words[from]?.gap ?? "x") &&
    leading.test(words[from]?.lower ?? "")
  ) {
    const found = from > at ? (readTitle(words, from, true, false) ?? readCharge(words, from)) : null;
    if (found) return found;
    from++;
  }
  return from > at ? (readTitle(words, from, true, false) ?? readCharge(words, from)) : null;
}

/** "of | Board Member Ada Lind": a member's seat is told by a word that is no post elsewhere. */
function memberAt(words: readonly Word[], at: number): Holder | null {
  for (let from = at; from < at + 3; from++) {
    if (!words[from]?.capital || (from > at && words[from]?.gap !== "")) return null;
    if (!members.has(words[from]?.lower ?? "")) continue;
    const name = words[from + 1]?.gap === "" ? readName(words, from + 1, true) : null;
    const title = {
      title: printedWords(words, at, from + 1),
      office: null,
      status: "head" as const,
      from: at,
      next: from + 1,
    };
    return name?.name.includes(" ") ? { name, title, from: at, next: name.next } : null;
  }
  return null;
}

/** "Ada Lind | wurde im Mai ohne Angabe von Gründen | entlassen.": where the verb at a German clause's end was begun; -1 if it was not. */
function openedBy(words: readonly Word[], at: number): number {
  if (words[at + 1]?.gap === "" || !/en$|t$/.test(words[at]?.lower ?? "")) return -1;
  for (let verb = at - 1; verb > Math.max(0, at - CLAUSE); verb--) {
    if (/^(?:wurde|wird|worden)$/.test(words[verb]?.lower ?? "")) return verb;
    if (/[,.;:]/.test(words[verb]?.gap ?? "")) return -1;
  }
  return -1;
}
const CLAUSE = 16;

/** "départ | du directeur de l'agence (AP), Ada Lind": the post, and whose departure it is between commas. */
function behindComma(words: readonly Word[], at: number): Holder | null {
  const title = readTitle(words, at + 1, true, false);
  if (!title) return null;
  let next = title.next;
  // "(ARS) de Haute-Normandie"
  while (
    next < title.next + LEADING &&
    words[next] &&
    words[next]?.gap !== "," &&
    words[next]?.gap !== "),"
  ) {
    if (/[.;:]/.test(words[next]?.gap ?? "")) return null;
    next++;
  }
  const name = /^\)?,$/.test(words[next]?.gap ?? "") ? readName(words, next, false) : null;
  return name?.name.includes(" ") ? { name, title, from: at + 1, next: name.next } : null;
}

const possessive = /^(?:his|her|their|sa|son|su|sua|seinen|seine|ihren|ihre|zijn|haar)$/;
const gives =
  /^(?:announc(?:e[sd]?|ing)|submit(?:s|ted|ting)?|tender(?:s|ed|ing)?|offer(?:s|ed)?|hand(?:s|ed|ing)|gave|remis|remet|remettra|présente|présenté|annonce|annoncé|donné|presentó|presenta|presentado|anunció|anuncia|anunciado|apresentou|apresenta|anunciou|pediu|erklärt|erklärte|angekündigt|eingereicht|verkündet|presentato|rassegnato|annunciato)$/;
/** "announced on Friday | his": so many words stand between. */
const REACH = 5;

/** "Ada Lind has announced her | retirement", "Le ministre Luc Morel a remis sa | démission": whoever gives notice. */
function ownDeparture(read: ReadSentence, at: number): Holder | null {
  const { words } = read;
  if (!possessive.test(words[at - 1]?.lower ?? "")) return null;
  for (let verb = at - 2; verb > Math.max(0, at - 2 - REACH); verb--) {
    if (/[.;:,]/.test(words[verb + 1]?.gap ?? "")) return null;
    if (!gives.test(words[verb]?.lower ?? "")) continue;
    const subject = subjectBefore(read, verb);
    return subject?.name.name.includes(" ") ? withPostBefore(words, subject) : null;
  }
  return null;
}

const denies = clauseWords("denies");

/** To be "remercié" is to be let go; who thanks somebody, or is thanked for something, says so with the same word. */
const letGo = /^remerciée?$/;
const isLetGo = (words: readonly Word[], at: number): boolean =>
  letGo.test(words[at]?.lower ?? "") &&
  /^(?:été|est|sera|fut)$/.test(words[at - 1]?.lower ?? "") &&
  !/^(?:pour|de|d')$/.test(words[at + 1]?.lower ?? "");

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsIsDismissed = (word: string): boolean =>
  leavings.has(word) || dismiss.has(word) || letGo.test(word);

/**
 * "the resignation of Director Ada Lind and of Carl Dahl", "destituyó a Ada Lind como ministra", "Ada Lind foi exonerada do cargo de
 * presidente": whoever leaves or is dismissed, by a noun or by a verb that another is the subject of.
 */
export function isDismissed(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  const word = words[at]?.lower ?? "";
  const noun = leavings.has(word);
  if (!noun && !dismiss.has(word) && !isLetGo(words, at)) return [];
  // "não foram exonerados", "was not dismissed": whoever stays.
  if (words.slice(Math.max(0, at - 3), at).some(({ lower }) => denies.has(lower))) return [];
  const claims: Claim[] = [];
  const tell = (holder: Holder, post: PostTitle | null, next: number) =>
    claims.push(
      claimAbout(read, holder, wordSpan(words, Math.min(at, holder.from), Math.max(next, at + 1)), {
        title: post?.title ?? holder.title?.title ?? null,
        office: post?.office ?? holder.title?.office ?? officeMeant(read, reading, holder.from),
        status: "outgoing",
        relation: "holds",
        role: word,
        confidence: post || holder.title ? 0.75 : 0.6,
        reason: noun ? "somebody's departure is spoken of" : "somebody is dismissed",
      }),
    );
  let from = at + 1;
  const own = noun ? ownDeparture(read, at) : null;
  if (own) {
    const post = postBehind(words, from);
    tell(own, post, post?.next ?? at + 1);
    return claims;
  }
  if (noun && !of.test(words[from]?.lower ?? "")) return [];
  if (/^(?:también|também|aussi|also)$/.test(words[from]?.lower ?? "")) from++;
  if (noun || /^(?:a|à|al|l'|den|die)$/.test(words[from]?.lower ?? "")) from++;
  while (claims.length < MOST) {
    const holder =
      personWithPost(words, from) ?? (noun ? (memberAt(words, from) ?? behindComma(words, from - 1)) : null);
    if (!holder || (claims.length === 0 && holder.from > from + 2)) break;
    const post = postBehind(words, holder.next);
    // "Removal of Old Piers": things are removed as well as people, of whom the post is told.
    if (noun && /^(?:removal|remoción|remoção|rimozione)$/.test(word) && !post && !holder.title) break;
    tell(holder, post, post?.next ?? holder.next);
    let next = post?.next ?? holder.next;
    // "of Chairman Ada Lind, Secretary Carl Dahl, and Treasurer Eva Berg": a list goes on with posts, and not with what they did.
    const listed = noun && words[next]?.gap === ",";
    if (joint.test(words[next]?.lower ?? "")) next++;
    else if (!listed) break;
    if (of.test(words[next]?.lower ?? "") || /^a$/.test(words[next]?.lower ?? "")) next++;
    from = next;
  }
  if (noun || claims.length > 0) return claims;
  const passive = openedBy(words, at);
  const subject = subjectBefore(read, passive < 0 ? at : passive);
  if (
    !isSomebody(subject) ||
    (passive < 0 &&
      !/^(?:foi|fue|ha|été|wurde|was|is|were|been|sido|também|también|and|e|y)$/.test(
        words[at - 1]?.lower ?? "",
      ))
  )
    return [];
  const post = postBehind(words, at + 1);
  tell(subject, post, post?.next ?? subject.next);
  return claims;
}
