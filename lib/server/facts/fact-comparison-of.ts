import "server-only";
import { applyFactDecisions } from "@/lib/core/facts/apply-fact-decisions";
import { compareFacts } from "@/lib/core/facts/compare-facts";
import type { FactComparison } from "@/lib/core/facts/fact-change";
import { listFactDecisions } from "@/lib/server/db/facts";
import { decisionOf } from "@/lib/server/facts/decision-of";
import { factsOf } from "@/lib/server/facts/facts-of";

interface Side {
  readonly id: string;
  readonly text: string;
}

/** Reading the facts of longer texts takes seconds that nobody else's page should wait for. */
const LONGEST = 300_000;

/** What the facts of two versions differ in, after what people said of them; `null` where the texts are too long to read on the way. */
export async function factComparisonOf(older: Side, newer: Side): Promise<FactComparison | null> {
  if (Math.max(older.text.length, newer.text.length) > LONGEST) return null;
  const ids = [older.id, newer.id];
  const [found, decisions] = await Promise.all([factsOf(ids), listFactDecisions(ids)]);
  const factsFor = (versionId: string) =>
    applyFactDecisions(
      found.get(versionId) ?? [],
      decisions.filter((row) => row.versionId === versionId).map(decisionOf),
    ).facts.map(({ fact }) => fact);
  return compareFacts(factsFor(older.id), factsFor(newer.id), { older: older.text, newer: newer.text });
}
