import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { postWords, verbAtEndWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { isSomebody, readHolder, subjectBefore } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

const put = postWords("put");
const conjunctions = verbAtEndWords("conjunctions");
const finite =
  /^(?:wurde|wird|ist|war|sei|soll|sollen|will|wollen|möchte|hat|haben|werd|werden|wordt|worden|is|zijn|was|heeft|hebben)$/;
/** "benoemd", "gekozen", "ernannt": participles of German and Dutch, and none of English. */
const ofVerbsAtEnd = /(?:[^e]d|t|en)$/;
const article = /^(?:een|de|ein|eine[nr]?|den|die|unsere?n?|onze)$/;
const relative = /^(?:der|die|das|dat)$/;
/** Between the verb's first part and its participle stand so many words at most. */
const REACH = 24;

/** "hat … | Frau Eva Berg | zur Direktorin": the name that ends at word `end`, if there is one. */
function endingAt(read: ReadSentence, end: number): Holder | null {
  for (let from = Math.max(0, end - 9); from < end; from++) {
    const holder = readHolder(read.words, from);
    if (holder?.name.next === end && isSomebody(holder)) return holder;
  }
  return null;
}

/** "Übergangsweise soll | Eva Berg | …": the subject right behind the verb. */
const behindVerb = (read: ReadSentence, verb: number): Holder | null => {
  const holder = readHolder(read.words, verb + 1);
  return holder?.name.name.includes(" ") ? holder : null;
};

/** "…, | die 2019 zur Direktorin gewählt wurde", "…, | dat Eva de Boer tot directeur is benoemd": whom a clause tells of whose verb is its last word. */
export function clauseSubject(read: ReadSentence, link: number): Holder | null {
  const { words } = read;
  for (let at = link - 1; at >= Math.max(1, link - REACH); at--) {
    const word = words[at];
    if (!word || /[.;:]/.test(word.gap)) return null;
    if (conjunctions.has(word.lower)) {
      const holder = readHolder(words, at + 1);
      return isSomebody(holder) && holder.name.next <= link ? holder : null;
    }
    if (word.gap.includes(",")) return relative.test(word.lower) ? endingAt(read, at) : null;
  }
  return null;
}

/** "We hebben een nieuwe directeur | aangesteld: Eva de Boer": the post before the participle, the person behind it. */
function namedBehind(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (!/^[:,]$/.test(words[at + 1]?.gap ?? "") || !ofVerbsAtEnd.test(words[at]?.lower ?? "")) return null;
  const holder = readHolder(words, at + 1);
  if (!holder?.name.name.includes(" ")) return null;
  let end = at;
  while (finite.test(words[end - 1]?.lower ?? "")) end--;
  const before = words.slice(0, end);
  for (let from = Math.max(0, end - 6); from < end; from++) {
    const title = readTitle(before, from, true, false);
    if (title?.next !== end || !(title.from > from || article.test(words[from - 1]?.lower ?? ""))) continue;
    return claimAbout(read, holder, wordSpan(words, from, holder.next), {
      title: title.title,
      office: title.office ?? officeMeant(read, reading, holder.from),
      status: title.status,
      relation: "holds",
      role: words[at]?.lower ?? "",
      confidence: 0.7,
      reason: "a person is put into a post",
    });
  }
  return null;
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsPutAtEnd = (word: string): boolean => put.has(word);

/**
 * "Der Rat hat Eva Berg zur Direktorin des Amtes bestellt", "Eva Berg wurde am 3. Mai zur Direktorin gewählt": in German the
 * participle stands at the end, behind the person and the post.
 */
export function putAtEnd(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (!put.has(words[at]?.lower ?? "")) return null;
  // Offices are written small in other languages: nothing behind the participle is one.
  const before = words.slice(Math.max(0, at - 2 * REACH), at);
  const cut = at - before.length;
  for (let link = at - 2; link >= Math.max(1, at - REACH); link--) {
    const own = words[link]?.lower === "zu" && /^(?:sein|ihr|unser)e[mr]$/.test(words[link + 1]?.lower ?? "");
    if (!own && !/^(?:zum|zur|als|tot)$/.test(words[link]?.lower ?? "")) continue;
    const title = readTitle(before, link + (own ? 2 : 1) - cut, true, false);
    if (!title) continue;
    let verb = link - 1;
    while (verb > 0 && !finite.test(words[verb]?.lower ?? "")) verb--;
    const holder =
      endingAt(read, link) ??
      clauseSubject(read, link) ??
      (verb > 0 ? (behindVerb(read, verb) ?? subjectBefore(read, verb)) : null);
    if (!isSomebody(holder)) return null;
    const coming =
      /^(?:wird|will|möchte)$/.test(words[verb]?.lower ?? "") ||
      /^(?:wird|soll|werden)$/.test(words[at + 1]?.lower ?? "");
    return claimAbout(read, holder, wordSpan(words, Math.min(holder.from, link), at + 1), {
      title: title.title,
      office: title.office ?? officeMeant(read, reading, holder.from),
      status: title.status === "head" && coming ? "incoming" : title.status,
      relation: "holds",
      role: words[at]?.lower ?? "",
      confidence: title.office ? 0.9 : 0.75,
      reason: "a person is put into a post",
    });
  }
  return namedBehind(read, reading, at);
}
