import { randomUUID } from "node:crypto";
import { createCode } from "@/lib/server/services/codebook/create-code";
import { editCode } from "@/lib/server/services/codebook/edit-code";
import { importCategoryScheme } from "@/lib/server/services/codebook/import-category-scheme";
import { listTags } from "@/lib/server/services/codebook/list-tags";
import { openCodebook } from "@/lib/server/services/codebook/open-codebook";
import { restoreCode } from "@/lib/server/services/codebook/restore-code";
import { retireCode } from "@/lib/server/services/codebook/retire-code";
import { archiveDocument } from "@/lib/server/services/documents/archive-document";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { followDocument } from "@/lib/server/services/documents/follow-document";
import { listDocumentTitles } from "@/lib/server/services/documents/list-document-titles";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { restoreDocument } from "@/lib/server/services/documents/restore-document";
import { undoDocumentCorrection } from "@/lib/server/services/documents/undo-document-correction";
import { decideFact } from "@/lib/server/services/facts/decide-fact";
import { decideFactElsewhere } from "@/lib/server/services/facts/decide-fact-elsewhere";
import { findVersionFacts } from "@/lib/server/services/facts/find-version-facts";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { openFact } from "@/lib/server/services/facts/open-fact";
import { makeFeed } from "@/lib/server/services/feeds/make-feed";
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
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { revokeShareLinks } from "@/lib/server/services/share-links/revoke-share-links";
import { shareBriefing } from "@/lib/server/services/share-links/share-briefing";
import { shareTopic } from "@/lib/server/services/share-links/share-topic";
import { findPassages } from "@/lib/server/services/topics/find-passages";
import { importCodedStatements } from "@/lib/server/services/topics/import-coded-statements";
import { openBeside } from "@/lib/server/services/topics/open-beside";
import { openTopic } from "@/lib/server/services/topics/open-topic";
import { openTopicBoard } from "@/lib/server/services/topics/open-topic-board";
import { placeStatement } from "@/lib/server/services/topics/place-statement";
import { removeStatement } from "@/lib/server/services/topics/remove-statement";
import { restoreStatement } from "@/lib/server/services/topics/restore-statement";
import { setStance } from "@/lib/server/services/topics/set-stance";
import { suggestCompanions } from "@/lib/server/services/topics/suggest-companions";
import { correctVersion } from "@/lib/server/services/versions/correct-version";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { downloadOriginal } from "@/lib/server/services/versions/download-original";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { restoreVersion } from "@/lib/server/services/versions/restore-version";
import { undoCorrection } from "@/lib/server/services/versions/undo-correction";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { openLadders } from "@/lib/server/services/workspace/open-ladders";
import { openTrash } from "@/lib/server/services/workspace/open-trash";
import { saveLadders } from "@/lib/server/services/workspace/save-ladders";
import { firstOf } from "./first-of";
import type { Everything } from "./make-everything";
import { edits, manages, notes, type Row, reads, STALE } from "./row";

const statedCode = () => ({
  name: `A code ${randomUUID()}`,
  notation: "",
  definition: "",
  colour: "slate" as const,
});
const newDocument = async ({ author, workspace }: Everything) =>
  (await createDocument(author, { workspaceId: workspace.id, title: "Another" })).id;
const newVersion = async ({ author, documentId }: Everything) =>
  (await importVersion(author, { documentId, text: `A text that goes, ${randomUUID()}` })).version.id;
const bytes = new TextEncoder().encode("A text.");

/** Services of documents, versions, positions, facts, links and workspaces by their file below lib/server/services. */
export const DOCUMENTS: Readonly<Record<string, Row>> = {
  "codebook/create-code": edits((viewer, { workspace }) =>
    createCode(viewer, { workspaceId: workspace.id, ...statedCode() }),
  ),
  "codebook/edit-code": {
    ...edits((viewer, { codeId }) => editCode(viewer, { codeId, revision: STALE, ...statedCode() })),
    ends: "conflict",
  },
  "codebook/import-category-scheme": {
    ...edits((viewer, { workspace }) =>
      importCategoryScheme(viewer, { workspaceId: workspace.id, csv: "no scheme" }),
    ),
    ends: "unreadable",
  },
  "codebook/list-tags": reads((viewer, { documentId }) => listTags(viewer, { documentId })),
  "codebook/open-codebook": reads((viewer, { workspace }) => openCodebook(viewer, workspace.id)),
  "codebook/restore-code": {
    ...edits((viewer, { codeId }) => restoreCode(viewer, { codeId, revision: STALE })),
    ends: "conflict",
  },
  "codebook/retire-code": {
    ...edits((viewer, { codeId }) => retireCode(viewer, { codeId, revision: STALE, intoId: null })),
    ends: "conflict",
  },
  "feeds/make-feed": reads((viewer, { workspace, documentId }) =>
    makeFeed(viewer, { workspaceId: workspace.id, documentId }, "https://x.example"),
  ),
  "documents/follow-document": reads((viewer, { documentId }) =>
    followDocument(viewer, { documentId, followed: true }),
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
  "share-links/create-share-link": edits((viewer, { versionId }) =>
    createShareLink(viewer, { versionId, withNotes: true, days: 1 }, "https://x.example"),
  ),
  "share-links/revoke-share-link": {
    ...edits(async (viewer, { newLink }) => revokeShareLink(viewer, { linkId: (await newLink()).id })),
    authorOnly: true,
  },
  "share-links/revoke-share-links": {
    ...edits(async (viewer, { newLink }) =>
      revokeShareLinks(viewer, { linkIds: [(await newLink()).id, (await newLink()).id] }),
    ),
    authorOnly: true,
  },
  "share-links/share-briefing": edits((viewer, { sharedBriefingId }) =>
    shareBriefing(viewer, { briefingId: sharedBriefingId, days: 1 }, "https://x.example"),
  ),
  "share-links/share-topic": edits((viewer, { codeId }) =>
    shareTopic(viewer, { topicId: codeId, days: 1 }, "https://x.example"),
  ),
  "topics/find-passages": notes((viewer, { codeId }) =>
    findPassages(viewer, { topicId: codeId, words: "support" }),
  ),
  "topics/import-coded-statements": {
    ...notes((viewer, { versionId }) =>
      importCodedStatements(viewer, { versionId }, new TextEncoder().encode("no statements")),
    ),
    ends: "unreadable",
  },
  "topics/open-beside": {
    ...reads(
      async (viewer, { codeId, newStatement }) =>
        openBeside(viewer, codeId, [(await newStatement()).statementId]),
      ["topic"],
    ),
    ends: "invalid",
  },
  "topics/open-topic": reads((viewer, { codeId }) => openTopic(viewer, codeId), ["topic"]),
  "topics/open-topic-board": reads((viewer, { workspace }) => openTopicBoard(viewer, workspace.id)),
  "topics/place-statement": notes((viewer, { codeId, versionId, passage }) =>
    placeStatement(viewer, { topicId: codeId, versionId, ...passage }),
  ),
  "topics/remove-statement": notes(async (viewer, { newStatement }) =>
    removeStatement(viewer, await newStatement()),
  ),
  "topics/restore-statement": notes(async (viewer, { newStatement }) =>
    restoreStatement(viewer, await newStatement()),
  ),
  "topics/set-stance": {
    ...notes((viewer, { codeId }) =>
      setStance(viewer, {
        topicId: codeId,
        actorKey: "an example paper",
        stance: "opposes",
        revision: STALE,
      }),
    ),
    ends: "conflict",
  },
  "topics/suggest-companions": notes((viewer, { codeId }) => suggestCompanions(viewer, { topicId: codeId })),
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

/** Services that no id of somebody else can be given to, and what holds them to it instead. */
export const EXEMPT: Readonly<Record<string, string>> = {
  "account/make-access-token": "takes no id, asks for the viewer's own password: attack 58",
  "account/revoke-access-token": "of somebody else's nothing happens: attack 58",
  "account/add-passkey": "takes what was asked of the viewer alone: attack 44",
  "account/begin-passkey": "takes no id, asks for the viewer's own password: attack 44",
  "account/remove-passkey":
    "asks for the viewer's own password, of somebody else's nothing happens: attack 44",
  "account/begin-connecting": "takes no id, asks for the viewer's own password: attack 46",
  "account/begin-two-step": "takes no id, asks for the viewer's own password: attack 39",
  "account/begin-issuer-sign-in": "takes nothing of anybody: attack 46",
  "account/confirm-two-step": "takes what was shown to the viewer alone: attack 39",
  "account/make-recovery-codes": "takes no id, asks for the viewer's own password and code: attack 39",
  "account/open-two-step": "takes no id, shows the viewer's own account",
  "account/turn-off-two-step": "takes no id, asks for the viewer's own password and code: attack 39",
  "account/disconnect-identity": "takes no id, asks for the viewer's own password: attack 46",
  "account/finish-issuer-sign-in": "takes what an issuer says: attack 46",
  "account/change-email": "takes no id, asks for the viewer's own password: attack 41",
  "account/change-name": "takes no id, changes the viewer's own account",
  "account/change-password": "takes no id, asks for the viewer's own password: attack 41",
  "account/end-other-sessions": "ends the viewer's own sessions alone: attack 44",
  "account/end-session": "ends the viewer's own sessions alone: attack 44",
  "account/open-account": "takes no id, shows the viewer's own account",
  "documents/open-new-document": "takes no id, tells a workspace of the viewer's own",
  "feeds/end-feed": "ends the viewer's own feeds alone: attack 56",
  "feeds/open-feed": "asks for the address of a feed: attack 56",
  "feeds/open-feeds":
    "shows the viewer's own feeds; names a document to whoever may read it alone: attack 56",
  "inbox/mark-all-read": "takes no id, marks the viewer's own notices: attack 52",
  "inbox/mark-notices": "marks the viewer's own notices alone: attack 52",
  "inbox/open-inbox": "takes no id, shows the viewer's own notices: attack 52",
  "installation/check-health": "takes nothing and tells nothing",
  "installation/fill-search-index": "takes nothing and tells nothing",
  "installation/manage-account":
    "asks for the key that only the operator can read: tests/server/operator-commands",
  "installation/take-backup": "asks for the key that only the operator can read: attack 70",
  "installation/set-up-first-account": "asks for the printed token: attack 48",
  "installation/setup-is-open": "asks for the printed token: attack 48",
  "live/follow-inbox": "takes no id, counts the viewer's own notices: attack 52",
  "people/accept-invitation": "asks for the token of an invitation: attack 41",
  "people/open-invitation": "asks for the token of an invitation: attack 41",
  "people/open-reset-link": "asks for the token of a reset link: attack 41",
  "people/reset-password": "asks for the token of a reset link: attack 41",
  "share-links/asks-share-password": "asks for the cookie of a link: attack 56",
  "share-links/follow-share-link": "asks for the token of a link: attack 56",
  "share-links/give-share-password": "asks for the cookie and the password of a link: attack 56",
  "share-links/list-share-links": "takes no id, lists what is the viewer's own: attack 52",
  "share-links/open-shared-link": "takes no id, shows what the viewer's own link shows: attack 56",
  "workspace/list-jump-targets": "takes no id, lists what is the viewer's own: attack 52",
};
