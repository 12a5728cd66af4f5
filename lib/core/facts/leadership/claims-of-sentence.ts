import { isTitleHead } from "@/lib/core/facts/names/title-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { remembered } from "@/lib/core/facts/reading/word-forms";
import { postWords } from "@/lib/core/languages/words-of-all";
import { alsoPut, beginsAlsoPut } from "./also-put";
import { andAnother, beginsAndAnother } from "./and-another";
import type { Claim } from "./claim";
import { beginsHandsOver, handsOver } from "./hands-over";
import { beginsHeadedBy, headedBy } from "./headed-by";
import { heldForNow } from "./held-for-now";
import { beginsUnderLeadership, holdsTitle, underLeadership } from "./holds-title";
import { inThatOrder } from "./in-that-order";
import { inTheClause } from "./in-the-clause";
import { beginsInTheMinistry, inTheMinistry } from "./in-the-ministry";
import { beginsInTheOffice, inTheOffice } from "./in-the-office";
import { beginsInThePost, inThePost } from "./in-the-post";
import { beginsIsDismissed, isDismissed } from "./is-dismissed";
import { beginsLeadsAbroad, leadsAbroad } from "./leads-abroad";
import { beginsLeadsOffice, leadsOffice } from "./leads-office";
import { beginsLeavesPost, leavesPost } from "./leaves-post";
import { listedAs } from "./listed-as";
import { beginsMakesWay, makesWayFor } from "./makes-way";
import { beginsNameBehindPost, nameBehindPost } from "./name-behind-post";
import { nameThenPost } from "./name-then-post";
import { namesBeforePosts } from "./names-before-posts";
import { beginsNoLonger, noLonger } from "./no-longer";
import { beginsPeopleInOffices, peopleInOffices } from "./people-in-offices";
import { postInApposition } from "./post-in-apposition";
import { beginsPostsInTurn, postsInTurn } from "./posts-in-turn";
import { beginsPutAtEnd, putAtEnd } from "./put-at-end";
import { readTitle } from "./read-person";
import { beginsSamePostElsewhere, samePostElsewhere } from "./same-post-elsewhere";
import { beginsServesAs, servesAs } from "./serves-as";
import { beginsSeveralInOnePost, severalInOnePost } from "./several-in-one-post";
import { speaksOrSigns } from "./speaks-or-signs";
import { beginsSuccessorIs, successorIs } from "./successor-is";
import { beginsTitleIs, titleIs } from "./title-is";
import { withPostsBeside } from "./told-in-sentence";
import { beginsVerbAtEnd, verbAtEnd } from "./verb-at-end";

const marking = new Set(
  (["acting", "former", "incoming", "outgoing"] as const).flatMap((kind) => [...postWords(kind)]),
);
const isMarked = (word: string) => word === "then" || marking.has(word);

/** A mere title says less than a verb of the same sentence does about the same person. */
const outdone = (claim: Claim, all: readonly Claim[]) =>
  claim.role === "title" &&
  claim.person !== null &&
  all.some(
    (other) =>
      other !== claim &&
      other.person === claim.person &&
      !(claim.status === "outgoing" && other.status !== "outgoing") &&
      (other.confidence > claim.confidence || leavesIt(other, claim)),
  );
/** "Ada Lind, head of Ports, goes into retirement": the verb tells that the same post is left. */
const leavesIt = (other: Claim, claim: Claim) =>
  claim.status === "head" &&
  /^(?:outgoing|former)$/.test(other.status) &&
  other.role !== "title" &&
  (other.title === claim.title || other.title === null);

/** A seat without a post, of somebody whose post the sentence tells as well. */
const seatBeside = (claim: Claim, all: readonly Claim[]) =>
  claim.seat === true && all.some((other) => other !== claim && other.person === claim.person);

type Rule = (read: ReadSentence, reading: Reading, at: number, before: readonly Claim[]) => Claim | null;
type ListRule = (
  read: ReadSentence,
  reading: Reading,
  at: number,
  before: readonly Claim[],
) => readonly Claim[];

/** In this order, the first that finds something; each with the words at which it may begin. */
const rules: readonly (readonly [(word: string) => boolean, Rule])[] = [
  [beginsHeadedBy, headedBy],
  [beginsUnderLeadership, underLeadership],
  [beginsInTheOffice, inTheOffice],
  [beginsInTheMinistry, inTheMinistry],
  [beginsNoLonger, noLonger],
  [beginsServesAs, servesAs],
  [beginsPutAtEnd, putAtEnd],
  [beginsVerbAtEnd, verbAtEnd],
  [beginsTitleIs, titleIs],
  [beginsSuccessorIs, successorIs],
  [beginsSamePostElsewhere, samePostElsewhere],
  [beginsNameBehindPost, nameBehindPost],
  [beginsLeadsOffice, leadsOffice],
  [beginsLeadsAbroad, leadsAbroad],
  [beginsInThePost, inThePost],
  [beginsAndAnother, andAnother],
];
/** Where none of those found something. */
const further: readonly (readonly [(word: string) => boolean, ListRule])[] = [
  [beginsAlsoPut, alsoPut],
  [beginsPostsInTurn, postsInTurn],
  [beginsPeopleInOffices, peopleInOffices],
  [beginsSeveralInOnePost, severalInOnePost],
  [beginsIsDismissed, isDismissed],
  [beginsHandsOver, handsOver],
  [beginsMakesWay, makesWayFor],
  [beginsLeavesPost, leavesPost],
];
const MARKED = 1 << (rules.length + further.length);

/** A bit for each rule that may begin at a word, and one for words that mark a post ("former"); most words have none. */
const rulesAt = remembered((word) =>
  [...rules, ...further].reduce(
    (bits, [begins], at) => (begins(word) ? bits | (1 << at) : bits),
    isMarked(word) ? MARKED : 0,
  ),
);

/** Adds to `claims` what the rules that begin at word `at` find. */
function collect(read: ReadSentence, reading: Reading, at: number, begins: number, claims: Claim[]): void {
  for (let rule = 0; rule < rules.length; rule++) {
    const claim = (begins & (1 << rule)) === 0 ? null : (rules[rule]?.[1](read, reading, at, claims) ?? null);
    if (claim === null) continue;
    claims.push(claim);
    return;
  }
  for (let rule = 0; rule < further.length; rule++) {
    const found =
      (begins & (1 << (rules.length + rule))) === 0
        ? []
        : (further[rule]?.[1](read, reading, at, claims) ?? []);
    claims.push(...found);
    if ((rule <= 2 || further[rule]?.[1] === handsOver) && found.length > 0) return;
  }
}

/** "secretária da Fazenda do Estado de | São Lucas, …": a place at the end of an office is nobody in the post that follows. */
function insideOffice(words: readonly Word[], at: number): boolean {
  if (!ofPlace.test(words[at - 1]?.lower ?? "") || !words[at - 2]?.capital || words[at]?.gap !== "")
    return false;
  for (let from = at - 2; from > Math.max(-1, at - LONGEST_OFFICE); from--) {
    const title = isTitleHead(words[from]) ? readTitle(words, from, true, false) : null;
    if (title) return title.office !== null && title.next > at;
  }
  return false;
}
/** What no line of mere names and posts has. */
const ofSentence = /[,;:!?]|[.]$/;
const ofPlace = /^(?:de|do|da|del|di|du|des)$/;
const LONGEST_OFFICE = 12;

/** All that the rules of leadership claim about one sentence. O(words): every rule looks a fixed number of words far. */
export function claimsOfSentence(read: ReadSentence, reading: Reading): Claim[] {
  if (read.sentence.place === "caption") return [];
  const { words } = read;
  // "Ada Lind Director Boris Holt Treasurer": such a line is read as a list, and the post belongs to the name before it.
  if (!ofSentence.test(read.text) && namesBeforePosts(words).length > 1) return [];
  const speaker = speaksOrSigns(read);
  const label = listedAs(read, reading) ?? nameThenPost(read);
  const claims: Claim[] = label ? [label] : [];
  let heldUntil = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const begins = rulesAt(word);
    if (begins !== 0) collect(read, reading, at, begins, claims);
    if (word.start < heldUntil || !(word.capital || (begins & MARKED) !== 0)) continue;
    const holding = holdsTitle(read, at) ?? postInApposition(read, reading, at);
    if (!holding || insideOffice(words, at)) continue;
    claims.push(holding);
    heldUntil = holding.focus.end;
  }
  const ordered = inThatOrder(read, reading);
  const inTurn = new Set(ordered.map(({ person }) => person));
  const told =
    ordered.length > 0 ? [...ordered, ...claims.filter(({ person }) => !inTurn.has(person))] : claims;
  const all = [...withPostsBeside(read, told), ...inTheClause(read, told)];
  const held = heldForNow(read.text, all);
  const led = speaker ? held.filter((claim) => claim.person !== speaker.person) : held;
  const without = led.length < 40 ? led.filter((claim) => !seatBeside(claim, led)) : led;
  const kept = led.length < 40 ? without.filter((claim) => !outdone(claim, without)) : led;
  return speaker ? [speaker, ...kept] : [...kept];
}
