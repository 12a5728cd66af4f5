import type { PositionMatrixView } from "@/lib/contracts/position-matrix-view";
import { csvFile } from "@/lib/core/text/csv-file";

/**
 * Positions by versions: a row for each position, and for each version what became of it, its words and why. A document without positions
 * has the head line alone.
 */
export function matrixCsv({ columns, rows }: Pick<PositionMatrixView, "columns" | "rows">): string {
  const names = columns.map(({ version, other }) =>
    other ? `${other.title}, ${version.label}` : version.label,
  );
  return csvFile([
    ["position", "heading", ...names.flatMap((name) => [name, `${name}: words`, `${name}: why`])],
    ...rows.map(({ label, heading, cells }) => [
      { kept: label },
      heading,
      ...cells.flatMap(({ state, quote, why }) => [state, quote, why]),
    ]),
  ]);
}
