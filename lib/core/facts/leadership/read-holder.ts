import { type PersonName, type PostTitle, readName, readTitle } from "@/lib/core/facts/read-person";
import type { Word } from "@/lib/core/facts/read-words";

/** A person with the post printed before or after the name. Indexes are of the sentence's words. */
export interface Holder {
  readonly name: PersonName;
  readonly title: PostTitle | null;
  readonly from: number;
  readonly next: number;
}

/** Is it somebody in particular: a title, or more than one name. */
export const isSomebody = (holder: Holder | null): holder is Holder =>
  holder !== null && (holder.title !== null || holder.name.name.includes(" "));

/** "Ambassador Luis CdeBaca", "Luis CdeBaca, Ambassador-at-Large …", "Luis CdeBaca" at word `at`; `null` if none. */
export function readHolder(words: readonly Word[], at: number): Holder | null {
  const title = readTitle(words, at, false, true);
  if (title) {
    const gap = words[title.next]?.gap ?? "x";
    const name = gap === "" || gap === "," ? readName(words, title.next, gap === "") : null;
    if (name) return { name, title, from: at, next: name.next };
  }
  const name = readName(words, at, false);
  if (!name) return null;
  if (words[name.next]?.gap === ",") {
    const after = readTitle(words, name.next, false, false);
    if (after) return { name, title: after, from: at, next: after.next };
  }
  return { name, title: null, from: at, next: name.next };
}

/** Words that may stand between a subject and its verb. */
export const auxiliary =
  /^(?:is|was|are|were|be|been|being|has|have|had|will|would|who|also|currently|now|then|previously|formerly|presently|recently|and|that|which|today|still|officially|formally|subsequently|later)$/;

/** Nothing further back than this many words is the subject of a verb. */
const nearby = 26;

/**
 * The person that is the subject of the verb at `verb`: directly before it, or before an insertion between commas
 * ("X, a career officer, is serving as"). `null` if none. Looks back a fixed number of words.
 */
export function subjectBefore(words: readonly Word[], verb: number): Holder | null {
  let end = verb;
  while (end > 0 && auxiliary.test(words[end - 1]?.lower ?? "")) end--;
  const stops = [end];
  for (let at = end; at > Math.max(0, end - nearby); at--) if (words[at]?.gap.includes(",")) stops.push(at);
  for (const stop of stops)
    for (let from = Math.max(0, stop - 10); from < stop; from++) {
      const holder = readHolder(words, from);
      if (holder && (holder.next === stop || holder.name.next === stop)) return holder;
    }
  return null;
}
