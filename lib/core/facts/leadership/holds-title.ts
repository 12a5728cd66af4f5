import { type Claim, claimAbout, wordSpan } from "@/lib/core/facts/leadership/claim";
import { isSomebody, readHolder } from "@/lib/core/facts/leadership/read-holder";
import type { Reading, ReadSentence } from "@/lib/core/facts/read-document";
import { readName, readTitle } from "@/lib/core/facts/read-person";

/** "Special Envoy for Climate X Y", "former Director X Y", "X Y, Director of …": someone who holds a post, or held it. */
export function holdsTitle(read: ReadSentence, at: number): Claim | null {
  const { words } = read;
  const title = readTitle(words, at, false, true);
  if (title && title.from === at) {
    const name = words[title.next]?.gap === "" ? readName(words, title.next, true) : null;
    if (!name) return null;
    const full = name.name.includes(" ");
    const marked = title.status !== "head";
    if (!(full && (title.office !== null || marked)) && !(marked && title.office !== null)) return null;
    return claimAbout(read, { name, title, from: at, next: name.next }, wordSpan(words, at, name.next), {
      relation: "holds",
      role: "title",
      confidence: title.office ? 0.7 : 0.55,
      reason: marked ? `a title marked as ${title.status}` : "a title with its office before a full name",
    });
  }
  const name = readName(words, at, false);
  if (
    !name ||
    name.from > at + 1 ||
    !name.name.includes(" ") ||
    words[name.next]?.gap !== "," ||
    (words[at - 1]?.capital && words[at]?.gap === "")
  )
    return null;
  const after = readTitle(words, name.next, true, false);
  if (!after || after.office === null) return null;
  return claimAbout(
    read,
    { name, title: after, from: at, next: after.next },
    wordSpan(words, at, after.next),
    {
      relation: "holds",
      role: "title",
      confidence: 0.7,
      reason: "a full name with a title and office after a comma",
    },
  );
}

/** "Under the leadership of Commissioner X, the Bureau …" */
export function underLeadership(read: ReadSentence, reading: Reading, at: number): Claim | null {
  const { words } = read;
  const noun = words[at]?.lower ?? "";
  if (
    !/^(?:leadership|direction|chairmanship|stewardship|guidance)$/.test(noun) ||
    words[at + 1]?.lower !== "of"
  )
    return null;
  if (!words.slice(Math.max(0, at - 4), at).some((word) => word.lower === "under")) return null;
  const holder = readHolder(words, at + 2);
  if (!isSomebody(holder)) return null;
  const name = read.nameFrom(holder.next, (found) => found.kind === "office");
  return claimAbout(read, holder, wordSpan(words, at, holder.next), {
    office: holder.title?.office ?? name?.name ?? reading.document.metadata.office,
    role: `under the ${noun} of`,
    confidence: 0.7,
    reason: "something stands under a person's leadership",
  });
}

/** A line of a list of posts is this short at most. */
const line = 160;

/** "Director: Jane Addams" as a line of its own. */
export function listedAs(read: ReadSentence, reading: Reading): Claim | null {
  const { words, sentence } = read;
  if (sentence.block.end - sentence.block.start > line) return null;
  const title = readTitle(words, 0, false, false);
  if (title?.from !== 0 || !/^[:–—-]+$/.test(words[title.next]?.gap ?? "")) return null;
  const name = readName(words, title.next, false);
  if (name?.next !== words.length) return null;
  return claimAbout(read, { name, title, from: 0, next: name.next }, wordSpan(words, 0, name.next), {
    office: title.office ?? reading.document.metadata.office,
    role: "listed as",
    confidence: 0.8,
    reason: "a line with a post and a name",
  });
}
