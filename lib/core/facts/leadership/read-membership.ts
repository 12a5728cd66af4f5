import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { readOfficeAfter } from "./read-office-after";
import type { PostTitle } from "./read-person";

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

/** Bodies and offices whose name alone says where somebody sits: "to the Board of Ports", "asume el Ministerio de Educación". */
const seats =
  /^(?:board|council|committee|commission|cabinet|panel|senate|ministry|conseil|comité|ministère|cabinet|consejo|comisión|ministerio|gabinete|junta|oficina|secretaría|conselho|comitê|comissão|ministério|secretaria|gabinete|rat|ausschuss|vorstand|ministerium|kuratorium|aufsichtsrat|beirat|präsidium)$/;

/** A body or an office in the place of a post: its name, capitalised or with what it is of. */
export function readSeat(words: readonly Word[], at: number): PostTitle | null {
  const noun = words[at];
  // "assume | a de | Fazenda"
  if (
    /^(?:de|da|do|del)$/.test(noun?.lower ?? "") &&
    /^(?:a|o|la|el)$/.test(words[at - 1]?.lower ?? "") &&
    words[at + 1]?.capital
  ) {
    const left = readOfficeAfter(words, at + 1, false);
    return left && { title: "Member", office: left.office, status: "head", from: at, next: left.next };
  }
  if (!noun || !seats.test(noun.lower)) return null;
  const link = links.has(words[at + 1]?.lower ?? "") && words[at + 1]?.gap === "";
  const office = link ? readOfficeAfter(words, at + 2, false) : null;
  if (!office && !noun.capital) return null;
  return {
    title: "Member",
    office: office ? `${noun.text} ${words[at + 1]?.text} ${office.office}` : noun.text,
    status: "head",
    from: at,
    next: office?.next ?? at + 1,
  };
}
