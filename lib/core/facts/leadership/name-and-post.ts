import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { readTitle } from "./read-person";

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
  if (!/^[:–—―|-]+$/.test(behind.gap) && !cell) return null;
  const title = readTitle(words, name.next, true, false);
  if (!title) return null;
  const next = words[title.next];
  const ends = next === undefined || next.gap !== "" || title.office !== null;
  if (!ends || (next && /^(?:said|says|told)$/.test(next.lower))) return null;
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
