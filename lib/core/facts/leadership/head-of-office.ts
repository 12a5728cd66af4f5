import type { Fact, LeadershipFact } from "@/lib/core/facts/fact";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import { headship } from "./headship";

const none: ReadonlyMap<string, string> = new Map();

/** One office under two names: the same, or one within the other ("Bureau of Ports", "Ports"). */
function isSameOffice(a: string, b: string): boolean {
  const [x, y] = [nameIdentity(a, none), nameIdentity(b, none)];
  return x === y || (x !== "" && y !== "" && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)));
}

/** Does a fact say that somebody heads `office`, the document's own? `null`: the document does not say whose it is. */
function heads(fact: Fact, office: string | null): fact is LeadershipFact {
  return (
    fact.topic === "leadership" &&
    fact.relation === "heads" &&
    fact.status !== "former" &&
    (office === null || fact.office === null || isSameOffice(fact.office, office))
  );
}

/** "Director" of the office itself, told of one person alone: as good as "headed by". */
const holdsHeadship = (fact: Fact, office: string | null): fact is LeadershipFact =>
  fact.topic === "leadership" &&
  fact.relation === "holds" &&
  fact.status !== "former" &&
  fact.office !== null &&
  office !== null &&
  isSameOffice(fact.office, office) &&
  headship.test(fact.title ?? "");

/**
 * Who heads the document's own office according to one version: the one answer that the page, the comparison, the picture
 * and the table give. People quoted, signers and former heads are none; who holds the post of its head counts where nobody is
 * said to head it and no other person holds such a post. O(facts).
 */
export function headsOfOffice(facts: readonly Fact[], office: string | null): readonly LeadershipFact[] {
  const said = facts.filter((fact) => heads(fact, office));
  if (said.length > 0) return said;
  const holding = facts.filter((fact) => holdsHeadship(fact, office));
  return new Set(holding.map(({ person }) => person)).size === 1 ? holding : [];
}
