import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { personPhrase } from "./person-phrase";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

const joint = /^(?:and|y|e|et|und|while|tandis|mientras|während)$/;

/** The verb put somebody into a post so many claims before at most; bounds the work. */
const LATELY = 12;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsAndAnother = (word: string): boolean => joint.test(word);

/**
 * "Ada Lind was appointed director of Ports and | Eva Berg deputy director of Lakes": the verb is told once, and a further person's
 * post stands right behind the name. `before`: what the sentence has claimed so far.
 */
export function andAnother(
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
): Claim | null {
  const { words } = read;
  if (!joint.test(words[at]?.lower ?? "")) return null;
  const put = before.slice(-LATELY).findLast(({ reason }) => /put into a post|in a post$/.test(reason));
  if (!put) return null;
  const from = /^(?:que|as)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (!words[from]?.capital && words[from]?.gap !== "") return null;
  const name = personPhrase(words, from)?.name;
  const post = words[name?.next ?? -1];
  if (!name?.name.includes(" ") || post?.gap !== "") return null;
  const title = readTitle(words, name.next, true, false);
  if (!title) return null;
  // "and Ada Lind director" must be all of it, or go on to whose post it is.
  const behind = words[title.next];
  if (title.office === null && behind?.gap === "" && !joint.test(behind.lower)) return null;
  return claimAbout(read, { name, title, from, next: title.next }, wordSpan(words, name.from, title.next), {
    office: title.office ?? officeMeant(read, reading, from),
    status: title.status === "head" ? put.status : title.status,
    relation: "holds",
    role: put.role,
    confidence: 0.7,
    reason: "a further person is put into a post",
  });
}
