import { type DraftFact, proof } from "@/lib/core/facts/draft-fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import { peopleOf } from "@/lib/core/facts/names/people-of-sentence";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Claim } from "./claim";
import { claimsOfSentence } from "./claims-of-sentence";
import type { Holder } from "./holder";
import { isPressContact } from "./is-press-contact";
import { listedPeople } from "./listed-people";
import { mayNameLeader } from "./may-name-leader";
import { isNoPostOfAPerson } from "./no-post-of-a-person";
import { isLeadership, type LeadershipDraft, onePostOnce } from "./one-post-once";
import { isMadeOfOrdinaryWords, smallWords } from "./ordinary-words";
import { postsBeside } from "./post-beside";
import { addressed, openerOf } from "./read-holder";
import { surname } from "./surname";

const startsWithName = /^(?:\p{Lu}[\p{L}.’'-]*(?:\s|$)){2}/u;

/** "Lind, who …": whoever the sentence begins with and was named in full shortly before. */
function calledByLastName({ words }: ReadSentence, claims: readonly Claim[]): Holder | null {
  const [word, next] = words;
  if (!word?.capital || next?.capital || word.lower.length < 3) return null;
  for (let back = claims.length - 1; back >= Math.max(0, claims.length - NEARBY); back--) {
    const person = claims[back]?.person;
    if (person?.includes(` ${word.text}`) && surname(person) === word.text)
      return { name: { name: person, from: 0, next: 1 }, title: null, from: 0, next: 1 };
  }
  return null;
}
/** A person spoken of by the last name alone was named at most so many claims before. */
const NEARBY = 12;

/**
 * Who heads what, and who holds which post, with status and the words of the text. Rules: one file each in leadership/.
 * Quoted speakers and signers are found too, as what they are. A post without a person is a fact only where the text says
 * that it is vacant or yet to be filled; a text that names nobody states nothing. O(length).
 */
export function findLeadership(reading: Reading): DraftFact[] {
  const claims: Claim[] = [];
  let antecedent: Holder | null = null;
  const surnames = new Map<string, string>();
  const posts = new Map<string, Pick<Claim, "title" | "office">>();
  const remember = (person: string | null) => {
    if (!person?.includes(" ")) return;
    surnames.set(surname(person), person);
    // "Mr Chan" of Chan Yeng Kit
    surnames.set(addressed(person.split(" ")[0] ?? ""), person);
  };
  for (const read of reading.sentences) {
    // A heading begins a new story: its "she" is somebody else.
    if (read.sentence.place === "heading") antecedent = null;
    read.antecedent = antecedent;
    read.surnames = surnames;
    read.posts = posts;
    const mayName = !read.shouted && mayNameLeader(read, reading.document.lang);
    const told = mayName ? claimsOfSentence(read, reading) : [];
    claims.push(...told);
    for (const claim of told) {
      remember(claim.person);
      if (claim.person !== null && claim.title !== null) posts.set(claim.person, claim);
    }
    if (mayName)
      peopleOf(read).forEach(({ name }, at) => {
        const post = postsBeside(read)[at];
        if (!post || posts.has(name)) return;
        remember(name);
        posts.set(name, post.title);
      });
    const first = mayName || startsWithName.test(read.text) ? openerOf(read) : null;
    remember(first?.name.name ?? null);
    if (first?.name.name.includes(" ")) antecedent = first;
    else antecedent = calledByLastName(read, claims) ?? onlyOne(told) ?? antecedent;
    // "The Minister appoints Eva Berg director. | She …": whoever was put into a post, and not who put her there.
    const put = told.findLast(isPut);
    if (put?.person?.includes(" ") && put.person !== antecedent?.name.name) antecedent = asHolder(put);
  }
  claims.push(...listedPeople(reading));
  const small = claims.length > 0 ? smallWords(reading.sentences) : new Set<string>();
  const named = claims.filter(
    (claim) =>
      (claim.person === null || !isMadeOfOrdinaryWords(claim.person, small)) &&
      !isNoPostOfAPerson(claim) &&
      !isPressContact(claim, reading.document.text),
  );
  const fullNames = new Map<string, string>();
  for (const { person } of named) if (person?.includes(" ")) fullNames.set(surname(person), person);
  const found = new Map<
    string,
    { draft: DraftFact; alsoAt: { start: number; end: number }[]; confidence: number }
  >();
  const officeOf = (claim: Claim) => {
    const own = claim.office;
    if (own === null) return null;
    if (/^the (?:office|bureau|department|agency)$/.test(own)) return reading.document.metadata.office ?? own;
    const bare = own.replace(/^the\s/i, "").replace(/\s(?:bureau|office|department|agency)$/, "");
    return reading.longForms.get(bare) ?? own;
  };
  for (const claim of named) {
    const person =
      claim.person && !claim.person.includes(" ")
        ? (fullNames.get(claim.person) ?? claim.person)
        : claim.person;
    const office = officeOf(claim);
    const who = foldWords(person ?? claim.organisation ?? "nobody");
    const draft: DraftFact = {
      topic: "leadership",
      ...proof(claim.read, claim.focus),
      person,
      title: claim.title,
      office,
      organisation: claim.organisation,
      role: claim.role,
      status: claim.status,
      relation: claim.relation,
      confidence: claim.confidence,
      reason: claim.reason,
      core: `${who} ${claim.title ?? ""} ${claim.relation}`,
    };
    // One person in one post is one fact, however often the text says so.
    const id = `${claim.relation === "speaks" || claim.relation === "signs" ? claim.relation : "leads"}|${who}|${foldWords(claim.title ?? "")}|${office && claim.relation !== "speaks" ? nameIdentity(office, reading.longForms) : ""}`;
    const same = found.get(id);
    if (!same) found.set(id, { draft, alsoAt: [], confidence: claim.confidence });
    else if (claim.confidence > same.confidence || isLeft(claim, same.draft)) {
      same.alsoAt.push(same.draft.focus);
      same.draft = draft;
      same.confidence = Math.max(same.confidence, claim.confidence);
    } else same.alsoAt.push(claim.focus);
  }
  const drafts = [...found.values()].map(({ draft, alsoAt }): DraftFact => ({ ...draft, alsoAt }));
  return onePostOnce(oneUnderTwoTitles(drafts), reading.longForms);
}

/** "Ada Lind has served as director. … Ada Lind would be retiring": what is told later of the same post. */
const isLeft = ({ status, focus }: Claim, before: DraftFact): boolean =>
  status === "outgoing" &&
  before.topic === "leadership" &&
  before.status === "head" &&
  before.focus.start < focus.start;

const isPut = ({ reason, person }: Claim) =>
  reason === "a person is put into a post" && person?.includes(" ") === true;

/** "Among those who go is Luc Morel, former minister. | He …": the only person of whom the sentence tells a post. */
function onlyOne(told: readonly Claim[]): Holder | null {
  const [first] = told;
  return first?.person?.includes(" ") && told.every(({ person }) => person === first.person)
    ? asHolder(first)
    : null;
}

/** The person of a claim, as the one that a pronoun in the next sentence stands for. */
const asHolder = ({ person, title, office, status }: Claim): Holder => ({
  name: { name: person ?? "", from: 0, next: 1 },
  title: title === null ? null : { title, office, status, from: 0, next: 1 },
  from: 0,
  next: 1,
});

/**
 * "Secretary Hull" and "Secretary of State Cordell Hull" quoted in one text are one speaker: the shorter title is the
 * beginning of the longer one. O(facts).
 */
function oneUnderTwoTitles(drafts: readonly DraftFact[]): DraftFact[] {
  const longest = new Map<string, LeadershipDraft>();
  const who = (draft: LeadershipDraft) => `${draft.relation}|${foldWords(draft.person ?? "")}`;
  const speakers = drafts.filter(isLeadership).filter(({ relation }) => relation === "speaks");
  for (const draft of speakers) {
    const known = longest.get(who(draft));
    if (!known || (draft.title ?? "").length > (known.title ?? "").length) longest.set(who(draft), draft);
  }
  const added = new Map<LeadershipDraft, { start: number; end: number }[]>();
  const dropped = new Set<DraftFact>();
  for (const draft of speakers) {
    const full = longest.get(who(draft));
    if (!full || full === draft || !foldWords(full.title ?? "").startsWith(foldWords(draft.title ?? "")))
      continue;
    dropped.add(draft);
    added.set(full, [...(added.get(full) ?? []), draft.focus, ...draft.alsoAt]);
  }
  return drafts
    .filter((draft) => !dropped.has(draft))
    .map((draft) => {
      const more = isLeadership(draft) ? added.get(draft) : undefined;
      return more ? { ...draft, alsoAt: [...draft.alsoAt, ...more] } : draft;
    });
}
