import { titleModifiers } from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
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

/** Words for any charge: as a label they stand before what the post is, and not before who has it. */
const anyCharge =
  /^(?:posten|funktion|amt|spitze|dirección|cargo|puesto|poste|posto|pasta|frente|comando|mando|office|post|role|job)$/;
/** Words before a charge in a label: "Stellvertretende wissenschaftliche | Leitung". */
const LONGEST_FRONT = 3;

/** A charge as the label of a line, with the words of a post before it: "Vorsitz: …", "Wissenschaftliche Leitung: …", "Présidence : …". */
export function chargeWithWords(words: readonly Word[], at: number): PostTitle | null {
  let noun = at;
  while (noun < at + LONGEST_FRONT && words[noun]?.capital && titleModifiers.has(words[noun]?.lower ?? ""))
    noun++;
  while (noun < at + LONGEST_FRONT && noun > at && titleModifiers.has(words[noun]?.lower ?? "")) noun++;
  const charge = words[noun]?.capital || noun > at ? readCharge(words, noun) : null;
  if (
    !charge ||
    anyCharge.test(words[noun]?.lower ?? "") ||
    words.slice(at + 1, noun + 1).some(({ gap }) => gap !== "")
  )
    return null;
  return { ...charge, title: joinWords(words.slice(at, noun + 1)), from: at };
}
