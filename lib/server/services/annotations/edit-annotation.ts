import "server-only";
import type { EditAnnotationInput } from "@/lib/contracts/annotation-input";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { resolveTags } from "@/lib/core/codebook/resolve-tags";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { mentionedAs } from "@/lib/core/notes/whom-to-tell";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAnnotation } from "@/lib/server/db/annotation-changes";
import { findAnnotation } from "@/lib/server/db/annotations";
import { placeOnShown } from "@/lib/server/derived/placements/place-on-shown";
import { checkMentions } from "@/lib/server/permissions/check-mentions";
import { presentShown } from "@/lib/server/presenters/present-annotation";
import { presentStale } from "@/lib/server/presenters/present-stale";

/** @throws AppError "conflict" with both texts where somebody wrote since the given revision */
export async function editAnnotation(viewer: Viewer, input: EditAnnotationInput): Promise<AnnotationView> {
  const written = parseNoteDocument(input.body);
  const before = required(await findAnnotation(input.annotationId));
  const { workspaceId } = before.document;
  assertPersonCan(viewer, "annotation.edit", {
    workspaceId,
    authorId: before.authorId,
    onlyForId: before.isPrivate ? before.authorId : null,
    deleted: before.deletedAt !== null || before.document.deletedAt !== null,
  });
  if (before.revision !== input.revision) throw presentStale(written, before);
  const { body, newlyMentionedIds } = await checkMentions(workspaceId, written, before.body);
  const shown = await placeOnShown(before, input.shownOn);
  const tags = input.tags ? { tags: resolveTags(shown.codebook, input.tags).map(({ name }) => name) } : {};
  const after = await updateAnnotation(viewer, before, {
    kind: "edited",
    told: before.isPrivate ? [] : mentionedAs(newlyMentionedIds),
    body,
    bodyText: notePlainText(body),
    ...tags,
    ...(input.stance === undefined ? {} : { stance: input.stance }),
  });
  if (!after) throw presentStale(body, required(await findAnnotation(before.id)));
  return presentShown(viewer, after, shown);
}
