import { type Claim, claimAbout, wordSpan } from "@/lib/core/facts/leadership/claim";
import type { Reading, ReadSentence } from "@/lib/core/facts/read-document";
import { readName, readTitle } from "@/lib/core/facts/read-person";

/** A line of a list of posts is this short at most. */
const line = 160;
const empty = /^(?:vacant|tbd|vacancy)$/;
/** Posts at the head of an office; an "officer" or "spokesperson" alone on a line heads nothing. */
const headship =
  /^(?:Acting |Interim )?(?:Executive |Managing |Regional )?(?:Director|Administrator|Commissioner|Chief|Head|Chair|Chairman|Chairwoman|Chairperson|Coordinator|Secretary|Assistant Secretary|Under Secretary|High Commissioner|Director[- ]General|Secretary[- ]General|Ambassador-at-Large)\b/;

/** "Director: Jane Addams", "Director (Acting): Jane Addams", "Director: Vacant" and "Director Jane Addams" as a line of its own. */
export function listedAs(read: ReadSentence, reading: Reading): Claim | null {
  const { words, sentence } = read;
  if (sentence.block.end - sentence.block.start > line) return null;
  const title = readTitle(words, 0, false, false);
  if (title?.from !== 0 && !(title?.from === 1 && words[0]?.capital)) return null;
  let from = title.next;
  const acting = words[from]?.gap === "(" && /^(?:acting|interim)$/.test(words[from]?.lower ?? "");
  if (acting) from++;
  const colon = /^\)?[:–—-]+$/.test(words[from]?.gap ?? "");
  const office = title.office ?? reading.document.metadata.office;
  const status = acting ? ("acting" as const) : title.status;
  if (colon && from === words.length - 1 && empty.test(words[from]?.lower ?? ""))
    return {
      read,
      focus: wordSpan(words, 0, words.length),
      person: null,
      title: title.title,
      office,
      organisation: null,
      role: "vacant",
      status: "vacant",
      relation: "heads",
      confidence: 0.8,
      reason: "a line with a post that is vacant",
    };
  const alone = words[from]?.gap === "" && title.office === null && headship.test(title.title);
  if (!colon && !alone) return null;
  const name = readName(words, from, false);
  if (name?.next !== words.length || (alone && !name.name.includes(" "))) return null;
  return claimAbout(read, { name, title, from: 0, next: name.next }, wordSpan(words, 0, name.next), {
    office,
    status,
    role: "listed as",
    confidence: alone ? 0.6 : 0.8,
    reason: "a line with a post and a name",
  });
}
