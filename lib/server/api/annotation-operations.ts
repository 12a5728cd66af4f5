import "server-only";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { NoQuery, PageQuery } from "@/lib/contracts/api/questions";
import { annotationFile } from "@/lib/core/exchange/annotation-collection";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { exportAnnotations } from "@/lib/server/services/annotations/export-annotations";
import { openAnnotation } from "@/lib/server/services/annotations/open-annotation";
import { readNotes } from "@/lib/server/services/annotations/read-notes";
import { bodyOf } from "./body-of";
import { operation } from "./operation";
import { pageOf } from "./page-of";

const replyOf = (note: AnnotationView) => ({ value: note, revision: note.revision });

export const ANNOTATION_OPERATIONS = [
  operation("GET", "/documents/{documentId}/annotations.jsonld", {
    id: "exportAnnotations",
    summary: "All notes of a document but drafts, as W3C Web Annotations",
    scope: "read",
    query: NoQuery,
    answer: "AnnotationCollection",
    async serve({ holder, ids: { documentId = "" }, origin }) {
      const { title, annotations } = await exportAnnotations(holder.viewer, documentId, origin);
      const id = `${origin}/api/annotations/${documentId}/`;
      return { value: JSON.parse(annotationFile(annotations, id, title)) as unknown };
    },
  }),
  operation("GET", "/versions/{versionId}/annotations", {
    id: "listAnnotations",
    summary: "The notes of a version's document, with where each stands in this version",
    scope: "read",
    query: PageQuery,
    answer: "AnnotationPage",
    async serve({ holder, ids: { versionId = "" }, query }) {
      const notes = await readNotes(holder.viewer, versionId, null);
      const { items, next } = pageOf(notes, ({ id }) => id, query);
      return { value: { annotations: items, next } };
    },
  }),
  operation("POST", "/versions/{versionId}/annotations", {
    id: "createAnnotation",
    summary: "Writes a note on a passage of a version",
    scope: "write",
    query: NoQuery,
    body: "NewAnnotation",
    answer: "Annotation",
    needs: "Idempotency-Key",
    async serve({ holder, ids: { versionId = "" }, body: { text, body, ...rest }, key }) {
      const note = await createAnnotation(holder.viewer, {
        versionId,
        ...rest,
        body: bodyOf({ text, body }),
        idempotencyKey: key,
      });
      return { ...replyOf(note), location: `/annotations/${note.id}` };
    },
  }),
  operation("GET", "/annotations/{annotationId}", {
    id: "readAnnotation",
    summary: "One note with its replies, in the version it was made on",
    scope: "read",
    query: NoQuery,
    answer: "Annotation",
    async serve({ holder, ids: { annotationId = "" } }) {
      return replyOf(await openAnnotation(holder.viewer, annotationId));
    },
  }),
  operation("PATCH", "/annotations/{annotationId}", {
    id: "editAnnotation",
    summary: "Says a note anew; tags and stance stay unless given",
    scope: "write",
    query: NoQuery,
    body: "AnnotationChange",
    answer: "Annotation",
    needs: "If-Match",
    async serve({ holder, ids: { annotationId = "" }, body: { text, body, ...rest }, revision }) {
      const change = { annotationId, revision, ...rest, body: bodyOf({ text, body }) };
      return replyOf(await editAnnotation(holder.viewer, change));
    },
  }),
  operation("DELETE", "/annotations/{annotationId}", {
    id: "deleteAnnotation",
    summary: "Moves a note to the trash",
    scope: "write",
    query: NoQuery,
    answer: null,
    needs: "If-Match",
    async serve({ holder, ids: { annotationId = "" }, revision }) {
      return { value: await deleteAnnotation(holder.viewer, { annotationId, revision }) };
    },
  }),
];
