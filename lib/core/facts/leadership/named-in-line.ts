import { readName } from "@/lib/core/facts/names/read-name";
import { honorifics } from "@/lib/core/facts/names/title-words";
import type { ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";
import { type ListLead, readListLead } from "./list-lead";
import { postInBracket } from "./post-in-bracket";
import { readTitle } from "./read-person";

/** A line names so many people at most. */
const MOST = 60;
/** As many words may stand between a name and what parts it from the next one. */
const LONGEST_REMARK = 24;
const joint = /^(?:and|et|y|e|und)$/;
/** "The new secretaries | are", "the members | include". */
const opensList =
  /^(?:are|include|includes|including|comprise|comprises|sont|comprend|comprennent|son|incluyen|incluye|sind|são|namely)$/;
/** One of them, or a colon: asked of the text before its words are read. */
const mayOpen = new RegExp(`:|\\s(?:${opensList.source.slice(4, -2)})\\s`, "u");
const theyAre =
  /^(?:they are|these are|são eles|são elas|son ellos|estos son|ce sont|il s'agit de|sie sind|es sind)\s*:?$/iu;
const adding = /^(?:with|by|of|as)$/;

/** Where the names begin: behind a colon, or behind "are" and the like that a plural of people stands before; -1 if nowhere. */
export function listStart(read: ReadSentence): { at: number; lead: string } | null {
  if (!mayOpen.test(read.text)) return null;
  const { words, text, sentence } = read;
  const colon = text.search(/:(?!\/\/|\d)/);
  if (colon >= 0) {
    const at = words.findIndex(({ start }) => start > sentence.start + colon);
    return at < 0 ? null : { at, lead: text.slice(0, colon + 1) };
  }
  for (let at = 1; at < words.length - 3; at++) {
    const word = words[at];
    if (!word || !opensList.test(word.lower) || adding.test(words[at + 1]?.lower ?? "")) continue;
    const next = words[at + 1];
    if (!next?.capital || !/^[;:–—-]?$/.test(next.gap)) continue;
    return { at: at + 1, lead: text.slice(0, word.end - sentence.start) };
  }
  return null;
}

/** A person's name in full, or with "Mr": a lone word is none. */
function personAt(words: readonly Word[], at: number) {
  const name = readName(words, at, false);
  return name && (name.name.includes(" ") || honorifics.test(words[at]?.text ?? "")) ? name : null;
}

/** The names of a list that begins at word `at`, and the word at which it ends. */
function namesFrom(read: ReadSentence, start: number, lead: ListLead): { claims: Claim[]; next: number } {
  const { words } = read;
  const claims: Claim[] = [];
  let at = start;
  while (at < words.length && claims.length < MOST) {
    if (joint.test(words[at]?.lower ?? "")) at++;
    const name = personAt(words, at);
    if (!name) break;
    const bracket = /^\(/.test(words[name.next]?.gap ?? "");
    const post = bracket
      ? (readTitle(words, name.next, true, false) ?? postInBracket(read, name.next))
      : null;
    claims.push(
      claimAbout(
        read,
        { name, title: null, from: at, next: name.next },
        wordSpan(words, name.from, name.next),
        {
          title: post?.title ?? "Member",
          office: post?.office ?? null,
          status: lead.status,
          relation: "holds",
          role: "listed",
          confidence: 0.65,
          reason: "a name in a line of people that is announced as one",
        },
      ),
    );
    at = nextName(words, name.next) ?? words.length;
    if (at === words.length) return { claims, next: name.next };
  }
  return { claims, next: at };
}

/**
 * "outgoing members: X, Y and Z", "The new secretaries are Mr X (Lakes) and Ms Y, from the Ministry of Ports; …": names in one
 * sentence that announces them. Two at least: one alone is told by other rules. O(words).
 */
export function namedInLine(read: ReadSentence, previous: ReadSentence | null): Claim[] {
  const start = listStart(read);
  // Names are looked for first: that is the cheaper question.
  const { words } = read;
  if (!start || !personAt(words, joint.test(words[start.at]?.lower ?? "") ? start.at + 1 : start.at))
    return [];
  // "The secretaries have taken office. They are: …"
  const meant = start && previous && theyAre.test(start.lead) ? `${previous.text}:` : start?.lead;
  const lead = meant === undefined ? null : readListLead(meant);
  if (!start || !lead) return [];
  const { claims } = namesFrom(read, start.at, lead);
  return claims.length > 1 ? claims : [];
}

/** "X, Y and Z": a line below the announcement that is nothing but names. */
export function nothingButNames(read: ReadSentence, lead: ListLead): Claim[] {
  const { claims, next } = namesFrom(read, 0, lead);
  return claims.length > 1 && next === read.words.length ? claims : [];
}

/** Where the next name of the list stands, past a remark in brackets or between commas; `null` at the list's end. */
function nextName(words: readonly Word[], from: number): number | null {
  const behind = words[from];
  if (!behind) return null;
  const bracketed = /^\(/.test(behind.gap);
  let inBrackets = bracketed;
  for (let at = from; at < Math.min(words.length, from + LONGEST_REMARK); at++) {
    const word = words[at];
    if (!word) return null;
    const { gap } = word;
    if (at > from && /\)/.test(gap)) inBrackets = /\(/.test(gap);
    if (inBrackets) continue;
    // "X, Y", "X and Y", "X (Lakes), Y", "X (Lakes) and Y", "X, from A; Y"
    const parted =
      at === from
        ? /^[,*•;·-]+$/.test(gap) || (gap === "" && joint.test(word.lower))
        : /^\)?[,;]+$/.test(gap) || (/^\)?,?$/.test(gap) && joint.test(word.lower));
    if (!parted) {
      if (at === from) return null;
      if (/[.:!?]/.test(gap)) return null;
      continue;
    }
    const next = joint.test(word.lower) ? at + 1 : at;
    const name = personAt(words, next);
    // In a remark "Ministry of Ports and Lakes" is no person: what parts names there is a sign, or the bracket's end.
    if (name && (at === from || bracketed || /[;,]/.test(gap))) return next;
    if (at === from && !/^[,;]/.test(gap)) return null;
  }
  return null;
}
