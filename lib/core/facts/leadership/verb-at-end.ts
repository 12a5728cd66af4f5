import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { nounsAreCapital } from "@/lib/core/languages/nouns-are-capital";
import { postWords, verbAtEndWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { readCharge } from "./read-charge";
import { isSomebody, readHolder, subjectBefore } from "./read-holder";
import { officeMeant } from "./read-office-before";
import { type PostTitle, readTitle } from "./read-person";

const takes = postWords("takeAtEnd");
const leaves = postWords("leaveAtEnd");
const charges = postWords("charges");
/** The finite verb or the conjunction that opens the clause stands so many words before its end at most. */
const REACH = 24;
const coming = verbAtEndWords("ahead");
const finite = new Set([...coming, ...verbAtEndWords("now")]);
/** "dass | Eva Berg … übernimmt", "die | … übernimmt" */
const conjunctions = verbAtEndWords("conjunctions");
const asPost = verbAtEndWords("asPost");
/** Between the charge and the post it is named by: "das Amt | der | Direktorin". */
const linking = verbAtEndWords("linking");
const mayFollow = verbAtEndWords("behind");

/** The post that a clause names between its opening and its end: "als Direktorin", "das Amt der Direktorin des Instituts", "den Vorsitz im Rat". */
function postIn(words: readonly Word[], from: number, to: number, lang: string | null): PostTitle | null {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) return null;
    const title = asPost.has(word.lower) ? readTitle(words, at + 1, true, false) : null;
    if (title && title.next <= to) return { ...title, from: at };
    if (!charges.has(word.lower) || (!word.capital && nounsAreCapital(lang))) continue;
    const named = linking.has(words[at + 1]?.lower ?? "") ? readTitle(words, at + 2, true, false) : null;
    if (named && named.from <= at + 3 && named.next <= to) return { ...named, from: at };
    const charge = readCharge(words, at);
    if (charge && charge.next <= to) return charge;
  }
  return null;
}

/** "Jan Vogel soll | Direktor des Amtes | werden": the post alone stands between the verb's parts, right behind the first or behind an insertion. */
function becoming(clause: readonly Word[], from: number): PostTitle | null {
  for (let at = from; at < Math.min(clause.length, from + INSERTED); at++) {
    const title = readTitle(clause, at, true, false);
    if (title && (title.next === clause.length || title.office !== null)) return { ...title, from: at };
    if (title || clause[at]?.gap.includes(",")) return null;
  }
  return null;
}
/** "zum 1. Mai neue" is so many words long at most. */
const INSERTED = 5;

/** The first person named between two words. */
function personIn(words: readonly Word[], from: number, to: number): Holder | null {
  for (let at = from; at < to; at++) {
    if (!words[at]?.capital) continue;
    const holder = readHolder(words, at);
    if (isSomebody(holder) && holder.name.next <= to) return holder;
  }
  return null;
}

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsVerbAtEnd = (word: string): boolean =>
  takes.has(word) || leaves.has(word) || word === "werden";

/**
 * "Ab Mai wird Eva Berg das Amt der Direktorin übernehmen", "Jan Vogel hat den Vorsitz im Beirat abgegeben", "…, dass Eva Berg als
 * Leiterin ausscheidet": clauses whose verb stands at the end, behind the person and the post. `before`: what the sentence has
 * claimed so far.
 */
export function verbAtEnd(
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
): Claim | null {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  const behind = words[at + 1];
  if (behind && behind.gap === "" && !mayFollow.has(behind.lower)) return null;
  let open = at - 1;
  while (
    open > Math.max(-1, at - REACH) &&
    !finite.has(words[open]?.lower ?? "") &&
    !conjunctions.has(words[open]?.lower ?? "")
  )
    open--;
  const opened = open >= 0 && open > at - REACH;
  const auxiliary = finite.has(behind?.lower ?? "") ? behind : opened ? words[open] : undefined;
  if (!opened || !auxiliary) return null;
  // A name of an office ends where the verb begins.
  const clause = words.slice(0, at);
  const post = verb === "werden" ? becoming(clause, open + 1) : postIn(clause, open + 1, at, read.lang);
  if (!post) return null;
  const subject = finite.has(words[open]?.lower ?? "") ? subjectBefore(read, open) : null;
  const inside = personIn(clause, open + 1, post.from);
  const holder = inside ?? subject;
  if (!isSomebody(holder) || before.some(({ person }) => person === holder.name.name)) return null;
  const leaving = leaves.has(verb);
  const ahead = coming.has(auxiliary.lower);
  return claimAbout(read, holder, wordSpan(words, Math.min(holder.from, post.from), at + 1), {
    title: post.title,
    office: post.office ?? officeMeant(read, reading, holder.from),
    status: leaving ? "outgoing" : post.status === "head" && ahead ? "incoming" : post.status,
    relation: "holds",
    role: verb,
    confidence: post.office ? 0.85 : 0.7,
    reason: leaving ? "a person leaves a post" : "a person takes up a post",
  });
}
