import { randomUUID } from "node:crypto";
import { archiveDocument } from "@/lib/server/services/documents/archive-document";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { followDocument } from "@/lib/server/services/documents/follow-document";
import { holdDocument } from "@/lib/server/services/documents/hold-document";
import { listDocumentTitles } from "@/lib/server/services/documents/list-document-titles";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { restoreDocument } from "@/lib/server/services/documents/restore-document";
import { undoDocumentCorrection } from "@/lib/server/services/documents/undo-document-correction";
import { decideFact } from "@/lib/server/services/facts/decide-fact";
import { decideFactElsewhere } from "@/lib/server/services/facts/decide-fact-elsewhere";
import { findVersionFacts } from "@/lib/server/services/facts/find-version-facts";
import { importFacts } from "@/lib/server/services/facts/import-facts";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { openFact } from "@/lib/server/services/facts/open-fact";
import { fetchPage } from "@/lib/server/services/imports/fetch-page";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { listPageCaptures } from "@/lib/server/services/imports/list-page-captures";
import { openArchive } from "@/lib/server/services/imports/open-archive";
import { previewVersion } from "@/lib/server/services/imports/preview-version";
import { reimportVersion } from "@/lib/server/services/imports/reimport-version";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { followVersion } from "@/lib/server/services/live/follow-version";
import { decideLineage } from "@/lib/server/services/positions/decide-lineage";
import { editPositions } from "@/lib/server/services/positions/edit-positions";
import { findPositionEchoes } from "@/lib/server/services/positions/find-position-echoes";
import { openLineage } from "@/lib/server/services/positions/open-lineage";
import { openPosition } from "@/lib/server/services/positions/open-position";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";
import { listSearchFilters } from "@/lib/server/services/search/list-search-filters";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { correctVersion } from "@/lib/server/services/versions/correct-version";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { downloadOriginal } from "@/lib/server/services/versions/download-original";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { restoreVersion } from "@/lib/server/services/versions/restore-version";
import { undoCorrection } from "@/lib/server/services/versions/undo-correction";
import { keepTrash } from "@/lib/server/services/workspace/keep-trash";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { openLadders } from "@/lib/server/services/workspace/open-ladders";
import { openTrash } from "@/lib/server/services/workspace/open-trash";
import { recordPrinted } from "@/lib/server/services/workspace/record-printed";
import { saveLadders } from "@/lib/server/services/workspace/save-ladders";
import { firstOf } from "./first-of";
import type { Everything } from "./make-everything";
import { edits, manages, notes, type Row, reads, STALE } from "./row";

const newDocument = async ({ author, workspace }: Everything) =>
  (await createDocument(author, { workspaceId: workspace.id, title: "Another" })).id;
const newVersion = async ({ author, documentId }: Everything) =>
  (await importVersion(author, { documentId, text: `A text that goes, ${randomUUID()}` })).version.id;
const bytes = new TextEncoder().encode("A text.");

/** Services of documents, versions, positions, facts and workspaces by their file below lib/server/services. */
export const DOCUMENTS: Readonly<Record<string, Row>> = {
  "documents/follow-document": reads((viewer, { documentId }) =>
    followDocument(viewer, { documentId, followed: true }),
  ),
  // There is no hold: ending it changes nothing.
  "documents/hold-document": manages((viewer, { documentId }) =>
    holdDocument(viewer, { documentId, reason: null }),
  ),
  "documents/archive-document": edits((viewer, { documentId }) =>
    archiveDocument(viewer, { documentId, archived: false }),
  ),
  "documents/correct-document": {
    ...edits((viewer, { documentId }) =>
      correctDocument(viewer, {
        documentId,
        revision: STALE,
        title: "x",
        office: null,
        kind: null,
        lang: "en",
        tags: ["x"],
      }),
    ),
    ends: "conflict",
  },
  "documents/create-document": edits((viewer, { workspace }) =>
    createDocument(viewer, { workspaceId: workspace.id, title: "x" }),
  ),
  "documents/delete-document": edits(async (viewer, everything) =>
    deleteDocument(viewer, { documentId: await newDocument(everything) }),
  ),
  "documents/restore-document": edits(async (viewer, everything) => {
    const documentId = await newDocument(everything);
    await deleteDocument(everything.author, { documentId });
    return restoreDocument(viewer, { documentId });
  }),
  "documents/open-document": reads((viewer, { documentId }) => openDocument(viewer, documentId)),
  "documents/undo-document-correction": {
    ...edits((viewer, { documentId }) => undoDocumentCorrection(viewer, { documentId, revision: STALE })),
    ends: "conflict",
  },
  "facts/decide-fact": {
    ...notes((viewer, { versionId, factKey }) =>
      decideFact(viewer, { decision: "confirmed", versionId, factKey, revision: STALE }),
    ),
    ends: "conflict",
  },
  "facts/decide-fact-elsewhere": {
    ...notes((viewer, { versionId, factKey }) => decideFactElsewhere(viewer, { versionId, factKey })),
    ends: "conflict",
  },
  "facts/find-version-facts": reads(
    (viewer, { versionId }) => findVersionFacts(viewer, versionId),
    ["version", "comparison"],
  ),
  "facts/import-facts": notes((viewer, { documentId }) =>
    importFacts(viewer, { documentId }, new TextEncoder().encode("id,topic,state\n,office,confirmed\n")),
  ),
  "facts/open-document-picture": reads((viewer, { documentId }) => openDocumentPicture(viewer, documentId)),
  "facts/open-fact": reads(
    (viewer, { versionId, factKey }) => openFact(viewer, { versionId, factKey }),
    ["version", "comparison"],
  ),
  "imports/fetch-page": {
    ...edits((viewer, { documentId }) => fetchPage(viewer, { place: { documentId }, url: "not an address" })),
    ends: "invalid",
  },
  "imports/import-version": edits((viewer, { documentId }) =>
    importVersion(viewer, { documentId, text: `Another text, ${randomUUID()}` }),
  ),
  "imports/list-page-captures": {
    ...edits((viewer, { workspace }) =>
      listPageCaptures(viewer, { place: { workspaceId: workspace.id }, url: "not an address" }),
    ),
    ends: "invalid",
  },
  "imports/open-archive": {
    ...edits((viewer, { documentId }) =>
      openArchive(viewer, { place: { documentId }, fileName: "no-archive.txt" }, bytes),
    ),
    ends: "invalid",
  },
  "imports/preview-version": edits((viewer, { documentId }) =>
    previewVersion(viewer, { place: { documentId }, fileName: "a.txt" }, bytes),
  ),
  "imports/reimport-version": {
    ...edits((viewer, { versionId }) => reimportVersion(viewer, { versionId, carry: false })),
    ends: "conflict",
  },
  "installation/seed-example-workspace": edits((viewer, { workspace }) =>
    seedExampleWorkspace(viewer, workspace.id),
  ),
  "positions/decide-lineage": {
    ...edits((viewer, { positionId, laterPositionId }) =>
      decideLineage(viewer, { positionId, otherId: laterPositionId, kind: "link", revision: STALE }),
    ),
    ends: "conflict",
  },
  "positions/edit-positions": {
    ...edits((viewer, { versionId, positionId }) =>
      editPositions(viewer, { edit: "unmark", versionId, revision: STALE, positionId }),
    ),
    ends: "conflict",
  },
  "positions/find-position-echoes": reads((viewer, { positionId }) => findPositionEchoes(viewer, positionId)),
  "positions/open-lineage": reads((viewer, { positionId }) => openLineage(viewer, positionId)),
  "positions/open-position": reads(
    (viewer, { positionId }) => openPosition(viewer, positionId),
    ["version", "position", "comparison"],
  ),
  "positions/open-position-matrix": reads((viewer, { documentId }) => openPositionMatrix(viewer, documentId)),
  "search/list-search-filters": reads((viewer, { workspace }) => listSearchFilters(viewer, workspace.id)),
  "search/search-workspace": reads((viewer, { workspace }) =>
    searchWorkspace(viewer, { workspaceId: workspace.id, q: "text" }),
  ),
  "versions/correct-version": {
    ...edits((viewer, { versionId }) =>
      correctVersion(viewer, {
        versionId,
        revision: STALE,
        label: "x",
        title: null,
        kind: null,
        office: null,
        place: null,
        asOf: null,
        published: null,
        capturedOn: null,
        sourceUrl: null,
      }),
    ),
    ends: "conflict",
  },
  "versions/delete-version": edits(async (viewer, everything) =>
    deleteVersion(viewer, { versionId: await newVersion(everything) }),
  ),
  "versions/restore-version": edits(async (viewer, everything) => {
    const versionId = await newVersion(everything);
    await deleteVersion(everything.author, { versionId });
    return restoreVersion(viewer, { versionId });
  }),
  "versions/download-original": reads((viewer, { versionId }) => downloadOriginal(viewer, versionId)),
  "live/follow-version": reads((viewer, { versionId }) =>
    firstOf((signal) => followVersion(async () => viewer, { versionId, known: "" }, signal)),
  ),
  "versions/open-provenance": reads((viewer, { versionId }) => openProvenance(viewer, versionId)),
  "versions/open-version": reads(
    (viewer, { versionId }) => openVersion(viewer, versionId),
    ["version", "comparison"],
  ),
  "versions/undo-correction": {
    ...edits((viewer, { versionId }) => undoCorrection(viewer, { versionId, revision: STALE })),
    ends: "conflict",
  },
  "documents/list-document-titles": reads((viewer, { workspace }) =>
    listDocumentTitles(viewer, workspace.id),
  ),
  "workspace/open-audit": manages((viewer, { workspace }) => openAudit(viewer, {}, workspace.id)),
  "workspace/keep-trash": manages((viewer, { workspace }) =>
    keepTrash(viewer, { workspaceId: workspace.id, days: null }),
  ),
  "workspace/record-printed": reads((viewer, { workspace, documentId }) =>
    recordPrinted(viewer, { kind: "briefing", workspaceId: workspace.id, id: documentId }),
  ),
  "workspace/open-trash": notes((viewer, { workspace }) => openTrash(viewer, workspace.id)),
  "workspace/open-home": reads((viewer, { workspace }) => openHome(viewer, workspace.id)),
  "workspace/open-ladders": reads((viewer, { workspace }) => openLadders(viewer, workspace.id)),
  "workspace/save-ladders": {
    ...edits((viewer, { workspace }) =>
      saveLadders(viewer, { workspaceId: workspace.id, revision: STALE, text: "no ladder" }),
    ),
    ends: "invalid",
  },
};
