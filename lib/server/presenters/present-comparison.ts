import "server-only";
import type { ComparedSideView, CompareView } from "@/lib/contracts/compare-view";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import { changeJudge } from "@/lib/core/facts/changes/judge-change";
import type { Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import { can } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ChangeAssignmentRow } from "@/lib/server/db/change-assignment";
import type { ReadableVersionRow } from "@/lib/server/db/documents";
import type { ReviewRow } from "@/lib/server/db/reviews";
import type { ReadComparison } from "@/lib/server/derived/comparisons/read-comparison";
import type { ReadReviews } from "@/lib/server/derived/reviews/read-reviews";
import { presentAnnotation } from "./present-annotation";
import { presentAssignment, presentUnmatchedAssignment } from "./present-assignment";
import { presentReview } from "./present-review";
import { presentSecondReadings } from "./present-second-readings";
import { presentSignOffs } from "./present-sign-offs";
import { presentDocumentRef, presentProvenance, presentVersionRef } from "./present-version-ref";

export function presentComparison(
  viewer: Viewer,
  compared: ReadComparison,
  said: ReadReviews | null,
  unmatched: {
    readonly reviews: readonly ReviewRow[];
    readonly assignments: readonly ChangeAssignmentRow[];
  },
): CompareView {
  const { older, newer, comparison, annotations, codebook, facts } = compared;
  const { workspaceId } = newer.document;
  const subject = { workspaceId, documentId: newer.document.id, versionId: newer.id };
  const mayReview = can(viewer, "review.write", subject);
  const elsewhere =
    said?.open && (said.open.olderVersionId !== older.id || said.open.newerVersionId !== newer.id);
  const siblings = new Map(
    [...older.document.versions, ...newer.document.versions].map((row) => [row.id, row]),
  );
  return {
    workspaceId,
    older: side(viewer, older),
    newer: side(viewer, newer),
    comparison,
    facts,
    wording: wordingOf(comparison, older.text, newer.text, newer.document.ladders),
    annotations: annotations.flatMap(
      (row) => presentAnnotation(viewer, workspaceId, row, newer.id, newer.text, codebook) ?? [],
    ),
    olderAnnotations: annotations.flatMap(
      (row) => presentAnnotation(viewer, workspaceId, row, older.id, older.text, codebook) ?? [],
    ),
    versions: [...siblings.values()]
      .filter(({ id, documentId }) => can(viewer, "version.name", { workspaceId, documentId, versionId: id }))
      .map(presentVersionRef),
    reviews: said?.reviews.map((row) => presentReview(viewer, row)) ?? null,
    secondReadings: said && presentSecondReadings(viewer, older.id, newer.id, said, mayReview),
    assignments: said?.assignments.map((row) => presentAssignment(viewer, row)) ?? [],
    unmatchedAssignments: unmatched.assignments.flatMap((row) => presentUnmatchedAssignment(viewer, row)),
    unmatched: unmatched.reviews.map((row) => ({
      ...presentReview(viewer, row),
      id: row.id,
      olderWords: row.olderWords,
      newerWords: row.newerWords,
    })),
    signOffs: said ? presentSignOffs(viewer, compared, said) : [],
    may: {
      share: can(viewer, "share.create", subject),
      annotate: can(viewer, "annotation.create", subject),
      review: mayReview && !elsewhere,
      assign: can(viewer, "change.assign", { ...subject, readsBlind: Boolean(said?.open) }),
    },
  };
}

/** Rewordings that a rule has something to say of. */
function wordingOf(
  { changes }: Comparison,
  older: string,
  newer: string,
  ladders: readonly Ladder[],
): CompareView["wording"] {
  const judge = changeJudge(older, newer, ladders);
  return Object.fromEntries(
    changes.flatMap((change) => {
      const flags = judge(change);
      return flags.length > 0 ? [[change.key, flags]] : [];
    }),
  );
}

const side = (viewer: Viewer, row: ReadableVersionRow): ComparedSideView => ({
  document: presentDocumentRef(row.document),
  version: presentVersionRef(row),
  provenance: can(viewer, "provenance.read", subjectOf(row)) ? presentProvenance(row) : null,
  text: row.text,
  blocks: row.blocks,
});
