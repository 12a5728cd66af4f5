import type { Fact } from "./fact";

/** A person's word about one fact of one version. */
export interface FactDecision {
  /** Key of the found fact it speaks of, or of the added fact itself. */
  readonly factKey: string;
  readonly decision: "confirmed" | "corrected" | "added" | "dismissed" | "withdrawn";
  /** The fact as it was judged, or as the person states it. */
  readonly fact: Fact | null;
}

export interface DecidedFact<Decision extends FactDecision> {
  readonly fact: Fact;
  /** `null` where nobody has decided. */
  readonly decision: Decision | null;
}

export interface DecidedFacts<Decision extends FactDecision> {
  readonly facts: readonly DecidedFact<Decision>[];
  readonly dismissed: readonly DecidedFact<Decision>[];
}

/**
 * What stands after people have spoken: their word outlives better rules. A decision holds for the found fact of its key;
 * where the rules now give that fact another key, for the fact of the same topic read from the same words; and where they
 * find it no longer, a confirmed, corrected or added fact stands all the same. A found fact that reads the words of an added
 * one gives way to it. Every found fact is in exactly one of the two lists; order of the text. O(facts × decisions).
 */
export function applyFactDecisions<Decision extends FactDecision>(
  found: readonly Fact[],
  decisions: readonly Decision[],
): DecidedFacts<Decision> {
  const standing = decisions.filter(({ decision }) => decision !== "withdrawn");
  const byKey = new Map(found.map((fact) => [fact.key, fact]));
  const targets = new Map<Fact, Decision>();
  const targetOf = new Map<Decision, Fact>();
  const settle = (decision: Decision, fact: Fact) => {
    targets.set(fact, decision);
    targetOf.set(decision, fact);
  };
  for (const decision of standing) {
    const same = byKey.get(decision.factKey);
    if (same && !targets.has(same)) settle(decision, same);
  }
  for (const decision of standing) {
    const said = decision.fact;
    if (targetOf.has(decision) || !said) continue;
    const same = found.find((fact) => !targets.has(fact) && readsTheSame(fact, said));
    if (same) settle(decision, same);
  }
  const facts: DecidedFact<Decision>[] = [];
  const dismissed: DecidedFact<Decision>[] = [];
  for (const fact of found) if (!targets.has(fact)) facts.push({ fact, decision: null });
  for (const decision of standing) {
    const target = targetOf.get(decision) ?? null;
    const takesOwn = decision.decision === "corrected" || decision.decision === "added" || target === null;
    const fact = takesOwn ? decision.fact : target;
    if (!fact) continue;
    // The decision's key names the fact from now on, so that the next word about it finds the same decision.
    const decided = { fact: { ...fact, key: decision.factKey }, decision };
    (decision.decision === "dismissed" ? dismissed : facts).push(decided);
  }
  return { facts: facts.sort(inOrder), dismissed: dismissed.sort(inOrder) };
}

const readsTheSame = (one: Fact, other: Fact) =>
  one.topic === other.topic && one.focus.start < other.focus.end && other.focus.start < one.focus.end;

const inOrder = (one: DecidedFact<FactDecision>, other: DecidedFact<FactDecision>) =>
  one.fact.focus.start - other.fact.focus.start || one.fact.focus.end - other.fact.focus.end;
