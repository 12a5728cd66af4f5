import "server-only";
import type { AnnotationImportView } from "@/lib/contracts/annotation-view";
import { indexPassages } from "@/lib/core/anchoring/passage-index";
import type { ExchangeAnnotation } from "@/lib/core/exchange/exchange-annotation";
import { placeImported } from "@/lib/core/exchange/place-imported";
import { readAnnotations } from "@/lib/core/exchange/read-annotations";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { codePoints } from "@/lib/core/text/code-points";
import { findReadableVersion } from "@/lib/server/db/documents";
import {
  type ImportedAnnotation,
  type ImportedReply,
  insertImportedAnnotations,
  listKnownThreads,
} from "@/lib/server/db/exchange";

/** Reads a file of annotations onto one version: all that can be read and placed; what cannot is told, each for itself. */
export async function importAnnotations(
  viewer: Viewer,
  versionId: string,
  json: string,
): Promise<AnnotationImportView> {
  const version = required(await findReadableVersion(versionId));
  const { workspaceId, deletedAt } = version.document;
  assertPersonCan(viewer, "annotation.import", { workspaceId, deleted: deletedAt !== null });

  const { annotations, looseReplies, refused, warnings } = readAnnotations(json);
  const known = await listKnownThreads(
    version.documentId,
    annotations.map(({ id }) => id),
  );
  const index = indexPassages(version.text);
  const points = codePoints(version.text);
  const placed: ImportedAnnotation[] = [];
  const later: ImportedReply[] = [];
  const problems = [
    ...refused,
    ...warnings,
    ...looseReplies.map(({ id }) => ({ where: id, what: "answers an annotation that is not in the file" })),
  ];
  for (const annotation of annotations) {
    const thread = known.get(annotation.id);
    if (thread) {
      // The note stays as it is; what was answered since comes in.
      if (thread.isOpen)
        for (const reply of annotation.replies)
          if (!thread.hasReply(reply.id))
            later.push({ annotationId: thread.id, reply: importedEntry(reply) });
      continue;
    }
    const { selector } = placeImported(index, points, annotation.target);
    if (!selector) {
      problems.push({
        where: annotation.id,
        what: "its passage does not stand in this version, or in several places of it",
      });
      continue;
    }
    const within = version.positions.find(({ start, end }) => start <= selector.start && selector.end <= end);
    placed.push({
      ...importedEntry(annotation),
      ...selector,
      versionId,
      positionId: within?.id ?? null,
      tags: annotation.tags,
      replies: annotation.replies.map(importedEntry),
    });
  }
  if (placed.length + later.length > 0)
    await insertImportedAnnotations(viewer, workspaceId, version.documentId, placed, later);
  const replies = placed.reduce((sum, { replies: own }) => sum + own.length, later.length);
  return {
    added: placed.length,
    replies,
    known: annotations.filter(({ id }) => known.has(id)).length,
    problems,
  };
}

const importedEntry = ({
  id,
  creator,
  note,
  created,
}: Pick<ExchangeAnnotation, "id" | "creator" | "note" | "created">) => ({
  sourceId: id,
  sourceCreator: creator?.name ?? null,
  body: note,
  bodyText: notePlainText(note),
  createdAt: created ? new Date(created) : new Date(),
});
