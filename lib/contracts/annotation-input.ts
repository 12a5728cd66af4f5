import { z } from "zod";

const id = z.uuid();
const offset = z.int().min(0).max(10_000_000);
/** Checked in full by `parseNoteDocument` of lib/core/notes; here only that something was sent. */
const body = z.record(z.string(), z.unknown());
const tags = z.array(z.string().trim().min(1).max(60)).max(20);

/** The version on screen, where the answer is to stand; the one the note was made on unless given. */
const shownOn = id.optional();

export const CreateAnnotationInput = z.strictObject({
  versionId: id,
  start: offset,
  end: offset,
  /** The words the person selected; they must stand at the offsets, else the answer is a conflict. */
  quote: z.string().min(1).max(100_000),
  body,
  tags: tags.optional(),
  /** Made once in the browser for each note, so that a retry does not make two. */
  idempotencyKey: id,
});
export type CreateAnnotationInput = z.infer<typeof CreateAnnotationInput>;

export const EditAnnotationInput = z.strictObject({
  annotationId: id,
  revision: z.int().positive(),
  body,
  tags: tags.optional(),
  shownOn,
});
export type EditAnnotationInput = z.infer<typeof EditAnnotationInput>;

export const DeleteAnnotationInput = z.strictObject({ annotationId: id, revision: z.int().positive() });
export type DeleteAnnotationInput = z.infer<typeof DeleteAnnotationInput>;

export const RestoreAnnotationInput = DeleteAnnotationInput.extend({ shownOn });
export type RestoreAnnotationInput = z.infer<typeof RestoreAnnotationInput>;

export const CreateReplyInput = z.strictObject({ annotationId: id, body, idempotencyKey: id });
export type CreateReplyInput = z.infer<typeof CreateReplyInput>;

export const EditReplyInput = z.strictObject({ replyId: id, revision: z.int().positive(), body });
export type EditReplyInput = z.infer<typeof EditReplyInput>;

export const DeleteReplyInput = z.strictObject({ replyId: id, revision: z.int().positive() });
export type DeleteReplyInput = z.infer<typeof DeleteReplyInput>;

export const RestoreReplyInput = DeleteReplyInput;
export type RestoreReplyInput = DeleteReplyInput;
