import "server-only";
import type { Codebook } from "@/lib/core/codebook/codebook";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import type { FactComparison } from "@/lib/core/facts/changes/fact-change";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { AnnotationRow } from "@/lib/server/db/annotations";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import { factComparisonOf } from "@/lib/server/derived/facts/fact-comparison-of";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { readVersions } from "@/lib/server/derived/versions/read-versions";
import { computeComparison, storedComparison } from "./comparison-of";
import { whoWaits } from "./who-waits";

export interface ReadComparison {
  readonly older: ReadableVersionRow;
  readonly newer: ReadableVersionRow;
  readonly comparison: Comparison;
  readonly facts: FactComparison | null;
  /** Each with its place in both. */
  readonly annotations: readonly AnnotationRow[];
  readonly codebook: Codebook;
}

/** Two versions as the viewer may read them, and what differs between them: computed where it was never asked for. */
export async function readComparison(
  viewer: Viewer,
  olderVersionId: string,
  newerVersionId: string,
): Promise<ReadComparison> {
  const [{ versions, annotations, codebook }, stored] = await Promise.all([
    readVersions(viewer, "comparison.read", [olderVersionId, newerVersionId]),
    storedComparison(olderVersionId, newerVersionId),
  ]);
  const [older, newer] = [required(versions[0]), required(versions[1])];
  const [comparison, facts] = await Promise.all([
    stored ?? computeComparison(older, newer, whoWaits(viewer)),
    factComparisonOf(older, newer),
  ]);
  return {
    older,
    newer,
    comparison,
    facts,
    annotations: await withPlacements(annotations, [older, newer]),
    codebook,
  };
}
