import "server-only";
import type { SharedChangeSideView, SharedChangeView } from "@/lib/contracts/share-view";
import { excerptChange } from "@/lib/core/comparison/changes/excerpt-change";
import { paragraphOf } from "@/lib/core/documents/paragraph-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ReviewRow } from "@/lib/server/db/reviews";
import type { readChange } from "@/lib/server/derived/comparisons/read-change";
import { nameFor } from "./name-for";
import { presentReview } from "./present-review";
import { presentDocumentRef, presentVersionRef } from "./present-version-ref";

type ReadChange = Awaited<ReturnType<typeof readChange>>;

/** A change as a link shows it: both quotes with their papers and dates, and nothing else of the texts. */
export function presentSharedChange(
  viewer: Viewer,
  { older, newer, change }: ReadChange,
  review: ReviewRow | null,
): SharedChangeView {
  return {
    excerpt: excerptChange(change, older.text, newer.text),
    older: side(older),
    newer: side(newer),
    moved: movedPlaces({ older, newer, change }),
    review: review && {
      ...presentReview(viewer, review),
      byName: nameFor(viewer, newer.document.workspaceId, review.reviewer.name),
    },
  };
}

function movedPlaces({ older, newer, change }: ReadChange): SharedChangeView["moved"] {
  if (change.kind !== "moved" || !change.older || !change.newer) return null;
  const from = paragraphOf(older.blocks, change.older);
  const to = paragraphOf(newer.blocks, change.newer);
  return from && to && { from, to };
}

function side(row: ReadChange["older"]): SharedChangeSideView {
  const { title, office, lang, dir } = presentDocumentRef(row.document);
  const { label, date, dateNote } = presentVersionRef(row);
  return { document: { title, office, lang, dir }, version: { label, date, dateNote } };
}
