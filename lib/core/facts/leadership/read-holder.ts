import { readName } from "@/lib/core/facts/names/read-name";
import { honorifics, notOfAName } from "@/lib/core/facts/names/title-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import type { Holder } from "./holder";
import { pastDetails, pastOrigin } from "./past-details";
import { readTitle } from "./read-person";

/** Is it somebody in particular: a title, or more than one name. */
export const isSomebody = (holder: Holder | null): holder is Holder =>
  holder !== null && (holder.title !== null || holder.name.name.includes(" "));

/** "Ambassador Luis CdeBaca", "Luis CdeBaca, Ambassador-at-Large …", "Luis CdeBaca" at word `at`; `null` if none. */
export function readHolder(words: readonly Word[], at: number): Holder | null {
  const title = readTitle(words, at, false, true);
  if (title) {
    const gap = words[title.next]?.gap ?? "x";
    const name = gap === "" || gap === "," ? readName(words, title.next, gap === "") : null;
    // "the Director-General of Climate | Change": behind an office a single word is the rest of its name.
    const rest = title.office !== null && gap === "" && name?.from === title.next && !name.name.includes(" ");
    if (name && !rest) return { name, title, from: at, next: name.next };
  }
  const name = readName(words, at, false);
  if (!name) return null;
  if (words[name.next]?.gap === ",") {
    const after = readTitle(words, name.next, false, false);
    if (after) return { name, title: after, from: at, next: after.next };
  }
  return { name, title: null, from: at, next: name.next };
}

const openers = new WeakMap<ReadSentence, { readonly holder: Holder | null }>();

/** Who the sentence begins with; several rules ask, and it is read once. */
export function openerOf(read: ReadSentence): Holder | null {
  const known = openers.get(read);
  if (known) return known.holder;
  const holder = readHolder(read.words, 0) ?? behindAdverb(read.words);
  openers.set(read, { holder });
  return holder;
}

/** "Similarly, | Ada Lind", "In January, | Ada Lind": a full name behind the first comma. */
function behindAdverb(words: readonly Word[]): Holder | null {
  for (let at = 1; at < LONGEST_ADVERB; at++) {
    if (words[at]?.gap === "") continue;
    const holder = words[at]?.gap === "," ? readHolder(words, at) : null;
    return holder?.name.name.includes(" ") ? holder : null;
  }
  return null;
}
const LONGEST_ADVERB = 5;

/** Words that may stand between a subject and its verb. */
const beforeVerb =
  /^(?:is|was|are|were|be|been|being|has|have|had|will|would|who|also|currently|now|then|previously|formerly|presently|recently|and|that|which|today|still|agreed|asked|continue|continues|due|set|slated|scheduled|chosen|going|officially|formally|subsequently|later|concurrently|began|begins|begin|expected|to|no|longer|earlier|unanimously|excited|pleased|proud|delighted|honou?red|happy|thrilled|elected|selected|a|ha|été|est|sera|dont|la|sido|es|fue|será|se|wird|wurde|ist|zum|zur|foi|é|et|y|und|qui|que|aussi|également|désormais|anche|também|también|actuellement|actualmente)$/;
const auxiliaries = postWords("auxiliaries");
export const auxiliary = {
  test: (word: string): boolean => beforeVerb.test(word) || auxiliaries.has(word),
};

const LONGEST_INSERTION = 15;
/** "the University | Ada Lind": a capitalised word that is no address stands right before. */
const insideName = (words: readonly Word[], from: number) =>
  words[from - 1]?.capital === true &&
  !honorifics.test(words[from]?.text ?? "") &&
  !honorifics.test(words[from - 1]?.text ?? "");
const leadsIn = /^(?:of|in|at|for|to|from|with|by|en|de|d'|du|des|à|au|del|para|do|da|für|im|am|bei)$/;

/** A full name with which the sentence begins, and an insertion behind it. */
const opensSentence = (first: Holder | null, words: readonly Word[]): first is Holder =>
  first?.name.name.includes(" ") === true && words[first.name.next]?.gap === ",";

/** Nothing further back than this many words is the subject of a verb. */
const NEARBY = 26;
const pronouns = postWords("pronouns");
const leaving = postWords("leave");
const joints = /^(?:and|et|y|e|und|while|but)$/;

/**
 * The person that is the subject of the verb at `verb`: directly before it, or before an insertion between commas or in
 * brackets ("X, a career officer, is serving as"); of a second verb ("…, and will be appointed") the person with whom the
 * sentence begins; of "she" the one last spoken of. `null` if none. Looks back a fixed number of words.
 */
export function subjectBefore(read: ReadSentence, verb: number): Holder | null {
  const subject = subjectAt(read, verb);
  return subject && inFull(read, subject);
}

/** How a first word that is a surname is remembered: it says whose it is only behind "Mr" and the like. */
export const addressed = (first: string): string => `Mr ${first}`;

/** "Mr | Lind" is whoever the text has named in full by that surname. */
function inFull({ words, surnames }: ReadSentence, holder: Holder): Holder {
  const { name } = holder;
  if (name.name.includes(" ") || !honorifics.test(words[name.from - 1]?.text ?? "")) return holder;
  const full = surnames?.get(name.name) ?? surnames?.get(addressed(name.name));
  return full ? { ...holder, name: { ...name, name: full } } : holder;
}

function subjectAt(read: ReadSentence, verb: number): Holder | null {
  const { words } = read;
  let end = verb;
  // "has been appointed | to replace"
  const put = (at: number) =>
    words[at + 1]?.lower === "to" && /^(?:appointed|named|nominated|hired)$/.test(words[at]?.lower ?? "");
  while (end > 0 && (auxiliary.test(words[end - 1]?.lower ?? "") || put(end - 1))) end--;
  const nearest = words[end - 1];
  if (nearest && /^(?:he|she|elle|ela)$/.test(nearest.lower)) {
    const meant = spokenOf(read, end - 1, end);
    if (meant) return meant;
  }
  // "X will leave the service, and will join …": one subject, two verbs.
  const joined = words.slice(end, verb).some((word) => joints.test(word.lower));
  const first = words[0] && pronouns.has(words[0].lower) ? spokenOf(read, 0, 1) : openerOf(read);
  if (joined && words[end]?.gap === "," && isSomebody(first)) return first;
  // "Ada Lind of South Africa | has been appointed"
  if (first?.name.name.includes(" ") && first.name.next < end && pastDetails(words, first.name.next) === end)
    return first;
  const stops = [end];
  for (let at = end; at > Math.max(0, end - NEARBY); at--) {
    const gap = words[at]?.gap ?? "";
    if (/[,(–—]/.test(gap) && at !== end) stops.push(at);
    else if (gap.includes(",") && at === end) stops.push(...opening(words, at));
    else if (/^\)/.test(gap)) stops.push(...opening(words, at));
  }
  let ofAnother: Holder | null = null;
  for (const stop of stops) {
    const somewhere = withOrigin(words, stop);
    if (somewhere) return somewhere;
    for (let from = Math.max(0, stop - 10); from < stop; from++) {
      const holder = readHolder(words, from);
      if (!holder || (holder.next !== stop && holder.name.next !== stop)) continue;
      // "X, head of Ports (Ede Sur), | will be": what stands in brackets is no subject.
      if (/\($/.test(words[holder.name.from]?.gap ?? "") && /^\)/.test(words[stop]?.gap ?? "")) break;
      // "Ada Lind has left as chair of | Harbour Lights | to become": who does it is told by the first verb.
      if (
        words[verb - 1]?.lower === "to" &&
        leadsIn.test(words[from - 1]?.lower ?? "") &&
        first?.name.name.includes(" ") &&
        first.next < from
      )
        return first;
      // "Her appointment | by Omar Said | replaces": who did one thing is not the subject of another.
      if (stop === end && words[from - 1]?.lower === "by" && words[from]?.gap === "") break;
      // "Ada Lind, engineer in Civil Works, … | was appointed": what a small word leads to is no subject.
      if (
        from > 0 &&
        (leadsIn.test(words[from - 1]?.lower ?? "") || insideName(words, from)) &&
        words[from]?.gap === "" &&
        opensSentence(first, words)
      )
        break;
      // "Ada Lind, l'actuel directeur de cabinet de | Luc Morel, | a été nommée": the one before the insertion.
      if (
        stop === end &&
        stops.length > 1 &&
        words[end]?.gap === "," &&
        leadsIn.test(words[from - 1]?.lower ?? "")
      ) {
        ofAnother ??= holder;
        break;
      }
      // "la Comisión | Estatal de Mejora, | fue": the rest of a body's name is nobody.
      if (
        from > 1 &&
        words[from]?.gap === "" &&
        insideName(words, from) &&
        notOfAName.has(words[from - 1]?.lower ?? "")
      )
        break;
      return holder;
    }
  }
  if (ofAnother) return ofAnother;
  if (words[end]?.gap === "," && opensSentence(first, words)) return first;
  const before = words[end - 1];
  if (before && pronouns.has(before.lower)) return spokenOf(read, end - 1, end);
  if ((joined || leavesTo(words, first, verb)) && isSomebody(first)) return first;
  // "Lind | has been appointed": by a surname that the text has told in full.
  const full = before?.capital && !words[end - 2]?.capital ? read.surnames?.get(before.text) : undefined;
  return full && before
    ? { name: { name: full, from: end - 1, next: end }, title: null, from: end - 1, next: end }
    : null;
}

/** "In May, | Ada Lind of Kent, Ohio, | became": a full name and where its bearer is from, up to word `end`. */
function withOrigin(words: readonly Word[], end: number): Holder | null {
  if (!words[end - 1]?.capital) return null;
  for (let of = end - 2; of > Math.max(1, end - LONGEST_ORIGIN); of--) {
    if (!/^(?:of|from)$/.test(words[of]?.lower ?? "") || pastOrigin(words, of) !== end) continue;
    for (let from = Math.max(0, of - LONGEST_NAME); from < of; from++) {
      const holder =
        from === 0 || !words[from - 1]?.capital || words[from]?.gap === "," ? readHolder(words, from) : null;
      if (holder?.name.next === of && holder.name.name.includes(" ")) return holder;
    }
  }
  return null;
}
const LONGEST_ORIGIN = 9;
const LONGEST_NAME = 6;

/** "Ada Lind has resigned as … | to become": who leaves one post for another. */
const leavesTo = (words: readonly Word[], first: Holder | null, verb: number) =>
  /^(?:to|para|pour|per)$/.test(words[verb - 1]?.lower ?? "") &&
  first?.name.name.includes(" ") === true &&
  words.slice(first.next, first.next + 5).some(({ lower }) => leaving.has(lower));

/** Where the bracket or the insertion that closes before word `at` was opened, at most fourteen words back. */
function opening(words: readonly Word[], at: number): number[] {
  for (let back = at - 1; back > Math.max(0, at - LONGEST_INSERTION); back--)
    if (/^[,]?\(|^,/.test(words[back]?.gap ?? "")) return [back];
  return [];
}

/** The person last spoken of, as the subject that a pronoun at `[from, next)` stands for. */
const spokenOf = ({ antecedent, words }: ReadSentence, from: number, next: number): Holder | null =>
  firstNamed(words, from) ??
  (antecedent && { name: { ...antecedent.name, from, next }, title: antecedent.title, from, next });

/** "President Ada Lind announced that | he": who the same sentence begins with. Looks at its first words only. */
function firstNamed(words: readonly Word[], pronoun: number): Holder | null {
  for (let from = 0; from < Math.min(pronoun - 1, SUBJECT); from++) {
    const holder = readHolder(words, from);
    if (holder?.name.name.includes(" ")) return holder.next <= pronoun ? holder : null;
  }
  return null;
}
const SUBJECT = 12;
