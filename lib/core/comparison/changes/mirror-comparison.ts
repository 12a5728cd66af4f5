import type { Change, ChangeKind, Comparison, ComparisonTotals, FoundChanges } from "./change";
import { changeKey } from "./change-key";

const mirrored: Partial<Record<ChangeKind, ChangeKind>> = {
  inserted: "deleted",
  deleted: "inserted",
  split: "merged",
  merged: "split",
};

/** The changes seen from the other side. `older` and `newer` are the texts after mirroring. O(changes). */
export function mirrorChanges(found: FoundChanges, older: string, newer: string): FoundChanges {
  const seen = new Map<string, number>();
  return {
    ...found,
    changes: found.changes.map((change) => mirrorChange(change, older, newer, seen)),
    kept: found.kept.map((pair) => ({ older: pair.newer, newer: pair.older })),
  };
}

/** The same with its totals. */
export function mirrorComparison(comparison: Comparison, older: string, newer: string): Comparison {
  return { ...mirrorChanges(comparison, older, newer), totals: mirrorTotals(comparison.totals) };
}

function mirrorTotals({ words, characters, similarity }: ComparisonTotals): ComparisonTotals {
  return {
    words: { ...words, inserted: words.deleted, deleted: words.inserted },
    characters: { ...characters, inserted: characters.deleted, deleted: characters.inserted },
    similarity,
  };
}

function mirrorChange(change: Change, older: string, newer: string, seen: Map<string, number>): Change {
  const kind = mirrored[change.kind] ?? change.kind;
  const key = changeKey(kind, older, change.newer, newer, change.older);
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return {
    ...change,
    key: before === 0 ? key : `${key}-${before + 1}`,
    kind,
    older: change.newer,
    newer: change.older,
    words: change.words.map((edit) => ({ ...edit, older: edit.newer, newer: edit.older })),
  };
}
