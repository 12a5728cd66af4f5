import { joiners } from "@/lib/core/facts/names/name-words";
import { readName } from "@/lib/core/facts/names/read-name";
import { honorifics } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { readHolder } from "./read-holder";
import { readMembership } from "./read-membership";
import { officeMeant } from "./read-office-before";
import { readTitle } from "./read-person";

const asPost = /^(?:as|als|como|comme|zum|zur)$/;
/** Whom somebody welcomes as a member may be a firm. */
const put = new Set([...postWords("put")].filter((word) => !word.startsWith("welcom")));
const puttings = postWords("puttings");
/** The verb stands so many words before at most: lists of appointments are long sentences. */
const REACH = 160;
/** So many people share one post at most. */
const MOST = 24;
const LONGEST_NAME = 9;
const joint =
  /^(?:and|et|y|e|und|a|à|al|were|are|was|is|fueron|son|sont|são|foram|sind|wurden|while|named|appointed|of|de|von)$/;

/** "Ada Lind | of South Africa", "Ada Lind | (Norway)": where the name ends that a country follows. */
function beforeOrigin(words: readonly Word[], end: number): number {
  const bracketed = /^\)/.test(words[end]?.gap ?? "");
  for (let at = end - 1; bracketed && at > Math.max(0, end - LONGEST_ORIGIN); at--)
    if (words[at]?.gap.startsWith("(")) return at;
  for (let at = end - 2; at > Math.max(0, end - LONGEST_ORIGIN); at--) {
    if (words[at + 1]?.gap !== "" || !(words[at + 1]?.capital || joiners.has(words[at + 1]?.lower ?? "")))
      return end;
    if (/^(?:of|from)$/.test(words[at]?.lower ?? ""))
      return words[at - 1]?.capital && words[at]?.gap === "" && readName(words, at - 2, true)?.next === at
        ? at
        : end;
  }
  return end;
}
const LONGEST_ORIGIN = 8;
/** Small words inside names, behind which none begins for certain, and "known as". */
const noName =
  /^(?:as|called|de|del|della|da|di|do|dos|das|du|la|las|los|le|van|von|der|den|bin|ibn|bint|al|el|y|e|ten|ter)$/;

/** The name that ends right before word `end` and begins behind a comma, a joint or such a verb. */
export function nameEndingAt(words: readonly Word[], last: number): Holder | null {
  const end = beforeOrigin(words, last);
  let from = end - 1;
  while (from > Math.max(0, end - LONGEST_NAME)) {
    const before = words[from - 1];
    // "wählte die Versammlung | Eva Berg zur": a noun with which no name begins.
    const behindNoun = before?.capital === true && from < end - 1 && readName(words, from - 1, true) === null;
    const behindSmall = before !== undefined && !before.capital && !noName.test(before.lower);
    if (
      behindSmall ||
      behindNoun ||
      /[,;:(–—]/.test(words[from]?.gap ?? "") ||
      joint.test(words[from - 1]?.lower ?? "")
    ) {
      const holder = readHolder(words, from);
      if (holder?.name.next === end && holder.name.name.includes(" ")) return holder;
    }
    if (honorifics.test(words[from]?.text ?? "") && !honorifics.test(words[from - 1]?.text ?? "")) {
      const holder = readHolder(words, from);
      if (holder?.name.next === end) return holder;
    }
    from--;
  }
  const first = from === 0 ? readHolder(words, 0) : null;
  return first?.name.next === end && first.name.name.includes(" ") ? first : null;
}

/** Whoever stands before word `end` in one series: "A, B and C". The last comes first. */
export function seriesEndingAt(words: readonly Word[], end: number): Holder[] {
  const people: Holder[] = [];
  let next = end;
  while (people.length < MOST) {
    const holder = nameEndingAt(words, next);
    if (!holder) break;
    people.push(holder);
    // "Mme | Ada Lind, MM. | Jan Holt et Luc Morel"
    let from = holder.from;
    while (from > 0 && honorifics.test(words[from - 1]?.text ?? "") && /^\.?$/.test(words[from]?.gap ?? "x"))
      from--;
    const before = words[from - 1];
    if (words[from]?.gap === ",") next = from;
    else if (before && /^(?:and|et|y|e|und|sowie)$/.test(before.lower) && /^,?$/.test(before.gap))
      next = from - 1;
    else break;
  }
  return people;
}

/** "…; Anna Berg as Director; Carl Dahl as …": such a series needs no verb. */
function severalPosts(words: readonly Word[], at: number): boolean {
  const own = words[at]?.lower;
  for (let other = Math.max(1, at - SERIES); other < Math.min(words.length, at + SERIES); other++)
    if (
      other !== at &&
      words[other]?.lower === own &&
      words[other - 1]?.capital &&
      readTitle(words, other + 1, true, false)
    )
      return true;
  return false;
}
/** How far apart the posts of a series may stand. */
const SERIES = 40;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsAlsoPut = (word: string): boolean => asPost.test(word);

/**
 * "appointed Anna Berg as Director, and | Carl Dahl as | Chief of Staff; Eva Lind and Jon Vik as | members of the Board":
 * further people whom the same verb puts into posts.
 */
export function alsoPut(read: ReadSentence, reading: Reading, at: number): Claim[] {
  const { words } = read;
  if (!beginsAlsoPut(words[at]?.lower ?? "")) return [];
  if (!words[at - 1]?.capital) return [];
  const title = readTitle(words, at + 1, true, false) ?? readMembership(words, at + 1);
  if (!title) return [];
  const people = seriesEndingAt(words, at);
  const first = people.at(-1);
  if (
    !first ||
    !(
      words
        .slice(Math.max(0, first.from - REACH), first.from)
        .some((word) => put.has(word.lower) || puttings.has(word.lower)) ||
      people.length > 1 ||
      severalPosts(words, at)
    )
  )
    return [];
  return people.map((holder) =>
    claimAbout(read, holder, wordSpan(words, holder.from, title.next), {
      title: title.title,
      office: title.office ?? officeMeant(read, reading, holder.from),
      status: title.status,
      relation: "holds",
      role: words[at]?.lower ?? "",
      confidence: 0.75,
      reason: "a further person is put into a post",
    }),
  );
}
