import type { BlockKind } from "@/lib/core/documents/block";
import { type PersonName, readName } from "@/lib/core/facts/names/read-name";
import { honorifics } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { bracketedPosts } from "./bracketed-posts";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { announcesOthers, type ListLead, readListLead } from "./list-lead";
import { nameAndPost } from "./name-and-post";
import { namedInLine, nothingButNames } from "./named-in-line";
import { nameBeforePost, namesBeforePosts, namesBehindPosts } from "./names-before-posts";
import { officesForTitles } from "./offices-for-titles";
import { peopleInTables } from "./people-in-tables";
import { portfoliosInBrackets } from "./portfolios-in-brackets";
import { pluralPostIn, portfolioItem, portfoliosInLine } from "./portfolios-in-line";
import { postInBracket } from "./post-in-bracket";
import { postOfLine } from "./post-of-line";
import { postsBesideNames } from "./posts-beside-names";
import { postsInLine } from "./posts-in-line";
import { readHolder } from "./read-holder";
import { readTitle } from "./read-person";

/** A list is as long as this at most, and its announcement stands no further back. */
const MOST = 60;
const LONGEST_LEAD = 400;
const LONGEST_REST = 60;
/** The name of an item stands behind so many words of its post at most. */
const LONGEST_POST = 9;

const leadsOn = /^(?:to|at|in|as|for|auprès|à|au|aux|comme|en|como|a|al|para|no|na|zum|zur|als|im|beim|für)$/;

/** "l'onorevole Ada Lind", "la senatrice Eva Berg" */
const articles = /^(?:l'|il|la|lo|le|el|o|a|der|die|the)$/;
/** A name that begins the line and is followed by nothing, a comma, a bracket, a dash, or a sentence of its own. */
function nameAtStart(read: ReadSentence, lead: ListLead): PersonName | null {
  const { words } = read;
  // "z Ms Ada Lind": the mark of a list, printed in a font of signs.
  const marked = /^[a-zü§]$/.test(words[0]?.text ?? "") && words[1]?.capital ? 1 : 0;
  const addressed =
    articles.test(words[marked]?.lower ?? "") && honorifics.test(words[marked + 1]?.text ?? "") ? 1 : 0;
  const name = readName(words, marked + addressed, false);
  if (!name || name.from > 4 || (!name.name.includes(" ") && name.from === 0)) return null;
  const next = words[name.next];
  // "Builder Track: Ada Lind", "Unique Speakers: 290": a label, unless a post follows the name.
  if (next && /^:/.test(next.gap) && readTitle(words, name.next, true, false) === null) return null;
  // "have been appointed: … Ada Lind to the Ministry of Ports"
  const put = lead.status === "incoming" && name.name.includes(" ") && leadsOn.test(next?.lower ?? "");
  return next === undefined || put || /^[,(–—:\t/-]|^\(?\[/.test(next.gap) ? name : null;
}

/** "Agrarian Reform Secretary Ada Lind": an item with the post before the name, up to its end, a comma or a bracket. */
function postAndName({ words }: ReadSentence): Holder | null {
  for (let from = 0; from < Math.min(words.length, LONGEST_POST); from++) {
    const holder = readHolder(words, from);
    if (!holder?.title || holder.title.from !== from || holder.name.from < holder.title.next) continue;
    const { title, name } = holder;
    // "General Powers" under "Board": a lone word behind a rank alone is a heading.
    if (!name.name.includes(" ") && title.office === null && name.from === title.next) return null;
    const behind = words[name.next];
    return behind === undefined || /^[,(–—]/.test(behind.gap) ? holder : null;
  }
  return null;
}

/** "X, chairman of the board, …", "X (Director, Centre …)": the post that stands with a name in a list. */
function postOf({ words }: ReadSentence, name: PersonName): Holder["title"] {
  return words[name.next] ? readTitle(words, name.next, true, false) : null;
}

/** "Ada Lind (2015–2019)", "Ada Lind (founder, served: 2005-2012)": a term that is over. */
function servedOnce({ words, text, sentence }: ReadSentence, name: PersonName): boolean {
  const last = words[name.next - 1];
  const behind = last ? text.slice(last.end - sentence.start) : "";
  return /^\s?\([^)]{0,40}(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\)/.test(behind);
}

function claimOf(read: ReadSentence, name: PersonName, lead: ListLead): Claim {
  const bracket = /^\(/.test(read.words[name.next]?.gap ?? "");
  const title = bracket ? postInBracket(read, name.next) : postOf(read, name);
  return claimAbout(
    read,
    { name, title, from: 0, next: name.next },
    wordSpan(read.words, name.from, name.next),
    {
      title: title?.title ?? "Member",
      office: title?.office ?? null,
      status:
        title && title.status !== "head" ? title.status : servedOnce(read, name) ? "former" : lead.status,
      relation: "holds",
      role: "listed",
      confidence: 0.65,
      reason: "a name in a list of people that is announced as one",
    },
  );
}

/** Sworn in as what stands before the name. */
const titledClaim = (read: ReadSentence, holder: Holder, lead: ListLead): Claim =>
  claimAbout(read, holder, wordSpan(read.words, holder.from, holder.name.next), {
    status: holder.title && holder.title.status !== "head" ? holder.title.status : lead.status,
    relation: "holds",
    role: "listed",
    confidence: 0.7,
    reason: "a post and a name in a list of people that is announced as one",
  });

const ofMeeting =
  /\b(?:minutes|agenda|attendance|attendees|board meeting|procès-verbal|compte rendu|acta de|ata da|sitzungsprotokoll|protokoll der)\b/iu;
/** So many lines of one form make a list; fewer may be signatures. */
const FEWEST_LINES = 2;

/** "Ada Lind, Chair" as a line of its own, at least twice in the text: a list of people with their posts, and no signature. O(blocks). */
function linesOfPeople(reading: Reading, byBlock: ReadonlyMap<number, ReadSentence>): Claim[] {
  const claims: Claim[] = [];
  for (const block of reading.document.blocks) {
    if (block.chrome !== null || block.end - block.start > LONGEST_REST * 2) continue;
    const read = byBlock.get(block.start);
    const name = read ? readName(read.words, 0, false) : null;
    if (read && !name)
      for (const holder of namesBehindPosts(read.words)) claims.push(lineOf(read, reading, holder));
    if (!read || !name?.name.includes(" ")) continue;
    if (read.words[name.next]?.gap !== ",") {
      const holders = namesBeforePosts(read.words);
      const titled = honorifics.test(read.words[0]?.text ?? "") ? nameBeforePost(read.words, 0) : null;
      // "Ms Ada Lind Chair, Permanent Secretary of Ports": the post here stands first.
      const opens = titled && read.words[titled.next]?.gap === "," ? [titled] : [];
      for (const holder of holders.length > 0 ? holders : opens) claims.push(lineOf(read, reading, holder));
      continue;
    }
    const title = postOfLine(read.words, name.next);
    if (title?.next !== read.words.length) continue;
    claims.push(lineOf(read, reading, { name, title, from: 0, next: title.next }));
  }
  return claims.length >= FEWEST_LINES ? claims : [];
}

const lineOf = (read: ReadSentence, { document }: Reading, holder: Holder): Claim =>
  claimAbout(read, holder, wordSpan(read.words, holder.name.from, holder.next), {
    office: holder.title?.office ?? officeOf(document.metadata.office, holder),
    relation: "holds",
    role: "listed as",
    confidence: 0.65,
    reason: "a line with a name and a post, one of several",
  });

/** The office of the text; none where its first line, which is taken for it, is this person's own. */
const officeOf = (office: string | null, { name }: Holder): string | null =>
  office?.includes(name.name) ? null : office;

const firstWord = (name: string | null) => name?.split(" ")[0] ?? "";
/** "Harbour Pilot", "Harbour Tugs", "Harbour Lights": as many listed names that begin alike are no people's. */
const FEWEST_ALIKE = 3;
function repeatedFirstWords(claims: readonly Claim[]): ReadonlySet<string> {
  const rests = new Map<string, Set<string>>();
  for (const { person, role } of claims) {
    if (role !== "listed" || person === null) continue;
    rests.set(firstWord(person), (rests.get(firstWord(person)) ?? new Set()).add(person));
  }
  const most = Math.max(FEWEST_ALIKE, claims.filter(({ role }) => role === "listed").length / 3);
  return new Set([...rests].filter(([, names]) => names.size >= most).map(([word]) => word));
}

/**
 * People in lists: lines that begin with a name, under a heading or a sentence that announces a body, posts or
 * appointments. Lists of candidates, winners, speakers and people who are thanked are left alone. O(blocks).
 */
export function listedPeople(reading: Reading): Claim[] {
  const { document, sentences } = reading;
  const byBlock = new Map<number, ReadSentence>();
  for (const read of sentences)
    if (!byBlock.has(read.sentence.block.start)) byBlock.set(read.sentence.block.start, read);
  const claims: Claim[] = [];
  let lead: ListLead | null = null;
  /** What the lead names in the plural: "Ministers:" */
  let leadPost: string | null = null;
  let listed = 0;
  let othersListed = false;
  let leadOpens = false;
  // Whoever is listed in minutes was there: that says of nobody that the seat is new or old.
  const minutes = ofMeeting.test(document.text.slice(0, LONGEST_LEAD));
  let above: BlockKind | null = null;
  for (const block of document.blocks) {
    if (block.chrome !== null) continue;
    const read = byBlock.get(block.start);
    if (!read) continue;
    const belowItems = above === "list-item" && block.kind === "paragraph";
    above = block.kind;
    const text = document.text.slice(block.start, Math.min(block.end, block.start + 4 * LONGEST_LEAD));
    const ends = /[:：]$/.test(text.trimEnd());
    const only = lead && leadOpens && text.length < LONGEST_LEAD ? nothingButNames(read, lead) : [];
    if (only.length > 0) {
      claims.push(...only);
      listed += only.length;
      continue;
    }
    if (block.kind === "heading" || ends) {
      const found = readListLead(text);
      othersListed = announcesOthers(text);
      leadOpens = ends;
      // "The following have been appointed:" under "Board": the nearest word counts; "In 2024:" keeps the one above.
      leadPost = found ? pluralPostIn(read.words) : leadPost;
      lead = found ?? (ends && lead && !othersListed && text.length < LONGEST_REST ? lead : null);
      listed = 0;
      // "Ada Lind — Mayor" as a heading of what is told of her.
      const headed = ends || othersListed ? null : nameAndPost(read, reading);
      if (headed) claims.push(headed);
      continue;
    }
    if (lead && listed < MOST) {
      const name = nameAtStart(read, lead);
      const titled = name === null ? postAndName(read) : null;
      const item = block.kind === "list-item" || block.kind === "table-row" || text.length < LONGEST_LEAD / 2;
      if (item && (name || titled)) {
        if (name) {
          const claim = claimOf(read, name, lead);
          if (!minutes || claim.title !== "Member" || lead.status !== "head") claims.push(claim);
        } else if (titled) claims.push(titledClaim(read, titled, lead));
        listed++;
        continue;
      }
      const shared = item && leadPost !== null ? portfolioItem(read.words) : null;
      if (shared) {
        claims.push({
          ...titledClaim(read, shared.holder, lead),
          title: leadPost,
          office: shared.portfolio,
          reason: "a portfolio and a name below a line that shares out posts",
        });
        listed++;
        continue;
      }
      // "Volunteers" between two lists: a line that says whose list the next one is.
      if (belowItems && text.length < LONGEST_REST) lead = readListLead(text);
      // A paragraph between lists ends what was announced.
      if (block.kind === "paragraph" && text.length > LONGEST_REST) lead = null;
    }
    const posted = othersListed ? null : nameAndPost(read, reading);
    if (posted) claims.push(posted);
  }
  let previous: ReadSentence | null = null;
  for (const read of sentences) {
    if (read.sentence.place !== "caption") {
      const shared = portfoliosInLine(read);
      const bracketed = shared.length > 0 ? shared : portfoliosInBrackets(read, previous);
      const posted = bracketed.length > 0 ? bracketed : postsInLine(read, reading);
      claims.push(...(posted.length > 0 ? posted : namedInLine(read, previous)));
    }
    previous = read;
  }
  const products = repeatedFirstWords(claims);
  const people = claims.filter(({ person, role }) => role !== "listed" || !products.has(firstWord(person)));
  return [
    ...people,
    ...linesOfPeople(reading, byBlock),
    ...postsBesideNames(reading, byBlock),
    ...peopleInTables(reading, byBlock),
    ...bracketedPosts(reading, byBlock),
    ...officesForTitles(reading),
  ];
}
