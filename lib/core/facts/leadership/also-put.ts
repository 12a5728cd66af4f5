import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { readHolder } from "./read-holder";
import { readMembership } from "./read-membership";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

const put = postWords("put");
const puttings = postWords("puttings");
/** The verb stands so many words before at most. */
const REACH = 40;

/** "appointed Anna Berg as Director, and | Carl Dahl as | Chief of Staff": a further person that the same verb puts into a post. */
export function alsoPut(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  if (!/^(?:as|als|como|comme)$/.test(words[at]?.lower ?? "")) return null;
  const title = readTitle(words, at + 1, true, false) ?? readMembership(words, at + 1);
  if (!title) return null;
  let from = at - 2;
  while (
    from > Math.max(0, at - 7) &&
    !(/^(?:and|et|y|und|e|a|à|al)$/.test(words[from - 1]?.lower ?? "") || words[from]?.gap === ",")
  )
    from--;
  const holder = readHolder(words, from);
  if (holder?.name.next !== at || !holder.name.name.includes(" ")) return null;
  if (
    !words
      .slice(Math.max(0, from - REACH), from)
      .some((word) => put.has(word.lower) || puttings.has(word.lower))
  )
    return null;
  return claimAbout(read, holder, wordSpan(words, holder.from, title.next), {
    title: title.title,
    office: title.office ?? officeMeant(read, reading, holder.from),
    status: title.status,
    relation: "holds",
    role: words[at]?.lower ?? "",
    confidence: 0.75,
    reason: "a further person is put into a post",
  });
}
