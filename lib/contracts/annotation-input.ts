import { z } from "zod";
import { codeLimits } from "@/lib/core/codebook/code";

const id = z.uuid();
const offset = z.int().min(0).max(10_000_000);
/** Checked in full by `parseNoteDocument` of lib/core/notes; here only that something was sent. */
const body = z.record(z.string(), z.unknown());
export const STANCES = ["support", "concern", "question", "record"] as const;
export type Stance = (typeof STANCES)[number];
const stance = z.enum(STANCES).nullable();
/** The name of a code, or a free one. */
export const TagInput = z.string().trim().min(1).max(codeLimits.name);
export const NoteTags = z.array(TagInput).max(20);

/** The version on screen, where the answer is to stand; the one the note was made on unless given. */
const shownOn = id.optional();

export const CreateAnnotationInput = z.strictObject({
  versionId: id,
  start: offset,
  end: offset,
  /** The words the person selected; they must stand at the offsets, else the answer is a conflict. */
  quote: z.string().min(1).max(100_000),
  body,
  tags: NoteTags.optional(),
  stance: stance.optional(),
  /** A draft that nobody else may read, until its author shares it. */
  isPrivate: z.boolean().optional(),
  /** Made once in the browser for each note, so that a retry does not make two. */
  idempotencyKey: id,
});
export type CreateAnnotationInput = z.infer<typeof CreateAnnotationInput>;

export const EditAnnotationInput = z.strictObject({
  annotationId: id,
  revision: z.int().positive(),
  body,
  tags: NoteTags.optional(),
  stance: stance.optional(),
  shownOn,
});
export type EditAnnotationInput = z.infer<typeof EditAnnotationInput>;

export const DeleteAnnotationInput = z.strictObject({ annotationId: id, revision: z.int().positive() });
export type DeleteAnnotationInput = z.infer<typeof DeleteAnnotationInput>;

export const RestoreAnnotationInput = DeleteAnnotationInput.extend({ shownOn });
export type RestoreAnnotationInput = z.infer<typeof RestoreAnnotationInput>;

/** Settles a thread, or opens it again. */
export const ResolveAnnotationInput = DeleteAnnotationInput.extend({ resolved: z.boolean(), shownOn });
export type ResolveAnnotationInput = z.infer<typeof ResolveAnnotationInput>;

/** A day of the calendar, wherever one is: "2026-12-01". */
const day = z.iso.date();

/** Gives a note to a member to see to, by a day or without one; `null` takes it from them. */
export const AssignAnnotationInput = DeleteAnnotationInput.extend({
  assigneeId: id.nullable(),
  dueOn: day.nullable(),
  shownOn,
});
export type AssignAnnotationInput = z.infer<typeof AssignAnnotationInput>;

/** Makes a note of a private draft, for everybody in the workspace; there is no way back. */
export const ShareAnnotationInput = DeleteAnnotationInput.extend({ shownOn });
export type ShareAnnotationInput = z.infer<typeof ShareAnnotationInput>;

export const AnnotationHistoryInput = z.strictObject({ annotationId: id });
export type AnnotationHistoryInput = z.infer<typeof AnnotationHistoryInput>;

export const CreateReplyInput = z.strictObject({ annotationId: id, body, idempotencyKey: id });
export type CreateReplyInput = z.infer<typeof CreateReplyInput>;

export const EditReplyInput = z.strictObject({ replyId: id, revision: z.int().positive(), body });
export type EditReplyInput = z.infer<typeof EditReplyInput>;

export const DeleteReplyInput = z.strictObject({ replyId: id, revision: z.int().positive() });
export type DeleteReplyInput = z.infer<typeof DeleteReplyInput>;

export const RestoreReplyInput = DeleteReplyInput;
export type RestoreReplyInput = DeleteReplyInput;

/** The version whose words the annotations of a file are placed on; the file is the body of the request. */
export const ImportAnnotationsInput = z.strictObject({ versionId: z.uuid() });
