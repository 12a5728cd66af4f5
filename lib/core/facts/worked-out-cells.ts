import { onOneLine } from "@/lib/core/exchange/table-cells";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import type { Fact, LeadershipFact } from "./fact";
import { FACT_FIELDS } from "./fact-table";

/** People met in the text are in no post by being quoted. */
function standing({ relation, status }: LeadershipFact): string {
  if (relation === "speaks") return "quoted";
  if (relation === "signs") return "signs the text";
  return relation === "holds" && status === "head" ? "in office" : status;
}

/** Value, unit, status and period of a fact, as every table of facts has them. */
export function figuresOf(fact: Fact): [number | null, string | null, string | null, string | null] {
  switch (fact.topic) {
    case "funding":
      return [fact.amount, fact.currency, fact.status, fact.period];
    case "statistic":
      return [fact.value, fact.unit, fact.measure, fact.period];
    case "leadership":
      return [null, null, standing(fact), null];
    default:
      return [null, null, null, null];
  }
}

/** What a table says of a fact that follows from its words, by column: nobody states it, and it is not read back. */
export function workedOutCells(fact: Fact): ReadonlyMap<string, string> {
  const [value, unit, status] = figuresOf(fact);
  const all: readonly (readonly [string, string | number | null])[] = [
    ["fact", describeFact(fact)],
    ["amount or value", value],
    ["unit", unit],
    ["status", status],
  ];
  return new Map(
    all.flatMap(([column, cell]) =>
      FACT_FIELDS[fact.topic].includes(column) ? [] : [[column, onOneLine(String(cell ?? ""))] as const],
    ),
  );
}

/** Spreadsheets write a number as they like: "5,000,000", "5.000.000", "5E+06". */
export function isSameCell(one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  const [first, second] = [one, other].map((cell) => cell.replace(/[.,\s’']/gu, ""));
  return /^\d+$/.test(first ?? "") ? first === second || Number(one) === Number(other) : false;
}
