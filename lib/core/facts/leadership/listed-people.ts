import type { LeadershipStatus } from "@/lib/core/facts/fact";
import { type PersonName, readName } from "@/lib/core/facts/names/read-name";
import { honorifics } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import { type Claim, claimAbout, wordSpan } from "./claim";
import type { Holder } from "./holder";
import { readTitle } from "./read-person";

/** What a list of people may be announced with: a body, a post in the plural, or an appointment. */
const people =
  /\b(?:appointed|re-?appointed|elected|re-?elected|elects|selected|named|board|council|committee|commission|cabinet|leadership|leaders|leads|directors|trustees|officers|members|co-?chairs|chairs|commissioners|ministers|deputies|executives?|vote-getters|stepp(?:ed|ing)\sdown|outgoing|incoming|joining|leaving|retiring|conseil|comité|direction|membres|nommée?s|élue?s|consejo|directiva|miembros|integrantes|designad[oa]s|elegid[oa]s|autoridades|vorstand|rat|ausschuss|mitglieder|gewählt|ernannt|leitung|conselho|diretoria|membros)\b/iu;
/** Who stands for election is in no post until it says "elected"; who is thanked leaves it only where it says so. */
const standing = /\b(?:candidates?|nominees?|nominations?|candidats?|candidatos?|kandidaten|bewerber)\b/iu;
const thanked = /\b(?:thanks?|thanked|remerci\w*|agradec\w*|dank)\b/iu;
/** Lists of other people: who wins, speaks or can be called. */
const others =
  /\b(?:winners?|awardees?|finalists?|mentors?|mentees|speakers?|panell?ists|participants?|attendees|authors?|contributors?|contacts?|alumni|interviewees|recipients?|signatories|witnesses|victims|absent|apologies|guests|lauréats?|ganadores|gewinner|in\sattendance|present)\b/iu;
const leaving =
  /\b(?:out-?going|(?:complet|finish|conclud)\w+\stheir\s(?:\p{L}+\s){0,2}terms?|step(?:s|ped|ping)?\s(?:down|back)|leav(?:e|es|ing)|retir(?:ed?|es|ing)|departing|relinquish\w*|end(?:s|ed)?\stheir\sterms?|terms?\s(?:has|have|is|are)\s(?:ended|ending|expir\w+)|sortants?|salientes?|ausgeschieden|scheidende?n?|no\slonger)\b/iu;
const coming =
  /\b(?:(?:have|has|were|was|are|been)\s(?:newly\s)?(?:appointed|elected|selected|named|chosen|inducted)|appointed|elected|incoming|joining|join|vote-getters|new\s(?:\p{L}+\s){0,3}(?:members|directors|board|council|leads?|leaders|officers|trustees|commissioners)|nommée?s|élue?s|designad[oa]s|elegid[oa]s|gewählt|ernannt)\b/iu;
const chosen = /\b(?:elected|joining|votes?|won|appointed|élue?s|elegid[oa]s|gewählt)\b/iu;
const kept = /\b(?:re-?appointed|re-?elected|continu\w+|remain\w*|serving|current|existing)\b/iu;
/** A list is as long as this at most, and its announcement stands no further back. */
const MOST = 60;
const LONGEST_LEAD = 400;
const LONGEST_REST = 60;

interface Lead {
  readonly status: LeadershipStatus;
  readonly words: string;
}

/** The announcement of a list of people, or `null`. Only its last sentence counts. */
function readLead(text: string): Lead | null {
  const words =
    text
      .slice(-LONGEST_LEAD)
      .split(/(?<=[.!?])\s/u)
      .at(-1) ?? text;
  if (!people.test(words) || others.test(words)) return null;
  if (standing.test(words) && !chosen.test(words)) return null;
  if (thanked.test(words) && !leaving.test(words)) return null;
  const status = leaving.test(words)
    ? "outgoing"
    : kept.test(words)
      ? "head"
      : coming.test(words)
        ? "incoming"
        : "head";
  return { status, words };
}

/** A name that begins the line and is followed by nothing, a comma, a bracket, a dash, or a sentence of its own. */
function nameAtStart(read: ReadSentence): PersonName | null {
  const { words } = read;
  const name = readName(words, 0, false);
  if (!name || name.from > 3 || (!name.name.includes(" ") && name.from === 0)) return null;
  const next = words[name.next];
  return next === undefined || /^[,(–—:\t/-]|^\(?\[/.test(next.gap) ? name : null;
}

/** "X, chairman of the board, …", "X (Director, Centre …)": the post that stands with a name in a list. */
function postOf({ words }: ReadSentence, name: PersonName): Holder["title"] {
  return words[name.next] ? readTitle(words, name.next, true, false) : null;
}

function claimOf(read: ReadSentence, name: PersonName, lead: Lead): Claim {
  const own = postOf(read, name);
  const bracket = /^\(/.test(read.words[name.next]?.gap ?? "");
  const title = own && !bracket ? own : null;
  return claimAbout(
    read,
    { name, title, from: 0, next: name.next },
    wordSpan(read.words, name.from, name.next),
    {
      title: title?.title ?? "Member",
      office: title?.office ?? null,
      status: title && title.status !== "head" ? title.status : lead.status,
      relation: "holds",
      role: "listed",
      confidence: 0.65,
      reason: "a name in a list of people that is announced as one",
    },
  );
}

/** "outgoing members: X, Y and Z", "The top five are: * X * Y": names behind a colon. */
function namesInLine(read: ReadSentence): Claim[] {
  const colon = read.text.indexOf(":");
  if (colon < 0) return [];
  const lead = readLead(read.text.slice(0, colon + 1));
  if (!lead) return [];
  const { words, sentence } = read;
  const claims: Claim[] = [];
  let at = words.findIndex(({ start }) => start > sentence.start + colon);
  while (at >= 0 && at < words.length && claims.length < MOST) {
    if (/^(?:and|et|y|und|e)$/.test(words[at]?.lower ?? "")) at++;
    const name = readName(words, at, false);
    if (!name?.name.includes(" ") && !(name && honorifics.test(words[at]?.text ?? "")))
      return claims.length > 1 ? claims : [];
    const stop = words[name.next];
    claims.push(
      claimAbout(
        read,
        { name, title: null, from: at, next: name.next },
        wordSpan(words, name.from, name.next),
        {
          title: "Member",
          status: lead.status,
          relation: "holds",
          role: "listed",
          confidence: 0.65,
          reason: "a name in a line of people that is announced as one",
        },
      ),
    );
    if (stop === undefined) break;
    if (!/^[,*•;·-]+$|^$/.test(stop.gap) || (stop.gap === "" && !/^(?:and|et|y|und|e)$/.test(stop.lower)))
      break;
    at = name.next;
  }
  return claims.length > 1 ? claims : [];
}

/** A line that is nothing but a post, or nothing but a name. */
function wholeLine({ words }: ReadSentence): { title: Holder["title"]; name: PersonName | null } | null {
  if (words.length === 0 || words.length > 14) return null;
  const title = readTitle(words, 0, true, false);
  if (title?.next === words.length) return { title, name: null };
  const name = readName(words, 0, false);
  return name?.next === words.length && name.name.includes(" ") ? { title: null, name } : null;
}

/** A post on one line and a person on the next, either way round, and rows of tables with a cell for each. O(blocks). */
function namesAndRoles(reading: Reading, byBlock: ReadonlyMap<number, ReadSentence>): Claim[] {
  const claims: Claim[] = [];
  let above: { read: ReadSentence; title: Holder["title"]; name: PersonName | null } | null = null;
  for (const block of reading.document.blocks) {
    if (block.chrome !== null) continue;
    const read = byBlock.get(block.start);
    const long = block.end - block.start > LONGEST_REST * 2;
    const line = !read || long || read.sentence.end < block.end - 1 ? null : wholeLine(read);
    const pair = line && above && (line.title === null) !== (above.title === null) ? above : null;
    const person = line?.name ?? pair?.name;
    const post = line?.title ?? pair?.title;
    if (line && read && pair && person && post) {
      const holding = line.name ? read : pair.read;
      claims.push(
        claimAbout(
          holding,
          { name: person, title: post, from: 0, next: person.next },
          wordSpan(holding.words, person.from, person.next),
          {
            office: post.office ?? reading.document.metadata.office,
            relation: "holds",
            role: "listed as",
            confidence: 0.65,
            reason: "a line with a post beside a line with a name",
          },
        ),
      );
      above = null;
    } else above = line && read ? { read, ...line } : null;
  }
  return claims;
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
  let lead: Lead | null = null;
  let listed = 0;
  for (const block of document.blocks) {
    if (block.chrome !== null) continue;
    const read = byBlock.get(block.start);
    if (!read) continue;
    const text = document.text.slice(block.start, Math.min(block.end, block.start + 4 * LONGEST_LEAD));
    const ends = /[:：]\s*$/.test(text);
    if (block.kind === "heading" || ends) {
      const found = readLead(text);
      // "The following have been appointed:" under "Board": the nearest word counts; "In 2024:" keeps the one above.
      lead = found ?? (ends && lead && !others.test(text) && text.length < LONGEST_REST ? lead : null);
      listed = 0;
      continue;
    }
    if (lead && listed < MOST) {
      const name = nameAtStart(read);
      const item = block.kind === "list-item" || block.kind === "table-row" || text.length < LONGEST_LEAD / 2;
      if (name && item) {
        claims.push(claimOf(read, name, lead));
        listed++;
        continue;
      }
      // A paragraph between lists ends what was announced.
      if (block.kind === "paragraph" && text.length > LONGEST_REST) lead = null;
    }
    claims.push(...namesInLine(read));
  }
  claims.push(...namesAndRoles(reading, byBlock));
  return claims;
}
