import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { readHolder } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

const post =
  /^(?:poste|cargo|puesto|qualité|calidad|qualidade|rôle|rol|role|position|función|função|amt|posto)$/;
const of = /^(?:de|of|d'|da|do|des)$/;
/** The sentence begins with a name among its first words. */
const OPENING = 4;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsInThePost = (word: string): boolean => post.test(word);

/**
 * "Ada Lind, énarque, le suit au poste de directrice adjointe du cabinet": a post that is called one, of the person with whom
 * the sentence begins, where no verb has told it. `before`: what the sentence has claimed so far.
 */
export function inThePost(
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
): Claim | null {
  const { words } = read;
  if (!post.test(words[at]?.lower ?? "") || !of.test(words[at + 1]?.lower ?? "")) return null;
  const title = readTitle(words, at + 2, true, false);
  if (!title) return null;
  for (let from = 0; from < OPENING; from++) {
    const holder = words[from]?.capital ? readHolder(words, from) : null;
    // "Ms Lind served | Museums North": whoever stands behind the subject is none.
    if (holder && !holder.name.name.includes(" ")) return null;
    if (!holder) continue;
    if (holder.next > at || before.some(({ person }) => person === holder.name.name)) return null;
    return claimAbout(read, holder, wordSpan(words, holder.from, title.next), {
      title: title.title,
      office: title.office ?? officeMeant(read, reading, at),
      status: title.status,
      relation: "holds",
      role: words[at]?.lower ?? "",
      confidence: 0.65,
      reason: "a post is named as one, of the person with whom the sentence begins",
    });
  }
  return null;
}
