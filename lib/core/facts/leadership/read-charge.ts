import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { readOfficeAfter } from "./read-office-after";
import type { PostTitle } from "./read-person";

const charges = postWords("charges");
const links = postWords("links");

/** A charge as such, in the place of a post: "took over the presidency of the Council", "asumió la dirección del Instituto". */
export function readCharge(words: readonly Word[], at: number): PostTitle | null {
  const noun = words[at];
  if (!noun || !charges.has(noun.lower)) return null;
  const office = links.has(words[at + 1]?.lower ?? "") ? readOfficeAfter(words, at + 2, false) : null;
  return {
    title: noun.text,
    office: office?.office ?? null,
    status: "head",
    from: at,
    next: office?.next ?? at + 1,
  };
}
