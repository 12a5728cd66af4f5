import "server-only";
import type { AnnotationRow } from "@/lib/server/db/annotations";
import { PLACEMENT_ENGINE, placeAnnotations } from "./place-annotations";

/**
 * The same annotations, each with its place in each of the given versions of its document. Places that were never
 * asked for, or that older rules found and nobody has decided upon, are computed now and stored.
 */
export async function withPlacements(
  rows: readonly AnnotationRow[],
  versions: readonly { readonly id: string; readonly documentId: string }[],
): Promise<readonly AnnotationRow[]> {
  let placed = rows;
  for (const version of versions) {
    const missing = placed.filter(
      (row) => row.documentId === version.documentId && lacksPlace(row, version.id),
    );
    if (missing.length === 0) continue;
    const found = new Map(
      (await placeAnnotations(missing, version.id)).map((each) => [each.annotationId, each]),
    );
    placed = placed.map((row) => {
      const place = found.get(row.id);
      if (!place) return row;
      const others = row.placements.filter(({ versionId }) => versionId !== version.id);
      return { ...row, placements: [...others, { ...place, decision: null, revision: 1 }] };
    });
  }
  return placed;
}

function lacksPlace(row: AnnotationRow, versionId: string): boolean {
  if (row.versionId === versionId) return false;
  const place = row.placements.find((each) => each.versionId === versionId);
  return !place || (place.decision === null && place.engineVersion !== PLACEMENT_ENGINE);
}
