import "server-only";
import { NoQuery, NotesFileQuery, PageQuery } from "@/lib/contracts/api/questions";
import type { PictureView } from "@/lib/contracts/picture-view";
import { writeFactsFile, writeMatrixFile } from "@/lib/server/export/document-file";
import { writeNotesFile } from "@/lib/server/export/notes-file";
import { exportNotes } from "@/lib/server/services/annotations/export-notes";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { exportedFile } from "./exported-file";
import { operation } from "./operation";
import { pageOf } from "./page-of";

/** Each fact of each version once, though it may answer several questions of the picture. */
function factsOf({ lanes }: PictureView) {
  const facts = lanes
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => cell.facts)
    .map((view) => ({ ...view, id: `${view.versionId}.${view.key}`, said: view.label }));
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}

export const FACT_OPERATIONS = [
  operation("GET", "/documents/{documentId}/facts", {
    id: "listFacts",
    summary:
      "What the versions of a document state: leadership, funding, figures, programmes, each with its quote",
    scope: "read",
    query: PageQuery,
    answer: "FactPage",
    async serve({ holder, ids: { documentId = "" }, query }) {
      const { items, next } = pageOf(
        factsOf(await openDocumentPicture(holder.viewer, documentId)),
        ({ id }) => id,
        query,
      );
      return { value: { facts: items, next } };
    },
  }),
  ...(["csv", "json"] as const).map((form) =>
    exportedFile({
      path: `/documents/{documentId}/facts.${form}`,
      summary:
        form === "csv"
          ? "The facts of a document as a table, which can be edited and imported again"
          : "The facts of a document as a file, with all that was read of each",
      mediaType: form === "csv" ? "text/csv" : "application/json",
      async write({ holder, ids: { documentId = "" }, origin }) {
        return writeFactsFile(await openDocumentPicture(holder.viewer, documentId), form, origin);
      },
    }),
  ),
  exportedFile({
    path: "/documents/{documentId}/positions.csv",
    summary: "What became of each position, version by version, as a table",
    mediaType: "text/csv",
    async write({ holder: { viewer }, ids: { documentId = "" } }) {
      const { title } = await openDocument(viewer, documentId);
      return writeMatrixFile(title, await openPositionMatrix(viewer, documentId));
    },
  }),
  operation("GET", "/notes.csv", {
    id: "writeNotesCsv",
    summary: "The notes of a workspace as a table, which can be edited and imported again",
    scope: "read",
    query: NotesFileQuery,
    answer: null,
    givesFile: "text/csv",
    async serve({ holder, query: { workspace, document, by, ...rest }, origin }) {
      const asked = { ...rest, workspaceId: workspace, documentId: document, authorId: by };
      return { value: null, file: writeNotesFile(await exportNotes(holder.viewer, asked), origin) };
    },
  }),
  operation("GET", "/documents/{documentId}/tags", {
    id: "readTags",
    summary: "The codes that a document is tagged with",
    scope: "read",
    query: NoQuery,
    answer: "DocumentTags",
    async serve({ holder, ids: { documentId = "" } }) {
      const { tags, revision } = await openDocument(holder.viewer, documentId);
      return { value: { tags }, revision };
    },
  }),
  operation("PUT", "/documents/{documentId}/tags", {
    id: "tagDocument",
    summary: "Tags a document with codes of the codebook; what is not named is taken away",
    scope: "write",
    query: NoQuery,
    body: "TagsChange",
    answer: "DocumentTags",
    needs: "If-Match",
    async serve({ holder: { viewer }, ids: { documentId = "" }, body: { tags }, revision }) {
      const { title, office, kind, lang } = await openDocument(viewer, documentId);
      await correctDocument(viewer, { documentId, revision, title, office, kind, lang, tags });
      const after = await openDocument(viewer, documentId);
      return { value: { tags: after.tags }, revision: after.revision };
    },
  }),
];
