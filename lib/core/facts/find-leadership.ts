import { type DraftFact, proof } from "@/lib/core/facts/draft-fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import type { Claim } from "@/lib/core/facts/leadership/claim";
import { claimsOfSentence } from "@/lib/core/facts/leadership/claims-of-sentence";
import type { Reading } from "@/lib/core/facts/read-document";

/** A sentence without one of these words names no leader; saves reading the words of most sentences. */
const trigger =
  /\b(?:headed|led|directed|chaired|co-chaired|co-led|overseen|supervised|managed|run|administered|commanded|spearheaded|heads?|leads?|directs?|chairs?|runs|oversees|manages|leading|heading|directing|chairing|co-chairing|serv(?:es?|ed|ing)|appoint(?:s|ed|ment)|named|nominat(?:e[sd]?|ion)|designat(?:e|ed|ion)|sworn|confirmed|became|becomes|assum(?:es?|ed)|took|takes|succe(?:eds?|eded|eding)|replac(?:es?|ed|ing)|resign(?:s|ed|ation)|retir(?:es?|ed|ing)|depart(?:s|ed|ing|ure)|stepp(?:ed|ing)|steps?|lead|direct|oversee|vacant|vacancy|acting|interim|former|outgoing|incoming|secretary|director|administrator|ambassador(?:-at-large)?|commissioner|chair(?:man|woman|person)?|coordinator|envoy|representative|rapporteur|ombuds(?:man|person)|treasurer|chargé|superintendent|advis[eo]r|president|minister|governor|commander|spokes(?:person|man|woman)|counselor|chief|head|leadership|direction|general)\b/i;

/** Surname → full name, for "PDAS Bachus" after "Jennifer Bachus". */
function surname(name: string): string {
  return (
    name
      .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, "")
      .split(" ")
      .at(-1) ?? name
  );
}

/**
 * Who heads what, and who holds which post, with status and the words of the text. Rules: one file each in leadership/.
 * Quoted speakers and signers are found too, as what they are. A post without a person is a fact only where the text says
 * that it is vacant or yet to be filled; a text that names nobody states nothing. O(length).
 */
export function findLeadership(reading: Reading): DraftFact[] {
  const claims: Claim[] = [];
  for (const read of reading.sentences) {
    if (!trigger.test(read.text)) continue;
    claims.push(...claimsOfSentence(read, reading));
  }
  const fullNames = new Map<string, string>();
  for (const { person } of claims) if (person?.includes(" ")) fullNames.set(surname(person), person);
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
  for (const claim of claims) {
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
    else if (claim.confidence > same.confidence) {
      same.alsoAt.push(same.draft.focus);
      same.draft = draft;
      same.confidence = claim.confidence;
    } else same.alsoAt.push(claim.focus);
  }
  return oneUnderTwoTitles([...found.values()].map(({ draft, alsoAt }) => ({ ...draft, alsoAt })));
}

type LeadershipDraft = Extract<DraftFact, { topic: "leadership" }>;
const isLeadership = (draft: DraftFact): draft is LeadershipDraft => draft.topic === "leadership";

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
