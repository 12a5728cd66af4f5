import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { joiners } from "@/lib/core/facts/name-words";
import type { Word } from "@/lib/core/facts/read-words";
import {
  honorifics,
  months,
  notOfAName,
  officeEnds,
  statusBefore,
  titleHeads,
  titleModifiers,
  titleTails,
} from "@/lib/core/facts/title-words";

/** Indexes are of the sentence's words; `next` is the first word after. */
export interface PersonName {
  readonly name: string;
  readonly from: number;
  readonly next: number;
}
export interface PostTitle {
  /** "Acting Deputy Assistant Secretary", without the office. */
  readonly title: string;
  /** "International Cyberspace Security", the words after "of", "for", "to"; `null` if none. */
  readonly office: string | null;
  readonly status: LeadershipStatus;
  readonly from: number;
  readonly next: number;
}

const particle = /^(?:de|del|della|da|di|du|van|von|der|den|bin|ibn|bint|al|el|la|le|ben|dos|das|ter|ten|y)$/;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const initial = /^\p{Lu}\.?$/u;

const join = (words: readonly Word[]) => words.map((word) => word.text).join(" ");
/** Names of offices keep their possessives ("Women's Issues") and commas. */
const joinOffice = (words: readonly Word[]) =>
  words
    .map(
      (word, at) =>
        (at === 0 ? "" : word.gap.startsWith(",") ? ", " : " ") +
        (at < words.length - 1 ? word.raw : word.text),
    )
    .join("");
/** "director-designate" → "director" */
const bare = (word: Word | undefined) => (word?.lower ?? "").replace(/-(?:designate|elect)$/, "");

/**
 * A person's name that begins at word `at`: one to five capitalised words with initials and particles, none of them
 * a word of offices, places or times. One word alone is a name only after a title (`afterTitle`). `null` if there is none.
 */
export function readName(words: readonly Word[], at: number, afterTitle: boolean): PersonName | null {
  let from = at;
  let honoured = afterTitle;
  if (honorifics.test(words[from]?.text ?? "") && words[from + 1]?.capital) {
    from++;
    honoured = true;
  }
  let next = from;
  while (next < words.length && next < from + 6) {
    const word = words[next];
    if (!word) break;
    const gapFree =
      next === from ||
      word.gap === "" ||
      (word.gap === "," && suffix.test(word.text)) ||
      /^[“"]$/.test(word.gap);
    if (!gapFree) break;
    if (
      word.capital
        ? notOfAName.has(word.lower) ||
          officeEnds.has(word.lower) ||
          titleHeads.has(bare(word)) ||
          months.test(word.text) ||
          /\d|\/|&/.test(word.text)
        : !(particle.test(word.lower) && next > from && words[next + 1]?.capital)
    )
      break;
    next++;
    if (word.possessive) break;
  }
  const run = words.slice(from, next);
  if (run.length === 0) return null;
  const full = run.filter((word) => !initial.test(word.text) && !suffix.test(word.text) && word.capital);
  if (full.length === 0 || (full.length === 1 && run.length === 1 && !honoured)) return null;
  // An acronym is no surname; "PDAS Bachus" is a short title and a surname.
  const short = run[0];
  const acronym = (word: Word | undefined) => word !== undefined && /^\p{Lu}{3,6}$/u.test(word.text);
  if (run.every(acronym)) return null;
  if (acronym(short) && run.length >= 2) return { name: join(run.slice(1)), from: from + 1, next };
  return { name: join(run), from, next };
}

/** The words of an office after "of", "for", "to": up to the clause's end, or to where a person's name begins. */
function readOfficeAfter(
  words: readonly Word[],
  at: number,
  nameFollows: boolean,
): { office: string; next: number } | null {
  let next = at;
  while (words[next]?.lower === "the" || words[next]?.lower === "its" || words[next]?.lower === "our") next++;
  const from = next;
  let lastCapital = -1;
  let ended = -1;
  while (next < words.length && next < from + 18) {
    const word = words[next];
    if (!word) break;
    const series = word.gap === "," && word.capital && seriesGoesOn(words, next);
    const open =
      next === from ||
      word.gap === "" ||
      word.gap === "&" ||
      series ||
      (word.gap === "," && /^(?:and|&)$/.test(word.lower) && words[next + 1]?.capital);
    if (!open || months.test(word.text) || /^\d/.test(word.text)) break;
    if (word.capital) {
      lastCapital = next;
      if (officeEnds.has(word.lower)) ended = next;
    } else if (next === from && /^(?:bureau|office|department|agency)$/.test(word.lower)) {
      return { office: `the ${word.lower}`, next: next + 1 };
    } else if (
      /^(?:bureau|office|department|division|agency|team|unit|delegation|mission)$/.test(word.lower) &&
      lastCapital === next - 1
    ) {
      lastCapital = next;
      next++;
      break;
    } else if (!joiners.has(word.lower) || !words[next + 1]) break;
    if (word.possessive && word.capital) {
      // "the Department of State's Office …" goes on; otherwise a possessive ends the office.
      if (!words[next + 1]?.capital) break;
    }
    next++;
  }
  if (lastCapital < from) return null;
  let to = lastCapital;
  if (nameFollows) {
    const run = words.slice(from, lastCapital + 1);
    if (ended >= from && ended < lastCapital) to = ended;
    else if (run.length >= 3) to = lastCapital - (initial.test(words[lastCapital - 1]?.text ?? "") ? 3 : 2);
    if (to < from) return null;
  }
  return { office: joinOffice(words.slice(from, to + 1)), next: to + 1 };
}

function seriesGoesOn(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (!word) return false;
    if (/^(?:and|&)$/.test(word.lower))
      return words[i + 1]?.capital === true && !/^(?:the)$/.test(words[i + 1]?.lower ?? "");
    if (!word.capital) return false;
    if (i > at && word.gap !== "" && word.gap !== ",") return false;
  }
  return false;
}

/** Words of a title may be printed small after "as": "as director of". */
const titleWord = (word: Word | undefined, small: boolean) =>
  word !== undefined &&
  (word.capital ||
    small ||
    /^(?:acting|interim|former|outgoing|incoming|then|deputy|late)$/.test(word.lower));

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
  let from = at;
  while (
    /^(?:the|a|an|our|its|their|current|new|first|president's|u\.s\.)$/.test(words[from]?.lower ?? "") &&
    // "Our Director: …" opens a line; "First Secretary" is a title.
    !(words[from]?.capital && !/^(?:the|u\.s\.|our|its|their|current)$/.test(words[from]?.lower ?? ""))
  )
    from++;
  let status: LeadershipStatus = "head";
  let next = from;
  let head = -1;
  let titleFrom = from;
  while (next < words.length && next < from + 9) {
    const word = words[next];
    if (!word || (next > from && word.gap !== "" && word.gap !== "-") || !titleWord(word, small)) break;
    const said = statusBefore.find(([rule]) => rule.test(word.lower));
    if (said && head < 0) {
      status = said[1];
      // "Acting" is part of a title; "former" and "outgoing" are told by the status.
      if (status !== "acting" || !word.capital) titleFrom = next + 1;
    } else if (
      titleHeads.has(bare(word)) &&
      !(
        titleModifiers.has(word.lower) &&
        words[next + 1]?.gap === "" &&
        (titleHeads.has(words[next + 1]?.lower ?? "") ||
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
        (word.capital && /[-\p{L}]/u.test(word.text) && !word.possessive && hasHeadSoon(words, next, small))
      )
    )
      break;
    next++;
  }
  if (head < 0) return null;
  next = head + 1;
  if (words[head]?.lower === "chargé" && /^d'affaires$/.test(words[next]?.lower ?? "")) {
    head = next;
    next++;
  }
  if (
    /^(?:designate|elect)$/.test(words[next]?.lower ?? "") ||
    /-(?:designate|elect)$/.test(words[head]?.lower ?? "")
  ) {
    status = "incoming";
    if (/^(?:designate|elect)$/.test(words[next]?.lower ?? "")) next++;
  }
  // "EPA Administrator": a short name in front is the office.
  let office: string | null = null;
  const owner = words[titleFrom];
  if (
    owner &&
    head > titleFrom &&
    /^(?:\p{Lu}{2,7}|DOL\/ILAB)$/u.test(owner.text) &&
    !/^(?:US|II|CEO)$/.test(owner.text)
  ) {
    office = owner.text;
    titleFrom++;
  } else if (head > titleFrom && /^(?:u\.s\.|us)$/.test(owner?.lower ?? "")) titleFrom++;
  let title = join(words.slice(titleFrom, head + 1));
  const link = words[next];
  const officeFrom = next + 1;
  if (
    link &&
    link.gap === "" &&
    /^(?:of|for|to|at|on)$/.test(link.lower) &&
    !(link.lower === "on" && !words[next + 1]?.capital)
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
        /^(State|Defense|the Treasury|Treasury) for (?:the )?(.+)$/.exec(office) ?? [];
      if (/^of$/.test(link.lower) && ministry !== undefined && charge !== undefined) {
        title = `${title} of ${ministry}`;
        office = charge;
      }
    }
  }
  return { title, office, status, from, next };
}

/** Unknown capitalised words may stand in a title ("Digital Freedom Coordinator") if its noun follows within four words. */
function hasHeadSoon(words: readonly Word[], at: number, small: boolean): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    const word = words[i];
    if (word?.gap !== "" || !titleWord(word, small)) return false;
    if (titleHeads.has(bare(word))) return true;
  }
  return false;
}
