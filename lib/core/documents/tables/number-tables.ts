import type { DraftBlock } from "@/lib/core/documents/draft-block";

/**
 * Numbers the tables of a document from 0, in order. Rows that an importer gave a number belong together as it says; rows
 * without one (plain text) are one table as long as they follow each other in lines. Changes the drafts.
 */
export function numberTables(drafts: readonly DraftBlock[]): void {
  let next = 0;
  const known = new Map<number, number>();
  for (const [at, draft] of drafts.entries()) {
    if (draft.kind !== "table-row") {
      delete draft.table;
      continue;
    }
    const { table } = draft;
    if (table !== undefined) {
      const number = known.get(table) ?? next++;
      known.set(table, number);
      draft.table = number;
    } else if (draft.text.includes("\t")) {
      const above = drafts[at - 1];
      const goesOn =
        above?.table !== undefined && above.text.includes("\t") && !above.sure && draft.gap !== "\n\n";
      draft.table = goesOn && above.table !== undefined ? above.table : next++;
    }
  }
}
