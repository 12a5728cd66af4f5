import "server-only";
import { mapRange } from "@/lib/core/comparison/changes/map-range";
import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { Fold, PlacedPosition, VersionEdit } from "@/lib/server/db/codecs/version-edit";
import { type EditableVersionRow, statedOf } from "@/lib/server/db/version-edits";
import { computeComparison } from "@/lib/server/derived/comparisons/comparison-of";

/**
 * What people corrected of one reading, as a correction of a newer reading of the same bytes: the metadata as they
 * stand, folds by the words of their lines, positions where all their words stand again. Nothing is guessed: a position
 * whose words the new reading has otherwise is left to that reading.
 */
export async function carryCorrections(
  before: EditableVersionRow,
  after: EditableVersionRow,
): Promise<VersionEdit> {
  const old = statedOf(before);
  const now = statedOf(after);
  const stated = { ...old, metadata: filled(old.metadata, now.metadata) };
  const folds = carryFolds(before, after);
  const positions = await carryPositions(before, after);
  return { stated, ...(folds.length > 0 ? { folds } : {}), ...(positions ? { positions } : {}) };
}

function filled(old: DocumentMetadata, now: DocumentMetadata): DocumentMetadata {
  return {
    title: old.title ?? now.title,
    kind: old.kind ?? now.kind,
    office: old.office ?? now.office,
    place: old.place ?? now.place,
    date: old.date ?? now.date,
  };
}

const wordsOf = (row: EditableVersionRow, block: Block) => row.text.slice(block.start, block.end);

/** Lines with the same words are folded the same way, the first with the first. */
function carryFolds(before: EditableVersionRow, after: EditableVersionRow): Fold[] {
  const waiting = new Map<string, (string | null)[]>();
  for (const block of before.blocks) {
    if (block.was === undefined) continue;
    const words = wordsOf(before, block);
    waiting.set(words, [...(waiting.get(words) ?? []), block.chrome]);
  }
  return after.blocks.flatMap((block, at) => {
    const chrome = waiting.get(wordsOf(after, block))?.shift();
    return chrome === undefined || chrome === block.chrome ? [] : [{ at, chrome, was: block.chrome }];
  });
}

/** `null` where any of them has no sure place: then the new reading's own positions stand. */
async function carryPositions(
  before: EditableVersionRow,
  after: EditableVersionRow,
): Promise<PlacedPosition[] | null> {
  const comparison = before.text === after.text ? null : await computeComparison(before, after);
  const carried: PlacedPosition[] = [];
  const ids = after.positions.map(({ id }) => id);
  for (const { id: _, ...position } of before.positions) {
    const mapped = comparison
      ? mapRange(comparison, { start: position.start, end: position.end })
      : ({ status: "exact", range: position } as const);
    if (mapped.status !== "exact") return null;
    const { start, end } = mapped.range;
    carried.push({ ...position, start, end, id: ids.shift() ?? crypto.randomUUID() });
  }
  return carried;
}
