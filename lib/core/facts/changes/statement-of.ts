import type { Fact } from "@/lib/core/facts/fact";
import type { FactStatement } from "./fact-statement";

/** A fact as the form shows it, to be corrected. */
export function statementOf(fact: Fact): FactStatement {
  const { quote } = fact;
  switch (fact.topic) {
    case "leadership":
      return {
        topic: fact.topic,
        quote,
        person: fact.person ?? "",
        title: fact.title ?? "",
        office: fact.office ?? "",
        status: fact.status,
        relation: fact.relation,
      };
    case "funding":
      return {
        topic: fact.topic,
        quote,
        wording: fact.wording,
        purpose: fact.purpose ?? "",
        recipient: fact.recipient ?? "",
        funder: fact.funder ?? "",
        period: fact.period ?? "",
        status: fact.status,
      };
    case "statistic":
      return {
        topic: fact.topic,
        quote,
        wording: fact.wording,
        unit: fact.unit,
        measure: fact.measure,
        period: fact.period ?? "",
      };
    case "programme":
      return {
        topic: fact.topic,
        quote,
        name: fact.name,
        abbreviation: fact.abbreviation ?? "",
        kind: fact.kind,
      };
    case "office":
      return { topic: fact.topic, quote, name: fact.name, symbol: fact.symbol ?? "" };
    case "deadline":
      return { topic: fact.topic, quote, wording: fact.wording, what: fact.what };
  }
}
