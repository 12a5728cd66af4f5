import "server-only";
import type { VersionRefView } from "@/lib/contracts/document-view";
import type { SharedView } from "@/lib/contracts/share-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listAnnotationsOfVersions } from "@/lib/server/db/annotations";
import { listReadableVersions, type ReadableVersionRow } from "@/lib/server/db/documents";
import { computeComparison, storedComparison } from "@/lib/server/derived/comparisons/comparison-of";
import { whoWaits } from "@/lib/server/derived/comparisons/who-waits";
import { factComparisonOf } from "@/lib/server/derived/facts/fact-comparison-of";
import { withPlacements } from "@/lib/server/derived/placements/with-placements";
import { subjectOf } from "@/lib/server/permissions/subject-of";
import { excerptPosition } from "@/lib/server/presenters/excerpt-position";
import { presentComparison } from "@/lib/server/presenters/present-comparison";
import { presentReader } from "@/lib/server/presenters/present-reader";
import { presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/** What the holder of a link sees: the same texts and notes as a member, cut to what the link shows. */
export async function openSharedLink(viewer: Viewer): Promise<SharedView> {
  const scope = required(viewer.kind === "share" ? viewer.scope : null);
  const [rows, annotations] = await Promise.all([
    listReadableVersions(scope.versionIds),
    listAnnotationsOfVersions(scope.versionIds),
  ]);
  const [first, second] = scope.versionIds.map((id) => required(rows.find((row) => row.id === id)));
  const older = required(first);
  const { expiresAt, positionId } = scope;
  const subjects = rows.map((row) => ({ ...subjectOf(row), ...(positionId ? { positionId } : {}) }));
  const action = second ? "comparison.read" : positionId ? "position.read" : "version.read";
  for (const subject of subjects) assertCan(viewer, action, subject);
  const readable = subjects.every((subject) => can(viewer, "annotation.read", subject)) ? annotations : [];
  const placed = await withPlacements(readable, rows);
  if (second) {
    const comparison =
      (await storedComparison(older.id, second.id)) ??
      (await computeComparison(older, second, whoWaits(viewer)));
    const facts = await factComparisonOf(older, second);
    const compare = presentComparison(viewer, older, second, comparison, placed, facts);
    return { kind: "comparison", compare, newerVersion: newerThan(second), expiresAt };
  }
  const whole = presentReader(viewer, older, placed);
  const reader = positionId ? required(excerptPosition(whole, positionId)) : whole;
  return { kind: "reader", reader, positionId, newerVersion: newerThan(older), expiresAt };
}

/** That a newer version exists is said, so that nobody takes an old text for the last word. */
function newerThan(shown: ReadableVersionRow): VersionRefView | null {
  const newest = shown.document.versions.at(-1);
  return newest && newest.ordinal > shown.ordinal ? presentVersionRef(newest) : null;
}
