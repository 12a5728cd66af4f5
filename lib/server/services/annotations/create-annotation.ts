import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { CreateAnnotationInput } from "@/lib/contracts/annotation-input";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { resolveTags } from "@/lib/core/codebook/resolve-tags";
import { AppError, isDuplicate } from "@/lib/core/errors";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { mentionedAs } from "@/lib/core/notes/whom-to-tell";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertAnnotation, type NewAnnotation } from "@/lib/server/db/annotation-changes";
import { findAnnotationByKey } from "@/lib/server/db/annotations";
import { listCodes } from "@/lib/server/db/codebook";
import { findReadableVersion } from "@/lib/server/db/documents";
import { checkMentions } from "@/lib/server/permissions/check-mentions";
import { presentAnnotation } from "@/lib/server/presenters/present-annotation";

/** Writes a note on a passage. A retry with the same key gives the note that was written first. */
export async function createAnnotation(
  viewer: Viewer,
  input: CreateAnnotationInput,
): Promise<AnnotationView> {
  const written = parseNoteDocument(input.body);
  const version = required(await findReadableVersion(input.versionId));
  const { workspaceId } = version.document;
  assertPersonCan(viewer, "annotation.create", { workspaceId, deleted: version.document.deletedAt !== null });

  if (input.end <= input.start || version.text.slice(input.start, input.end) !== input.quote) {
    throw new AppError(
      "conflict",
      "These words are not at this place in the text. Select them again; your note is kept.",
    );
  }
  const { start, end } = input;
  const { body, newlyMentionedIds } = await checkMentions(workspaceId, written, null);
  const codebook = codebookOf(input.tags ? await listCodes(workspaceId) : []);
  const position = version.positions.find((each) => each.start <= start && end <= each.end);
  const annotation: NewAnnotation = {
    ...describePassage(version.text, { start, end }),
    documentId: version.documentId,
    versionId: version.id,
    positionId: position?.id ?? null,
    authorId: viewer.userId,
    body,
    bodyText: notePlainText(body),
    tags: resolveTags(codebook, input.tags ?? []).map(({ name }) => name),
    stance: input.stance ?? null,
    isPrivate: input.isPrivate ?? false,
    idempotencyKey: input.idempotencyKey,
  };
  // Nobody else can read a draft; who is mentioned in it is told when it is shared.
  const told = annotation.isPrivate ? [] : mentionedAs(newlyMentionedIds);
  const row = await insertAnnotation(viewer, workspaceId, annotation, told).catch((error: unknown) =>
    writtenBefore(error, annotation),
  );
  return required(presentAnnotation(viewer, workspaceId, row, version.id, version.text, codebook));
}

/** The note that carries this key already, if it says the same. @throws AppError "invalid" if it does not */
async function writtenBefore(error: unknown, annotation: NewAnnotation) {
  if (!isDuplicate(error)) throw error;
  const row = await findAnnotationByKey(annotation.authorId, annotation.idempotencyKey);
  if (!row) throw error;
  const same =
    row.versionId === annotation.versionId &&
    row.start === annotation.start &&
    row.end === annotation.end &&
    row.bodyText === annotation.bodyText &&
    row.isPrivate === annotation.isPrivate &&
    isDeepStrictEqual(row.body, JSON.parse(JSON.stringify(annotation.body)));
  if (!same) throw new AppError("invalid", "Another note was saved with this key. Nothing was changed.");
  return row;
}
