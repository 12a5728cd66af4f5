import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { compareParticulars } from "@/lib/core/facts/changes/compare-particulars";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import { DOUBTFUL, type Fact, SURE } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";
import { compareWording } from "@/lib/core/facts/wording/compare-wording";

const kinds = {
  added: "added",
  "no-longer-stated": "removed",
  changed: "changed",
  renamed: "renamed",
} as const;
/** What the contract calls the topics. Offices and deadlines have no word of their own there. */
const topics = {
  leadership: "leadership",
  funding: "funding",
  statistic: "statistic",
  programme: "programme",
  office: "programme",
  deadline: "wording",
} as const;

function textOf(side: unknown, name: string): string {
  if (typeof side === "object" && side !== null && "text" in side && typeof side.text === "string")
    return side.text;
  throw new Error(`factchanges needs ${name}.text`);
}

const said = (fact: Fact | null, name: "old" | "new") =>
  fact ? { [name]: describeFact(fact), [`${name}Quote`]: fact.quote } : {};

/** Changes of fact and wording between two texts, most telling first. Offices that merely come or go are left out. */
export function respond(request: Record<string, unknown>): object {
  const older = readPlainText(textOf(request.old, "old"));
  const newer = readPlainText(textOf(request.new, "new"));
  const facts = compareFacts(findFacts(older), findFacts(newer), { older: older.text, newer: newer.text });
  const changes = facts.changes
    .filter(
      (change) =>
        !(change.minor && (!change.older || !change.newer)) &&
        Math.max(change.older?.confidence ?? 0, change.newer?.confidence ?? 0) >= DOUBTFUL,
    )
    .map(({ topic, kind, older: a, newer: b, sentence, minor }) => ({
      topic: topics[topic],
      kind: kinds[kind],
      minor,
      ...said(a, "old"),
      ...said(b, "new"),
      sentence,
      // What is less sure reaches no headline: a person is asked to check it.
      sure: [a, b].every((fact) => fact === null || fact.confidence >= SURE),
    }));
  const particulars = compareParticulars(older.metadata, newer.metadata).map(
    ({ field, older: a, newer: b, olderQuote, newerQuote }) => ({
      topic: "wording",
      kind: "changed",
      field,
      old: a,
      new: b,
      oldQuote: olderQuote,
      newQuote: newerQuote,
    }),
  );
  const wording = compareWording(older, newer).map((change) => ({
    topic: "wording",
    kind: change.kind === "reworded" ? "changed" : change.kind === "dropped" ? "removed" : "added",
    ...(change.older !== null || change.kind === "reworded"
      ? { old: change.older ?? "", oldQuote: change.olderQuote }
      : {}),
    ...(change.newer !== null || change.kind === "reworded"
      ? { new: change.newer ?? "", newQuote: change.newerQuote }
      : {}),
    flags: change.flags.map(({ judgement, rule }) => `${judgement}: ${rule}`),
  }));
  const notSameMeasure = facts.notSameMeasure.map(({ older: a, newer: b, why }) => ({
    old: describeFact(a),
    new: describeFact(b),
    why,
  }));
  return { changes: [...changes, ...particulars, ...wording], notSameMeasure };
}
