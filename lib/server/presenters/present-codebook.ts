import "server-only";
import type { CodebookView, CodeRefView, RetiredCodeView } from "@/lib/contracts/codebook-view";
import type { Code } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import type { CodeRow } from "@/lib/server/db/codebook";

export const presentCodeRef = ({ id, name, notation, colour }: Code): CodeRefView => ({
  id,
  name,
  notation,
  colour,
});

const retired = (row: CodeRow): RetiredCodeView => ({ ...presentCodeRef(row), revision: row.revision });

/** The codes in use, each with those merged into it, and those deleted. */
export function presentCodebook(
  workspaceId: string,
  rows: readonly CodeRow[],
  may: CodebookView["may"],
): CodebookView {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const mergedInto = (id: string) => rows.filter(({ mergedIntoId }) => mergedIntoId === id).map(retired);
  const parents = new Set(rows.map(({ mergedIntoId }) => mergedIntoId));
  return {
    workspaceId,
    codes: codebookOf(rows).codes.flatMap((code) => {
      const row = byId.get(code.id);
      if (!row) return [];
      return [
        {
          ...presentCodeRef(row),
          definition: row.definition,
          revision: row.revision,
          merged: parents.has(row.id) ? mergedInto(row.id) : [],
        },
      ];
    }),
    deleted: rows.filter(({ deleted }) => deleted).map(retired),
    may,
  };
}
