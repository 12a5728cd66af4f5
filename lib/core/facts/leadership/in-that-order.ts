import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { seriesEndingAt } from "./also-put";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { officeMeant } from "./read-office-before";
import { type PostTitle, readTitle } from "./read-person";

const respectively = /^(?:respectively|respectivement|respectivamente|respectievelijk|rispettivamente)$/;
/** Asked of a sentence's text before its words are. */
const anyLanguage = /respecti|rispettiv/i;
const joint = /^(?:and|y|e|et|und|en)$/;
/** So many words before and behind at most: two series of a dozen. */
const REACH = 60;
const verbs = new Set([
  ...postWords("put"),
  ...postWords("hold"),
  ...postWords("copula"),
  ..."as comme como als are were sont son fueron são foram serve became become to".split(" "),
]);
const helpers = new Set([
  ...postWords("auxiliaries"),
  ...postWords("between"),
  "have",
  "has",
  "will",
  "ont",
  "han",
  "têm",
]);

/** "chair, vice-chair and secretary of the Trust": each post of a series that fills `[from, to)`; `null` if something else stands in it. */
function postsBetween(words: readonly Word[], from: number, to: number): PostTitle[] | null {
  const posts: PostTitle[] = [];
  let at = from;
  while (at < to) {
    let end = at + 1;
    while (end < to && words[end]?.gap !== "," && !joint.test(words[end]?.lower ?? "")) end++;
    const post = readTitle(words.slice(0, end), at, true, false);
    if (post?.next !== end) return null;
    posts.push(post);
    at = joint.test(words[end]?.lower ?? "") && end < to ? end + 1 : end;
  }
  return posts.length > 1 ? posts : null;
}

/** The posts before "respectively" and the word at which their verb ends. */
function postsBefore(words: readonly Word[], end: number): { posts: PostTitle[]; verb: number } | null {
  for (let verb = end - 2; verb > Math.max(0, end - REACH); verb--) {
    if (/[.;:]/.test(words[verb + 1]?.gap ?? "")) return null;
    if (!verbs.has(words[verb]?.lower ?? "") || words[verb]?.capital) continue;
    const posts = postsBetween(words, verb + 1, end);
    if (posts) return { posts, verb };
  }
  return null;
}

/** Where the series of posts that begins at word `at` ends. */
function endOfPosts(words: readonly Word[], at: number): number {
  let end = at;
  while (end < Math.min(words.length, at + REACH) && !/[.;:)]/.test(words[end]?.gap ?? "")) end++;
  for (let to = end; to > at + 2; to--) if (postsBetween(words, at, to)) return to;
  return at;
}

/**
 * "Ada Lind and Eva Berg were elected chair and vice-chair respectively", "Luc Morel et Omar Said, respectivement président et
 * trésorier": as many posts as people, in the same order. An office that only the last post names is of all. Empty if they are not as many.
 */
export function inThatOrder(read: ReadSentence, reading: Reading): Claim[] {
  const { words } = read;
  if (!anyLanguage.test(read.text)) return [];
  const at = words.findIndex(({ lower }) => respectively.test(lower));
  if (at < 0) return [];
  const before = postsBefore(words, at);
  let end = before ? before.verb : at;
  while (before && end > 0 && helpers.has(words[end - 1]?.lower ?? "") && !words[end - 1]?.capital) end--;
  const posts = before?.posts ?? postsBetween(words, at + 1, endOfPosts(words, at + 1));
  const people = posts ? seriesEndingAt(words, end).reverse() : [];
  if (!posts || people.length !== posts.length) return [];
  const office = posts.every((post, i) => i === posts.length - 1 || post.office === null)
    ? (posts.at(-1)?.office ?? null)
    : null;
  const coming = words
    .slice(end, at)
    .some(({ lower }) => /^(?:will|wird|werden|seront|serán|serão)$/.test(lower));
  return people.map((holder, i) => claimOf(read, reading, holder, posts[i] as PostTitle, office, coming));
}

const claimOf = (
  read: ReadSentence,
  reading: Reading,
  holder: Holder,
  post: PostTitle,
  office: string | null,
  coming: boolean,
): Claim =>
  claimAbout(
    read,
    holder,
    wordSpan(read.words, Math.min(holder.from, post.from), Math.max(holder.next, post.next)),
    {
      title: post.title,
      office: post.office ?? office ?? officeMeant(read, reading, holder.from),
      status: post.status === "head" && coming ? "incoming" : post.status,
      relation: "holds",
      role: "respectively",
      confidence: 0.75,
      reason: "as many posts as people, in the same order",
    },
  );
