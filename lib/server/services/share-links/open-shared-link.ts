import "server-only";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { SharedView } from "@/lib/contracts/share-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listAnnotationsOfVersions } from "@/lib/server/db/annotations";
import { listReadableVersions, type ReadableVersionRow } from "@/lib/server/db/documents";
import { computeComparison, storedComparison } from "@/lib/server/derived/comparisons/comparison-of";
import { whoWaits } from "@/lib/server/derived/comparisons/who-waits";
import { factComparisonOf } from "@/lib/server/derived/facts/fact-comparison-of";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { excerptPosition } from "@/lib/server/presenters/excerpt-position";
import { presentComparison } from "@/lib/server/presenters/present-comparison";
import { presentReader } from "@/lib/server/presenters/present-reader";
import { presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/** What the holder of a link sees: the same texts and notes as a member, cut to what the link shows. */
export async function openSharedLink(viewer: Viewer): Promise<SharedView> {
  const scope = required(viewer.kind === "share" ? viewer.scope : null);
  const [rows, annotations] = await Promise.all([
    listReadableVersions(scope.versionIds),
    scope.withNotes ? listAnnotationsOfVersions(scope.versionIds) : [],
  ]);
  const [first, second] = scope.versionIds.map((id) => required(rows.find((row) => row.id === id)));
  const older = required(first);
  for (const { id, document } of rows) {
    assertCan(viewer, "version.read", {
      workspaceId: document.workspaceId,
      documentId: document.id,
      versionId: id,
      deleted: document.deletedAt !== null,
    });
  }
  const placed = await withPlacements(annotations, rows);
  const { expiresAt } = scope;
  if (second) {
    const comparison =
      (await storedComparison(older.id, second.id)) ??
      (await computeComparison(older, second, whoWaits(viewer)));
    const facts = await factComparisonOf(older, second);
    const compare = presentComparison(viewer, older, second, comparison, placed, facts);
    return { kind: "comparison", compare, newerVersion: newerThan(second), expiresAt };
  }
  const { positionId } = scope;
  const whole = presentReader(viewer, older, placed);
  const reader = positionId ? required(excerptPosition(whole, positionId)) : whole;
  return { kind: "reader", reader, positionId, newerVersion: newerThan(older), expiresAt };
}

/** That a newer version exists is said, so that nobody takes an old text for the last word. */
function newerThan(shown: ReadableVersionRow): VersionRefView | null {
  const newest = shown.document.versions.at(-1);
  return newest && newest.ordinal > shown.ordinal ? presentVersionRef(newest) : null;
}
