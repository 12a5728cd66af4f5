import { type DraftFact, proof } from "@/lib/core/facts/draft-fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import { peopleOf } from "@/lib/core/facts/names/people-of-sentence";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Claim } from "./claim";
import { claimsOfSentence } from "./claims-of-sentence";
import type { Holder } from "./holder";
import { listedPeople } from "./listed-people";
import { mayNameLeader } from "./may-name-leader";
import { isNoPostOfAPerson } from "./no-post-of-a-person";
import { isMadeOfOrdinaryWords, smallWords } from "./ordinary-words";
import { postsBeside } from "./post-beside";
import { addressed, openerOf } from "./read-holder";

const startsWithName = /^(?:\p{Lu}[\p{L}.’'-]*(?:\s|$)){2}/u;

/** Surname → full name, for "PDAS Bachus" after "Jennifer Bachus". */
function surname(name: string): string {
  return (
    name
      .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, "")
      .split(" ")
      .at(-1) ?? name
  );
}

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
      (claim.person === null || !isMadeOfOrdinaryWords(claim.person, small)) && !isNoPostOfAPerson(claim),
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

type LeadershipDraft = Extract<DraftFact, { topic: "leadership" }>;
const isLeadership = (draft: DraftFact): draft is LeadershipDraft => draft.topic === "leadership";

/** So many posts of one surname are compared with each other; bounds the work. */
const MOST_OF_ONE_NAME = 24;

/**
 * "X will serve as Acting Director" and "X as the Acting Executive Director": one post said twice, and a person in a list who
 * is named with the post elsewhere. The same surname, the same stand to the post, titles and offices that do not
 * contradict each other. The surer one stays. O(facts).
 */
function onePostOnce(drafts: readonly DraftFact[], longForms: ReadonlyMap<string, string>): DraftFact[] {
  const kept: DraftFact[] = [];
  const byName = new Map<string, number[]>();
  for (const draft of drafts) {
    const person = isLeadership(draft) && /^(?:heads|holds)$/.test(draft.relation) ? draft.person : null;
    if (!isLeadership(draft) || person === null) {
      kept.push(draft);
      continue;
    }
    const name = foldWords(surname(person));
    const places = byName.get(name) ?? [];
    const at = places.find((place) => {
      const other = kept[place];
      return other !== undefined && isLeadership(other) && samePost(draft, other, longForms);
    });
    const other = at === undefined ? undefined : kept[at];
    const left =
      at === undefined ? places.find((place) => leavesLater(draft, kept[place], longForms)) : undefined;
    const held = left === undefined ? undefined : kept[left];
    if (left !== undefined && held && isLeadership(held)) {
      kept[left] = {
        ...draft,
        title: draft.title ?? held.title,
        office: draft.office ?? held.office,
        alsoAt: [...draft.alsoAt, held.focus, ...held.alsoAt],
      };
      continue;
    }
    if (at !== undefined && other && isLeadership(other)) {
      const surer = weightOf(draft) > weightOf(other) ? draft : other;
      const less = surer === draft ? other : draft;
      // "Deixaram o cargo os secretários: Ada Lind (Portos)": the post that only one of them names.
      const title = surer.title ?? (surer.office === less.office ? less.title : null);
      kept[at] = { ...surer, title, alsoAt: [...surer.alsoAt, less.focus, ...less.alsoAt] };
      continue;
    }
    if (places.length < MOST_OF_ONE_NAME) places.push(kept.length);
    byName.set(name, places);
    kept.push(draft);
  }
  return kept;
}

/** "Ada Lind, head of Ports, … Ada Lind will step down as head": one post, held at first and left further on. */
function leavesLater(
  draft: LeadershipDraft,
  held: DraftFact | undefined,
  longForms: ReadonlyMap<string, string>,
): boolean {
  if (!held || !isLeadership(held) || held.status !== "head" || draft.status !== "outgoing") return false;
  return (
    held.focus.start < draft.focus.start &&
    (draft.title === null || draft.office === null) &&
    samePost({ ...draft, status: "head" }, held, longForms)
  );
}

const weightOf = (draft: LeadershipDraft) =>
  draft.confidence +
  (draft.office ? 0.05 : 0) +
  (draft.status === "acting" ? 0.02 : 0) +
  (draft.title === "Member" ? -0.3 : 0);
const stands = (status: LeadershipDraft["status"]) =>
  status === "outgoing" || status === "former" ? status : "holds";

function samePost(a: LeadershipDraft, b: LeadershipDraft, longForms: ReadonlyMap<string, string>): boolean {
  if (stands(a.status) !== stands(b.status)) return false;
  const [first, second] = [foldWords(a.person ?? ""), foldWords(b.person ?? "")];
  if (!first.endsWith(second) && !second.endsWith(first) && first.split(" ")[0] !== second.split(" ")[0])
    return false;
  const one = a.title === "Member" || b.title === "Member";
  if (!one && a.title !== null && b.title !== null && !related(foldWords(a.title), foldWords(b.title)))
    return false;
  if (a.office === null || b.office === null) return true;
  // "Chargé d'Affaires to Canada", "Chargé d'Affaires ad interim at the Embassy": the post that is held for a time.
  if (first === second && a.title === b.title && (a.status === "acting") !== (b.status === "acting"))
    return true;
  // "rector of the Federal University of Ports", "rector of UFP": of one person in one post, a short name is the same office.
  const short = /^\p{Lu}{2,8}$/u;
  if (
    first === second &&
    a.title !== null &&
    a.title === b.title &&
    (short.test(a.office) || short.test(b.office))
  )
    return true;
  const identity = (office: string) => nameIdentity(office, longForms);
  return related(identity(a.office), identity(b.office));
}

/** One holds the other, or its short form: "CE" of "Chief Executive". */
function related(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const initials = (words: string) => words.replace(/(\p{L})[\p{L}\p{N}]*\s?/gu, "$1");
  return initials(a).startsWith(b) || initials(b).startsWith(a);
}

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
