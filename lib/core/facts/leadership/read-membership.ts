import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type PostTitle, readOfficeAfter } from "./read-person";

const members = postWords("members");
const links = postWords("links");
/** "a non-executive independent | member of the Board": so many words may stand between. */
const LONGEST = 5;

/** A seat in a body, in the place of a post: "as an associate member", "a member of the Port Board". */
export function readMembership(words: readonly Word[], at: number): PostTitle | null {
  let noun = at;
  while (noun < at + LONGEST && !members.has(words[noun]?.lower ?? "")) {
    if (!words[noun] || (noun > at && !/^-?$/.test(words[noun]?.gap ?? ""))) return null;
    noun++;
  }
  const word = words[noun];
  if (!word || !members.has(word.lower) || (noun > at && word.gap !== "")) return null;
  // "Member States" is no seat.
  if (words[noun + 1]?.capital && words[noun + 1]?.gap === "") return null;
  const office = links.has(words[noun + 1]?.lower ?? "") ? readOfficeAfter(words, noun + 2, false) : null;
  return {
    title: word.text,
    office: office?.office ?? null,
    status: "head",
    from: at,
    next: office?.next ?? noun + 1,
  };
}
