import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { alsoGivenNames, readName } from "@/lib/core/facts/names/read-name";
import {
  isFormerPost,
  isTitleHead,
  statusBefore,
  titleHeads,
  titleModifiers,
  titleTails,
} from "@/lib/core/facts/names/title-words";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { actingBehind } from "./acting-behind";
import { joinOffice, readOfficeAfter } from "./read-office-after";

export interface PostTitle {
  /** "Acting Deputy Assistant Secretary", without the office. */
  readonly title: string;
  /** "International Cyberspace Security", the words after "of", "for", "to"; `null` if none. */
  readonly office: string | null;
  readonly status: LeadershipStatus;
  readonly from: number;
  readonly next: number;
}

/** "our new current" is so many words long at most. */
const LONGEST_OPENING = 5;
/** Words that lead to a title or join two, and stand in none. */
const linking = new Set("and et y und e as comme como als zum zur for will be been a an".split(" "));

const officeLinks = postWords("links");
const current = postWords("current");
/** Articles and the like before a post, and no part of it. */
const beforeTitle =
  /^(?:the|a|an|our|its|their|new|next|first|president's|u\.s\.|le|la|un|une|el|una|der|die|das|ein|eine|o|um|uma|notre|nuestro|nuestra|nuevo|nueva|nouveau|nouvelle|neue|neuer|neuen|novo|nova)$/;
/** Those that may be skipped with a capital letter: "Our Director: …" opens a line; "First Secretary" is a title. */
const opensTitle =
  /^(?:the|u\.s\.|our|its|their|neuer?|nouveau|nouvelle|nuev[oa]|nov[oa]|der|die|das|el|la|le|o|a)$/;
/** Which holder of the post somebody is; "2nd Vice President" is a post of its own. */
const saysWhichOne = (words: readonly Word[], at: number): boolean =>
  current.has(words[at]?.lower ?? "") ||
  /^(?:new|next|first)$/.test(words[at]?.text ?? "") ||
  (/^\d+(?:st|nd|rd|th)$/.test(words[at]?.lower ?? "") && !/^vice\b/.test(words[at + 1]?.lower ?? ""));
const statusWord = (word: string) => statusBefore.has(word);

/** Words of a title may be printed small after "as": "as director of". */
const titleWord = (word: Word | undefined, small: boolean) =>
  word !== undefined && (word.capital || small || word.lower === "deputy" || statusWord(word.lower));

/** A post is so many words long at most, from its first word on. */
const LONGEST_TITLE = 11;
const heads = new WeakMap<readonly Word[], Int32Array>();
/** Shorter runs of words are read as quickly as they are looked through. */
const FEW = 40;
const NONE = 2 ** 31 - 1;

/** Where the next noun of a post stands at word `at` or behind it: without one there is no post, and most words of a long sentence have none near. */
function nextHead(words: readonly Word[], at: number): number {
  if (words.length < FEW) return at;
  let known = heads.get(words);
  if (!known) {
    known = new Int32Array(words.length + 1);
    known[words.length] = NONE;
    for (let i = words.length - 1; i >= 0; i--) known[i] = isTitleHead(words[i]) ? i : (known[i + 1] ?? NONE);
    heads.set(words, known);
  }
  return known[at] ?? NONE;
}

/**
 * A post that begins at word `at`: status words, modifiers, a noun of a post, and "of", "for" or "to" with an office.
 * `small`: the title may be printed in small letters. `nameFollows`: a name may stand directly after the office.
 */
export function readTitle(
  words: readonly Word[],
  at: number,
  small: boolean,
  nameFollows: boolean,
): PostTitle | null {
  if (nextHead(words, at) > at + LONGEST_OPENING + LONGEST_TITLE) return null;
  let from = at;
  for (; from < at + LONGEST_OPENING; from++) {
    const word = words[from];
    if (
      !word ||
      !(
        current.has(word.lower) ||
        (beforeTitle.test(word.lower) && (!word.capital || opensTitle.test(word.lower)))
      )
    )
      break;
  }
  // "the Department's Head of …", "the Board's | 5th | President", "the Port's | new | director"
  if (words[from]?.possessive && small) {
    from++;
    while (from < at + LONGEST_OPENING && saysWhichOne(words, from)) from++;
  }
  let status: LeadershipStatus = "head";
  let next = from;
  let head = -1;
  let titleFrom = from;
  while (next < words.length && next < from + 9) {
    const word = words[next];
    if (!word || (next > from && word.gap !== "" && word.gap !== "-") || !titleWord(word, small)) break;
    if (linking.has(word.lower)) break;
    // "secrétaire | générale", "Attorney | General"
    if (head === next - 1 && head >= 0 && titleTails.has(word.lower) && !isTitleHead(word)) {
      head = next;
      break;
    }
    const said = statusBefore.get(word.lower);
    if (said && head < 0 && !isFormerPost(word.lower)) {
      status = said;
      // "Acting" is part of a title; "former" and "outgoing" are told by the status.
      if (status !== "acting" || !word.capital) titleFrom = next + 1;
    } else if (
      isTitleHead(word) &&
      !(
        alsoGivenNames.has(word.lower) &&
        word.capital &&
        words[next + 1]?.capital &&
        words[next + 1]?.gap === ""
      ) &&
      !(
        titleModifiers.has(word.lower) &&
        words[next + 1]?.gap === "" &&
        (titleHeads.has(words[next + 1]?.lower ?? "") ||
          (word.lower === "chief" && hasHeadSoon(words, next, small)) ||
          (titleModifiers.has(words[next + 1]?.lower ?? "") && hasHeadSoon(words, next, small)))
      )
    ) {
      head = next;
      if (!(titleTails.has(words[next + 1]?.lower ?? "") && words[next + 1]?.gap === "")) {
        next++;
        break;
      }
    } else if (
      head >= 0 ||
      !(
        titleModifiers.has(word.lower) ||
        (word.capital &&
          letterOrHyphen.test(word.text) &&
          !word.possessive &&
          hasHeadSoon(words, next, small)) ||
        // "the new lang-team co-lead", "the project lead"
        (small &&
          next > at &&
          !/^\d/.test(word.text) &&
          isTitleHead(words[next + 1]) &&
          words[next + 1]?.gap === "") ||
        // "the college administrative officer"
        (small && next > at && !word.capital && headIsNext(words, next))
      )
    )
      break;
    next++;
  }
  if (head < 0) return null;
  if (isFormerPost(words[head]?.lower ?? "")) status = "former";
  // "Directora | interina"
  if (status === "head" && statusBefore.get(words[head]?.lower ?? "") === "acting") status = "acting";
  // "secrétaire général | adjoint"
  if (/^(?:adjointe?|adjunt[oa])$/.test(words[head + 1]?.lower ?? "") && words[head + 1]?.gap === "") head++;
  next = head + 1;
  // "Chargé d'affaires", "secrétaire d'État"
  if (words[next]?.lower === "d'" && /^(?:affaires|[ée]tat)$/.test(words[next + 1]?.lower ?? "")) {
    head = next + 1;
    next += 2;
  }
  if (
    /^(?:designate|elect|elect[oa]|eleit[oa]|élue?|gewählte?)$/.test(words[next]?.lower ?? "") ||
    /-(?:designate|elect)$/.test(words[head]?.lower ?? "")
  ) {
    status = "incoming";
    if (/^(?:designate|elect|elect[oa]|eleit[oa]|élue?|gewählte?)$/.test(words[next]?.lower ?? "")) next++;
  }
  const forNow = actingBehind(words, next);
  if (forNow > 0) {
    status = "acting";
    next += forNow;
  }
  // "EPA Administrator": a short name in front is the office.
  let office: string | null = null;
  const owner = words[titleFrom];
  if (owner && head > titleFrom && shortName.test(owner.text) && !/^(?:US|II|CEO)$/.test(owner.text)) {
    office = owner.text;
    titleFrom++;
  } else if (head > titleFrom && /^(?:u\.s\.|us)$/.test(owner?.lower ?? "")) titleFrom++;
  let title = joinWords(words.slice(titleFrom, head + 1));
  // "Chief Executive Officer (CEO) of …"
  const shortened =
    words[next]?.gap === "(" && abbreviated.test(words[next]?.text ?? "") && words[next + 1]?.gap === ")";
  if (shortened && officeLinks.has(words[next + 1]?.lower ?? "")) next++;
  const link = words[next];
  const officeFrom = next + 1;
  if (
    link &&
    (link.gap === "" || (shortened && link.gap === ")") || (forNow > 0 && /^[).]+$/.test(link.gap))) &&
    officeLinks.has(link.lower) &&
    !(/^(?:on|in)$/.test(link.lower) && !(words[next + 1]?.capital || words[next + 2]?.capital))
  ) {
    const found = readOfficeAfter(words, next + 1, nameFollows);
    if (found) {
      const last = found.next;
      office = found.office;
      next = found.next;
      if (
        /^of$/.test(link.lower) &&
        /^(?:State|Staff|Defense|the Treasury|Treasury|Mission|Party|Section)$/.test(office)
      )
        title = `${title} of ${joinOffice(words.slice(officeFrom, last))}`;
      // "Assistant Secretary of State for Population, …": the post ends with "State".
      const [, ministry, charge] =
        /^(State|Defense|the Treasury|Treasury) [Ff]or (?:the )?(.+)$/.exec(office) ?? [];
      if (/^of$/.test(link.lower) && ministry !== undefined && charge !== undefined) {
        title = `${title} of ${ministry}`;
        office = charge;
      }
      // A minister of state has no office of that name, as a secretary of state has; nor has a chief of staff.
      if (office === "Staff" || (office === "State" && /^ministers?$/.test(words[head]?.lower ?? "")))
        office = null;
    }
  }
  return withSecondTitle(words, { title, office, status, from, next }, small, nameFollows);
}

const letterOrHyphen = /[-\p{L}]/u;
const shortName = /^(?:\p{Lu}{2,7}|DOL\/ILAB)$/u;
const abbreviated = /^\p{Lu}{2,6}$/u;

/** "President and CEO", "Vice President & Chief Strategy Officer of Ports": two posts of one person. */
function withSecondTitle(
  words: readonly Word[],
  first: PostTitle,
  small: boolean,
  nameFollows: boolean,
): PostTitle {
  const joint = words[first.next];
  if (!joint || first.office !== null) return first;
  const sign = joint.gap === "&";
  if (!sign && !(joint.gap === "" && /^(?:and|et|y|e|und)$/.test(joint.lower))) return first;
  const from = first.next + (sign ? 0 : 1);
  const head = words[from];
  if (!head || (!sign && head.gap !== "") || statusWord(head.lower)) return first;
  const second = readTitle(words, from, small, nameFollows);
  if (second?.from !== from) return first;
  // "chair and | Eva Berg vice-chair": a further person, and no word of the post.
  const other = head.capital ? readName(words, from, false) : null;
  if (other?.name.includes(" ") && !words[other.next]?.capital && other.next < second.next) return first;
  return {
    ...first,
    title: `${first.title} and ${second.title}`,
    office: second.office,
    next: second.next,
  };
}

/** Small words behind which no noun of the same post follows. */
const leadsElsewhere = /^(?:by|of|for|to|from|with|in|at|on|the|and|or|as|that|who|is|was|will|has)$/;
/** "the | college administrative officer": an adjective at most stands between a small word and the noun of a post. */
const headIsNext = (words: readonly Word[], at: number) =>
  words[at]?.gap === "" &&
  words[at + 1]?.gap === "" &&
  words[at + 2]?.gap === "" &&
  /(?:al|ive|ic|ary)$/.test(words[at + 1]?.lower ?? "") &&
  !leadsElsewhere.test(words[at]?.lower ?? "") &&
  isTitleHead(words[at + 2]);

/** Unknown capitalised words may stand in a title ("Digital Freedom Coordinator") if its noun follows within four words. */
function hasHeadSoon(words: readonly Word[], at: number, small: boolean): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i];
    if (word?.gap !== "" || !titleWord(word, small) || leadsElsewhere.test(word.lower)) return false;
    if (isTitleHead(word)) return true;
  }
  return false;
}
