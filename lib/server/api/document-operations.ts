import "server-only";
import {
  DocumentsQuery,
  NewVersionQuery,
  NoQuery,
  PageQuery,
  PreviewQuery,
  WorkspaceQuery,
} from "@/lib/contracts/api/questions";
import { DocumentListInput } from "@/lib/contracts/document-list";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import {
  COMPARISON_FILES,
  type ComparisonFile,
  writeComparisonFile,
} from "@/lib/server/export/comparison-file";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { previewVersion } from "@/lib/server/services/imports/preview-version";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";
import { cutSide } from "./cut-side";
import { exportedFile } from "./exported-file";
import { operation } from "./operation";
import { pageOf } from "./page-of";

export const DOCUMENT_OPERATIONS = [
  operation("GET", "/documents", {
    id: "listDocuments",
    summary: "Documents of a workspace with their versions, a page at a time",
    scope: "read",
    query: DocumentsQuery,
    answer: "DocumentList",
    async serve({ holder, query: { workspace, ...asked } }) {
      const list = DocumentListInput.parse(asked);
      // On a page a place that is none begins the list anew; a program would go round for ever.
      if (asked.after !== undefined && !list.after)
        throw new AppError("invalid", "after: This is no place in a list.");
      return { value: await openHome(holder.viewer, workspace, list) };
    },
  }),
  operation("POST", "/documents", {
    id: "createDocument",
    summary: "A new document, without a version yet",
    scope: "write",
    query: WorkspaceQuery,
    body: "NewDocument",
    answer: "Document",
    needs: "Idempotency-Key",
    async serve({ holder: { viewer }, query: { workspace }, body, key }) {
      const workspaceId = required(workspace ?? currentWorkspace(viewer));
      const { id } = await createDocument(viewer, { workspaceId, ...body, idempotencyKey: key });
      return { value: await openDocument(viewer, id), location: `/documents/${id}` };
    },
  }),
  operation("GET", "/documents/{documentId}", {
    id: "readDocument",
    summary: "One document with all its versions, oldest first",
    scope: "read",
    query: NoQuery,
    answer: "Document",
    async serve({ holder, ids: { documentId = "" } }) {
      return { value: await openDocument(holder.viewer, documentId) };
    },
  }),
  operation("POST", "/documents/{documentId}/versions", {
    id: "importVersion",
    summary: "Reads a file into a version; its date says where it stands among the others",
    scope: "write",
    query: NewVersionQuery,
    takesFile: true,
    answer: "ImportedVersion",
    async serve({ holder, ids: { documentId = "" }, query, file, signal }) {
      const { fileName, date, basis, label, sourceUrl } = query;
      const imported = await importVersion(
        holder.viewer,
        {
          documentId,
          file: new File([file], fileName),
          ...(label ? { label } : {}),
          ...(sourceUrl ? { sourceUrl } : {}),
          ...(date ? { date: { iso: date, basis } } : {}),
        },
        { signal },
      );
      return { value: imported, location: `/versions/${imported.version.id}`, known: imported.known };
    },
  }),
  operation("POST", "/previews", {
    id: "previewFile",
    summary: "Reads a file as an import into a new document would, and stores nothing",
    scope: "write",
    query: PreviewQuery,
    takesFile: true,
    answer: "Preview",
    async serve({ holder: { viewer }, query: { workspace, fileName }, file, signal }) {
      const workspaceId = required(workspace ?? currentWorkspace(viewer));
      const read = await previewVersion(viewer, { place: { workspaceId }, fileName }, file, { signal });
      const { metadata, words, count, sha256, warnings } = read;
      return {
        value: { title: metadata.title, words, positions: count.positions, sha256, warnings },
        known: true,
      };
    },
  }),
  operation("GET", "/versions/{versionId}", {
    id: "readVersion",
    summary: "The text of a version with its positions",
    scope: "read",
    query: NoQuery,
    answer: "Version",
    async serve({ holder, ids: { versionId = "" } }) {
      const { version, text, positions } = await openVersion(holder.viewer, versionId);
      const { sourceUrl, sha256 } = version.provenance;
      return { value: { ...version, sourceUrl, sha256, text, positions } };
    },
  }),
  operation("GET", "/comparisons/{older}/{newer}", {
    id: "compareVersions",
    summary: "What differs between two versions, change by change",
    scope: "read",
    query: PageQuery,
    answer: "Comparison",
    async serve({ holder, ids, query }) {
      const view = await openComparison(holder.viewer, ids.older ?? "", ids.newer ?? "");
      const { comparison, older, newer } = view;
      // As on screen, so that each key is one that is judged.
      const { items, next } = pageOf(
        changesByBlock(comparison, older, newer).changes,
        ({ key }) => key,
        query,
      );
      const changes = items.map((change) => ({
        ...change,
        older: cutSide(older.text, change.older),
        newer: cutSide(newer.text, change.newer),
        formatting: change.cosmetic,
      }));
      const { engineVersion, degraded, totals } = comparison;
      return {
        value: {
          older: older.version,
          newer: newer.version,
          engineVersion,
          degraded,
          similarity: totals.similarity,
          changes,
          next,
        },
      };
    },
  }),
  comparisonFile("comparison.docx", "The two texts as one Word file with tracked changes"),
  comparisonFile("comparison.pdf", "The same as a tagged PDF, where the server has a Chromium"),
  comparisonFile("comparison.html", "The same as a page that stands alone"),
  comparisonFile("changes.json", "The changes as a file, with both texts"),
  comparisonFile("changes.csv", "The changes as a table, with what was judged of them"),
  comparisonFile("changes.md", "The changes in Markdown"),
];

function comparisonFile(file: ComparisonFile, summary: string) {
  return exportedFile({
    path: `/comparisons/{older}/{newer}/${file}`,
    summary,
    mediaType: COMPARISON_FILES[file],
    async write({ holder: { viewer }, ids: { older = "", newer = "" }, origin, signal }) {
      const view = await openComparison(viewer, older, newer);
      const written = await writeComparisonFile(view, file, origin, undefined, undefined, signal);
      if (file === "comparison.pdf")
        await recordPrinted(viewer, { kind: "comparison", workspaceId: view.workspaceId, id: newer });
      return written;
    },
  });
}
