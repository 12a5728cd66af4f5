import { readName } from "@/lib/core/facts/names/read-name";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { isListOf, itemsOfLine } from "./items-of-line";
import { pastBracket } from "./past-details";
import { isPluralPost } from "./plural-title";
import { type PostTitle, readTitle } from "./read-person";

/** Fewer than this are no list. */
const FEWEST = 2;

/** "Ada Lind – Secretary of Ports" up to word `to`: who, and which post; `null` if that is not all of it. */
function itemIn(
  words: readonly Word[],
  from: number,
  to: number,
): { name: NonNullable<ReturnType<typeof readName>>; title: PostTitle } | null {
  const name = readName(words, from, false);
  if (!name?.name.includes(" ") || name.next >= to) return null;
  const post = pastBracket(words, name.next);
  const gap = words[post]?.gap ?? "";
  const comma = gap === ",";
  if (!comma && !/^\)?[–—:-]+$/.test(gap)) return null;
  const title = readTitle(words.slice(0, to), post, true, false);
  // "M. Jean Lind, président": behind a comma the post is all that is left.
  if (comma && title?.next !== to) return null;
  return title && (title.next === to || title.office !== null) ? { name, title } : null;
}

/** "The team: Ada Lind – Secretary of Ports; Omar Said – Chief of Staff; …": people with their posts in one line, parted by semicolons. O(words). */
export function postsInLine(read: ReadSentence, reading: Reading): Claim[] {
  const { words, text } = read;
  if (!text.includes(";") || !/[–—:-]/.test(text)) return [];
  const claims: Claim[] = [];
  let start = words.findIndex(({ gap }, at) => at > 0 && gap.startsWith(":") && !/^:-/.test(gap));
  if (start < 0 || readName(words, 0, false)?.name.includes(" ")) start = 0;
  const items = itemsOfLine(words, start);
  let plurals = 0;
  for (const { from, to } of items) {
    // "MM. Luc Morel, Jan Holt, vice-présidents": told by the rule of several in one post.
    if (isPluralPost(words[to - 1]?.lower ?? "")) plurals++;
    const item = itemIn(words, /^(?:and|e|y|et|und)$/.test(words[from]?.lower ?? "") ? from + 1 : from, to);
    if (item)
      claims.push(
        claimAbout(read, { ...item, from, next: to }, wordSpan(words, item.name.from, item.title.next), {
          office: item.title.office ?? reading.document.metadata.office,
          relation: "holds",
          role: "listed as",
          confidence: 0.7,
          reason: "a name and a post in a line of several",
        }),
      );
  }
  return isListOf(claims.length + plurals, items, FEWEST) ? claims : [];
}
