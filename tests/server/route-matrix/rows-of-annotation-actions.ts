import { randomUUID } from "node:crypto";
import { noteOf } from "@/tests/factories/note-of";
import { act, authors, STALE } from "./action-row";
import type { Row } from "./asked";

const note = { body: noteOf("x"), revision: STALE };

/** Server actions of notes and replies by their file and name. */
export const ANNOTATION_ACTIONS: Readonly<Record<string, Row>> = {
  "annotations.assignAnnotation": act(
    ({ noteId }) => ({ annotationId: noteId, revision: STALE, assigneeId: null, dueOn: null }),
    "reviewer",
  ),
  "annotations.assignNotes": act(
    ({ noteId }) => ({ notes: [{ annotationId: noteId, revision: STALE, assigneeId: null, dueOn: null }] }),
    "reviewer",
  ),
  "annotations.changeNotes": authors(
    ({ noteId }) => ({
      notes: [{ annotationId: noteId, revision: STALE, act: { kind: "stance", stance: "question" } }],
    }),
    "reviewer",
    "ok",
  ),
  "annotations.createAnnotation": act(
    ({ versionId, passage }) => ({ versionId, ...passage, body: noteOf("x"), idempotencyKey: randomUUID() }),
    "reviewer",
  ),
  "annotations.createReply": act(
    ({ noteId }) => ({ annotationId: noteId, body: noteOf("x"), idempotencyKey: randomUUID() }),
    "reader",
  ),
  "annotations.deleteAnnotation": authors(
    ({ noteId }) => ({ annotationId: noteId, revision: STALE }),
    "reviewer",
  ),
  "annotations.deleteReply": authors(({ replyId }) => ({ replyId, revision: STALE }), "reader"),
  "annotations.editAnnotation": authors(({ noteId }) => ({ annotationId: noteId, ...note }), "reviewer"),
  "annotations.editReply": authors(({ replyId }) => ({ replyId, ...note }), "reader"),
  "annotations.openAnnotationHistory": act(({ noteId }) => ({ annotationId: noteId }), "reader"),
  "annotations.resolveAnnotation": act(
    ({ noteId }) => ({ annotationId: noteId, revision: STALE, resolved: true }),
    "reviewer",
    "conflict",
  ),
  "annotations.resolveNotes": act(
    ({ noteId }) => ({ notes: [{ annotationId: noteId, revision: STALE }], resolved: true }),
    "reviewer",
  ),
  // It stands: bringing it back changes nothing.
  "annotations.restoreAnnotation": authors(
    ({ noteId }) => ({ annotationId: noteId, revision: STALE }),
    "reviewer",
    "ok",
  ),
  "annotations.restoreReply": authors(({ replyId }) => ({ replyId, revision: STALE }), "reader", "ok"),
  "annotations.shareAnnotation": authors(
    ({ noteId }) => ({ annotationId: noteId, revision: STALE }),
    "reviewer",
    "ok",
  ),
};
