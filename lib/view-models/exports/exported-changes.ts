import type { CompareView } from "@/lib/contracts/compare-view";
import type { Change } from "@/lib/core/comparison/changes/change";
import type { ChangeEntry } from "@/lib/view-models/comparison/change-entry";
import type { CompareModel } from "@/lib/view-models/comparison/compare-model";

/** A change as it leaves the program: its words in both texts, and what was said of it. */
export interface ExportedChange {
  /** Its place in the list of changes, from 1. */
  readonly number: number;
  readonly entry: ChangeEntry;
  readonly change: Change;
  /** The whole passage on each side; `null` where that side has none. */
  readonly older: string | null;
  readonly newer: string | null;
}

/** The changes that a view tells apart, in reading order. */
export function exportedChanges(view: CompareView, model: CompareModel): ExportedChange[] {
  return model.entries.flatMap((entry, at) => {
    const change = model.changes.get(entry.key);
    if (!change) return [];
    const { older, newer } = change;
    return {
      number: at + 1,
      entry,
      change,
      older: older && view.older.text.slice(older.start, older.end).trim(),
      newer: newer && view.newer.text.slice(newer.start, newer.end).trim(),
    };
  });
}
