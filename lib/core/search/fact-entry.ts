import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import type { Fact } from "@/lib/core/facts/fact";

/** A fact as a search finds it: what it says in a few words, and what it is found by beside these. The rest of its quote is found as text. */
export interface FactEntry {
  readonly statement: string;
  readonly besides: string;
}

export function factEntry(fact: Fact): FactEntry {
  const besides = partsOf(fact).filter((part): part is string => part !== null && part !== "");
  return { statement: describeFact(fact), besides: besides.join("\n") };
}

function partsOf(fact: Fact): readonly (string | null)[] {
  switch (fact.topic) {
    case "leadership":
      return [fact.person, fact.title, fact.office, fact.organisation, fact.role];
    case "funding":
      return [fact.wording, fact.purpose, fact.recipient, fact.funder, fact.period];
    case "statistic":
      return [fact.wording, fact.unit, fact.what, fact.period];
    case "programme":
      return [fact.name, fact.abbreviation];
    case "office":
      return [fact.name, fact.symbol, fact.mandate];
    case "deadline":
      return [fact.wording, fact.what];
  }
}
