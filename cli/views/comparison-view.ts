import type { Comparison } from "@/lib/core/comparison/changes/change";
import type { ComparisonRow } from "@/lib/core/comparison/changes/comparison-rows";

/** What the views of `variorum diff` share. */
export interface ComparisonView {
  readonly names: { readonly older: string; readonly newer: string };
  readonly texts: { readonly older: string; readonly newer: string };
  readonly comparison: Comparison;
  /** Keys of changes that the caller asked to hide; they read as kept. */
  readonly hidden: ReadonlySet<string>;
  /** Unchanged rows to show on either side of a change. */
  readonly context: number;
}

/** The rows to show, `null` where unchanged ones are left out. */
export function shownRows(view: ComparisonView, rows: readonly ComparisonRow[]): (ComparisonRow | null)[] {
  const isChanged = (row: ComparisonRow | undefined) =>
    row?.changes.some((key) => !view.hidden.has(key)) === true;
  const near = new Uint8Array(rows.length);
  rows.forEach((row, index) => {
    if (!isChanged(row)) return;
    const from = Math.max(0, index - view.context);
    near.fill(1, from, Math.min(rows.length, index + view.context + 1));
  });
  const shown: (ComparisonRow | null)[] = [];
  rows.forEach((row, index) => {
    if (near[index]) shown.push(row);
    else if (shown[shown.length - 1] !== null || shown.length === 0) shown.push(null);
  });
  return shown;
}
