import { onOneLine } from "@/lib/core/exchange/table-cells";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import { csvFile } from "@/lib/core/text/csv-file";
import type { CsvCell } from "@/lib/core/text/csv-row";
import { type Fact, SURE } from "./fact";
import { FACT_COLUMNS, nameFact, STATED_COLUMNS, statedCells } from "./fact-table";
import { figuresOf } from "./worked-out-cells";

/** Facts of a version under its name. */
export interface NamedFacts {
  readonly version: string;
  /** ISO 8601 as far as known, or `null`. */
  readonly date: string | null;
  readonly facts: readonly Fact[];
  /** What people said of facts, by key: "confirmed". */
  readonly said?: ReadonlyMap<string, string>;
  /** Given, the table can be edited and read back (`readFactTable`): where the facts are kept, and the revision of what was said of each. */
  readonly kept?: { readonly versionId: string; readonly revisions: ReadonlyMap<string, number> };
  /** Terms with how often this version uses them. */
  readonly terms?: readonly { readonly term: string; readonly count: number; readonly perThousand: number }[];
}

function statedIn(fact: Fact, { versionId, revisions }: NonNullable<NamedFacts["kept"]>): CsvCell[] {
  const stated = statedCells(fact);
  const own: Readonly<Record<string, CsvCell>> = {
    id: nameFact(versionId, fact.key),
    revision: revisions.get(fact.key) ?? 0,
  };
  return STATED_COLUMNS.map((column) => own[column] ?? { kept: stated.get(column) ?? "" });
}

/** Facts of any number of versions as CSV with a head line; safe to open in a spreadsheet. */
export function factsToCsv(versions: readonly NamedFacts[]): string {
  const isRead = versions.some(({ kept }) => kept);
  const rows: (readonly CsvCell[])[] = [isRead ? [...FACT_COLUMNS, ...STATED_COLUMNS] : FACT_COLUMNS];
  for (const { version, date, facts, said, kept, terms = [] } of versions) {
    for (const fact of facts) {
      const [value, unit, status, period] = figuresOf(fact);
      rows.push([
        kept ? { kept: version } : version,
        date,
        fact.topic,
        describeFact(fact),
        value,
        kept && unit !== null ? { kept: unit } : unit,
        status,
        kept && period !== null ? { kept: period } : period,
        kept ? { kept: onOneLine(fact.quote) } : onOneLine(fact.quote),
        fact.range.start,
        fact.range.end,
        fact.confidence,
        said?.get(fact.key) ?? (fact.confidence < SURE ? "to check" : "sure"),
        fact.reason,
        ...(kept ? statedIn(fact, kept) : []),
      ]);
    }
    for (const { term, count, perThousand } of terms) {
      const counted = [
        version,
        date,
        "wording",
        `“${term}”`,
        count,
        "uses",
        null,
        `${perThousand} per 1,000 words`,
      ];
      rows.push([...counted, null, null, null, null, null, "words of the text, counted"]);
    }
  }
  return csvFile(rows);
}
