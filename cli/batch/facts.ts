import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { DOUBTFUL, type Fact } from "@/lib/core/facts/fact";
import { findFacts } from "@/lib/core/facts/find-facts";

type Of<T extends Fact["topic"]> = Extract<Fact, { topic: T }>;
const pick = <T extends Fact["topic"]>(facts: readonly Fact[], topic: T) =>
  facts.filter((fact): fact is Of<T> => fact.topic === topic && fact.confidence >= DOUBTFUL);

/** Facts of one text: `{text}` → leadership, funding, statistics, metadata, positions. Only dates the text states are given. */
export function respond(request: Record<string, unknown>): object {
  if (typeof request.text !== "string") throw new Error("facts needs a text");
  const document = readPlainText(request.text);
  const facts = findFacts(document);
  const { date, ...metadata } = document.metadata;
  return {
    leadership: pick(facts, "leadership")
      .filter(({ relation }) => relation === "heads" || relation === "holds")
      .map(({ person, title, office, organisation, role, status, quote }) => ({
        person,
        title,
        role,
        office,
        organisation,
        status,
        quote,
      })),
    funding: pick(facts, "funding").map(
      ({
        amount,
        amountTo,
        currency,
        wording,
        purpose,
        recipient,
        funder,
        period,
        status,
        partOf,
        cumulative,
        quote,
      }) => ({
        amount,
        amountTo,
        currency,
        wording,
        purpose,
        recipient,
        funder,
        period,
        status,
        partOf,
        cumulative,
        quote,
      }),
    ),
    statistics: pick(facts, "statistic").map(({ value, valueTo, unit, what, measure, wording, quote }) => ({
      value,
      valueTo,
      unit,
      what,
      measure,
      wording,
      quote,
    })),
    metadata: {
      ...metadata,
      date: date && (date.basis === "published" || date.basis === "updated") ? date.iso : null,
    },
    positions: document.positions.map(({ heading }) => heading),
  };
}
