import { readName } from "@/lib/core/facts/names/read-name";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { readTitle } from "./read-person";

/** "Ada Lind sottosegretaria alla Cultura.": a sentence without a verb that is a full name, a post written small and its office, and nothing else. */
export function nameThenPost(read: ReadSentence): Claim | null {
  const { words, text } = read;
  if (!/[.;]$/.test(text)) return null;
  const name = readName(words, 0, false);
  const post = words[name?.next ?? -1];
  if (!name?.name.includes(" ") || post?.gap !== "" || post.capital) return null;
  const title = readTitle(words, name.next, true, false);
  if (title?.from !== name.next || title.office === null || title.next !== words.length) return null;
  return claimAbout(read, { name, title, from: 0, next: title.next }, wordSpan(words, 0, title.next), {
    relation: "holds",
    role: "title",
    confidence: 0.7,
    reason: "a full name with a post right behind it",
  });
}
