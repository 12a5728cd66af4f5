import type { DraftFact } from "@/lib/core/facts/draft-fact";
import { foldWords } from "@/lib/core/facts/fact-key";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import { surname } from "./surname";

export type LeadershipDraft = Extract<DraftFact, { topic: "leadership" }>;
export const isLeadership = (draft: DraftFact): draft is LeadershipDraft => draft.topic === "leadership";

/** So many posts of one surname are compared with each other; bounds the work. */
const MOST_OF_ONE_NAME = 24;

/**
 * "X will serve as Acting Director" and "X as the Acting Executive Director": one post said twice, and a person in a list who
 * is named with the post elsewhere. The same surname, the same stand to the post, titles and offices that do not
 * contradict each other. The surer one stays. O(facts).
 */
export function onePostOnce(
  drafts: readonly DraftFact[],
  longForms: ReadonlyMap<string, string>,
): DraftFact[] {
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
