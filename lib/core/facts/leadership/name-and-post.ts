import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { behindOrdinal, postOfLine } from "./post-of-line";
import { type PostTitle, readTitle } from "./read-person";

/** A line of a list of people is this short at most. */
const LINE = 240;

/** "Ada Lind – Director General of Ports", "Ada Lind: chair", and such cells side by side: a line of a list of people with their posts. */
export function nameAndPost(read: ReadSentence, reading: Reading): Claim | null {
  const { words, sentence, text } = read;
  if (sentence.block.end - sentence.block.start > LINE) return null;
  const name = readName(words, 0, false);
  if (!name?.name.includes(" ") || name.from > 3) return null;
  const behind = words[name.next];
  if (!behind) return null;
  const last = words[name.next - 1];
  const cell = last && text.slice(last.end - sentence.start, behind.start - sentence.start).includes("\t");
  const bracket = behind.gap === "(" && text.endsWith(")");
  if (!/^[:–—―|-]+$/.test(behind.gap) && !cell && !bracket) return null;
  const title =
    endedPost(words, name.next) ?? (/\p{Ll}{2}/u.test(text) ? postOfLine(words, name.next) : null);
  if (!title) return null;
  return claimAbout(
    read,
    { name, title, from: 0, next: title.next },
    wordSpan(words, name.from, title.next),
    {
      office: title.office ?? reading.document.metadata.office,
      relation: "holds",
      role: "listed as",
      confidence: title.office ? 0.7 : 0.6,
      reason: "a line with a name and a post",
    },
  );
}

/** A post that the line goes on from with a sign or not at all; "Ada Lind: chair said" tells of none. */
function endedPost(words: readonly Word[], at: number): PostTitle | null {
  const title = readTitle(words, behindOrdinal(words, at), true, false);
  const next = title ? words[title.next] : undefined;
  if (next && /^(?:said|says|told)$/.test(next.lower)) return null;
  return next === undefined || next.gap !== "" || title?.office !== null ? title : null;
}
