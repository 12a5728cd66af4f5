import "server-only";
import type { ShareAnnotationInput } from "@/lib/contracts/annotation-input";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { mentionedIds } from "@/lib/core/notes/mentions";
import { mentionedAs } from "@/lib/core/notes/whom-to-tell";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAnnotation } from "@/lib/server/db/annotation-changes";
import { findAnnotation } from "@/lib/server/db/annotations";
import { placeOnShown } from "@/lib/server/derived/placements/place-on-shown";
import { presentShown } from "@/lib/server/presenters/present-annotation";
import { presentStale } from "@/lib/server/presenters/present-stale";

/**
 * Makes a note of a private draft, for all that may read the document; who is mentioned in it is told now. What it said as a draft
 * stays its author's.
 */
export async function shareAnnotation(
  viewer: Viewer,
  { annotationId, revision, shownOn }: ShareAnnotationInput,
): Promise<AnnotationView> {
  const before = required(await findAnnotation(annotationId));
  const { workspaceId } = before.document;
  assertPersonCan(viewer, "annotation.share", {
    workspaceId,
    authorId: before.authorId,
    onlyForId: before.isPrivate ? before.authorId : null,
    deleted: before.deletedAt !== null || before.document.deletedAt !== null,
  });
  const shown = await placeOnShown(before, shownOn);
  if (!before.isPrivate) return presentShown(viewer, before, shown);
  if (before.revision !== revision) throw presentStale(null, before);
  const after = await updateAnnotation(viewer, before, {
    kind: "shared",
    told: [
      ...mentionedAs(mentionedIds(before.body)),
      ...before.replies.flatMap(({ id, body }) => mentionedAs(mentionedIds(body), id)),
    ],
  });
  if (!after) throw presentStale(null, required(await findAnnotation(annotationId)));
  return presentShown(viewer, after, shown);
}
