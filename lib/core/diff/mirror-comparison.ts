import type { Change, ChangeKind, Comparison } from "@/lib/core/diff/change";
import { changeKey } from "@/lib/core/diff/change-key";

const mirrored: Partial<Record<ChangeKind, ChangeKind>> = {
  inserted: "deleted",
  deleted: "inserted",
  split: "merged",
  merged: "split",
};

/** The comparison seen from the other side. `older` and `newer` are the texts after mirroring. O(changes). */
export function mirrorComparison(comparison: Comparison, older: string, newer: string): Comparison {
  const seen = new Map<string, number>();
  const { totals } = comparison;
  return {
    ...comparison,
    changes: comparison.changes.map((change) => mirrorChange(change, older, newer, seen)),
    kept: comparison.kept.map((pair) => ({ older: pair.newer, newer: pair.older })),
    totals: {
      words: { ...totals.words, inserted: totals.words.deleted, deleted: totals.words.inserted },
      characters: {
        ...totals.characters,
        inserted: totals.characters.deleted,
        deleted: totals.characters.inserted,
      },
      similarity: totals.similarity,
    },
  };
}

function mirrorChange(change: Change, older: string, newer: string, seen: Map<string, number>): Change {
  const kind = mirrored[change.kind] ?? change.kind;
  const key = changeKey(
    kind,
    change.newer && older.slice(change.newer.start, change.newer.end),
    change.older && newer.slice(change.older.start, change.older.end),
  );
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
