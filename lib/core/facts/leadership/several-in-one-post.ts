import { readName } from "@/lib/core/facts/names/read-name";
import { titleHeads } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { seriesEndingAt } from "./also-put";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { markedMembers, namesOfMarked } from "./marked-members";
import { pastDetails } from "./past-details";
import { isPluralPost, pluralTitleRound } from "./plural-title";
import { readMembership } from "./read-membership";
import { officeMeant } from "./read-office-before";
import { type PostTitle, readTitle } from "./read-person";

/** So many people share one post at most. */
const MOST = 12;
const joint = /^(?:and|et|y|e|und|sowie|as|well)$/;
const before = new Set([
  ...postWords("put"),
  ...postWords("hold"),
  ...postWords("copula"),
  "were",
  "are",
  "will",
  "have",
  "sont",
  "ont",
  "son",
  "fueron",
  "foram",
  "são",
  "wurden",
  "sind",
  "sono",
  "saranno",
]);
const plural =
  /^(?:were|are|have|will|sont|ont|seront|son|fueron|serán|foram|são|serão|sono|saranno|furono|wurden|werden|sind|serve|became|become|as|als|comme|como|zum|zur|zu)$/;
/** Between the verb and the post: "were appointed as the new". */
const VERB = 9;

/** "Ada Lind, Eva Berg and Omar Said": the names of a series that begins at word `at`; fewer than two are none. */
function namesFrom(words: readonly Word[], at: number): Holder[] {
  const people: Holder[] = [];
  let from = at;
  while (people.length < MOST) {
    while (joint.test(words[from]?.lower ?? "")) from++;
    const name = readName(words, from, false);
    if (!name?.name.includes(" ") || name.from > from + 4) break;
    people.push({ name, title: null, from, next: name.next });
    const next = pastDetails(words, name.next);
    const parted =
      /^\)?,$/.test(words[next]?.gap ?? "") ||
      (/^\)?$/.test(words[next]?.gap ?? "x") && joint.test(words[next]?.lower ?? ""));
    if (!parted) break;
    from = next;
  }
  return people.length > 1 ? people : [];
}

/** Whoever stands before the verb that ends before word `at`: "A and B | were appointed | co-chairs". */
function subjects(words: readonly Word[], at: number): Holder[] {
  let verb = at;
  let several = false;
  while (verb > Math.max(0, at - VERB) && words[verb]?.gap === "" && !words[verb - 1]?.capital) {
    verb--;
    if (plural.test(words[verb]?.lower ?? "")) several = true;
  }
  if (!several || !words.slice(verb, at).some(({ lower }) => before.has(lower))) return [];
  const people = seriesEndingAt(words, verb);
  return people.length > 1 ? people : [];
}

/** "hat Ada Lind sowie Eva Berg | als neue | Staatssekretärinnen berufen": who is put into the post, before "as". */
function objects(words: readonly Word[], at: number): Holder[] {
  let as = at - 1;
  while (as > Math.max(0, at - 4) && !joinsAs.test(words[as]?.lower ?? "")) as--;
  if (!joinsAs.test(words[as]?.lower ?? "") || words.slice(as + 1, at + 1).some(({ gap }) => gap !== ""))
    return [];
  return words.some(({ lower }) => put.has(lower)) ? seriesEndingAt(words, as) : [];
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsSeveralInOnePost = (word: string): boolean =>
  isPluralPost(word) || members.has(word) || isAlike(word);

/**
 * Several people in one post: "deputy governors A, B and C", "A and B, co-chairs of the Port Board", "A and B were appointed
 * co-chairs", "A, B and C will serve as members of the Board". Two at least, each with a full name. Looks a fixed number of words far.
 */
export function severalInOnePost(read: ReadSentence, reading: Reading, noun: number): Claim[] {
  const { words } = read;
  const marked = members.has(words[noun]?.lower ?? "") ? markedMembers(words, noun) : null;
  const named = marked ? namesOfMarked(words, marked.next) : -1;
  const people = marked && named >= 0 ? namesFrom(words, named) : [];
  if (marked && people.length > 1) return people.map((holder) => claimOf(read, reading, holder, marked));
  return inPlural(read, reading, noun);
}

function inPlural(read: ReadSentence, reading: Reading, noun: number): Claim[] {
  const { words } = read;
  const post = pluralTitleRound(words, noun) ?? alikeInPlural(words, noun) ?? pluralMembership(words, noun);
  if (!post) return [];
  const at = post.from;
  const gap = words[post.next]?.gap ?? "";
  const behind = /^(?:,|:|)$/.test(gap) ? namesFrom(words, post.next) : [];
  const inFront =
    behind.length > 0
      ? []
      : /^,$/.test(words[at]?.gap ?? "")
        ? seriesEndingAt(words, at)
        : ([subjects(words, at), objects(words, at)].find((found) => found.length > 1) ?? []);
  const people = behind.length > 1 ? behind : inFront.length > 1 ? inFront : [];
  return people.map((holder) => claimOf(read, reading, holder, post));
}
/** German posts whose plural is like the singular: "die beiden Kassenprüfer". */
const isAlike = (word: string): boolean => word.length > 5 && word.endsWith("er") && titleHeads.has(word);

/** "die beiden | Kassenprüfer | Ada Lind und Omar Said" */
function alikeInPlural(words: readonly Word[], noun: number): PostTitle | null {
  if (
    !isAlike(words[noun]?.lower ?? "") ||
    !/^(?:beiden|die|den|als|zu|neuen)$/.test(words[noun - 1]?.lower ?? "")
  )
    return null;
  const title = readTitle(words, noun, true, false);
  return title?.from === noun ? title : null;
}

/** "as initial | members | of the Board" */
function pluralMembership(words: readonly Word[], noun: number): PostTitle | null {
  if (!members.has(words[noun]?.lower ?? "")) return null;
  for (let at = noun; at > Math.max(0, noun - 4); at--)
    if (joinsAs.test(words[at - 1]?.lower ?? "") || put.has(words[at - 1]?.lower ?? ""))
      return readMembership(words, at);
  return null;
}
const members = postWords("members");
const put = postWords("put");
const joinsAs = /^(?:as|comme|como|als)$/;

const claimOf = (read: ReadSentence, reading: Reading, holder: Holder, post: PostTitle): Claim =>
  claimAbout(
    read,
    holder,
    wordSpan(read.words, Math.min(holder.from, post.from), Math.max(holder.next, post.next)),
    {
      title: post.title,
      office: post.office ?? officeMeant(read, reading, post.from),
      status: post.status,
      relation: "holds",
      role: "title",
      confidence: 0.65,
      reason: "several people are said to be in one post",
    },
  );
