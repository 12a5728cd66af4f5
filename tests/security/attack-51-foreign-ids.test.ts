import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { deleteReply } from "@/lib/server/services/annotations/delete-reply";
import { editAnnotation } from "@/lib/server/services/annotations/edit-annotation";
import { editReply } from "@/lib/server/services/annotations/edit-reply";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { correctDocument } from "@/lib/server/services/documents/correct-document";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { undoDocumentCorrection } from "@/lib/server/services/documents/undo-document-correction";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { editPositions } from "@/lib/server/services/positions/edit-positions";
import { openPosition } from "@/lib/server/services/positions/open-position";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { listShareLinks } from "@/lib/server/services/share-links/list-share-links";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { downloadOriginal } from "@/lib/server/services/versions/download-original";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

/** A workspace with one of everything, and each way in to it as a function of who asks. */
async function everyWayIn() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const again = await importVersion(editor, { documentId, text: `${SAMPLE}\n4. One position more.` });
  const reader = await openVersion(editor, versionId);
  const positionId = reader.positions[0]?.id ?? "";
  const passage = { versionId, start: 0, end: 6, quote: "Office", body: noteOf("Note") };
  const note = await createAnnotation(editor, { ...passage, idempotencyKey: randomUUID() });
  const reply = await createReply(editor, {
    annotationId: note.id,
    body: noteOf("Reply"),
    idempotencyKey: randomUUID(),
  });
  const { link } = await createShareLink(
    editor,
    { versionId, withNotes: true, days: 1 },
    "https://x.example",
  );
  const gone = await createAnnotation(editor, { ...passage, idempotencyKey: randomUUID() });
  const { revision } = await deleteAnnotation(editor, { annotationId: gone.id, revision: 1 });
  const key = () => randomUUID();
  const reads: Record<string, (viewer: Viewer) => Promise<unknown>> = {
    openHome: (viewer) => openHome(viewer, workspace.id),
    openDocument: (viewer) => openDocument(viewer, documentId),
    openVersion: (viewer) => openVersion(viewer, versionId),
    openPosition: (viewer) => openPosition(viewer, positionId),
    openProvenance: (viewer) => openProvenance(viewer, versionId),
    downloadOriginal: (viewer) => downloadOriginal(viewer, versionId),
    openComparison: (viewer) => openComparison(viewer, versionId, again.version.id),
  };
  const writes: Record<string, (viewer: Viewer) => Promise<unknown>> = {
    createAnnotation: (viewer) => createAnnotation(viewer, { ...passage, idempotencyKey: key() }),
    editAnnotation: (viewer) =>
      editAnnotation(viewer, { annotationId: note.id, revision: 1, body: noteOf("x") }),
    deleteAnnotation: (viewer) => deleteAnnotation(viewer, { annotationId: note.id, revision: 1 }),
    restoreAnnotation: (viewer) => restoreAnnotation(viewer, { annotationId: gone.id, revision }),
    editReply: (viewer) => editReply(viewer, { replyId: reply.id, revision: 1, body: noteOf("x") }),
    deleteReply: (viewer) => deleteReply(viewer, { replyId: reply.id, revision: 1 }),
    editPositions: (viewer) => editPositions(viewer, { edit: "unmark", versionId, revision: 1, positionId }),
    createDocument: (viewer) => createDocument(viewer, { workspaceId: workspace.id, title: "x" }),
    correctDocument: (viewer) =>
      correctDocument(viewer, {
        documentId,
        revision: 1,
        title: "x",
        office: null,
        kind: null,
        lang: "en",
      }),
    undoDocumentCorrection: (viewer) => undoDocumentCorrection(viewer, { documentId, revision: 2 }),
    importVersion: (viewer) => importVersion(viewer, { documentId, text: "Another text" }),
    createShareLink: (viewer) =>
      createShareLink(viewer, { versionId, withNotes: true, days: 1 }, "https://x.example"),
    revokeShareLink: (viewer) => revokeShareLink(viewer, { linkId: link.id }),
  };
  const replies = {
    createReply: (viewer: Viewer) =>
      createReply(viewer, { annotationId: note.id, body: noteOf("x"), idempotencyKey: key() }),
  };
  const scope = {
    linkId: link.id,
    workspaceId: workspace.id,
    documentId,
    versionIds: [versionId],
    positionId: null,
    withNotes: true,
    expiresAt: "",
  };
  return {
    workspace,
    versionId,
    other: again.version.id,
    reads,
    writes,
    replies,
    holder: { kind: "share", scope } as Viewer,
  };
}

const outcome = (act: Promise<unknown>) =>
  act.then(
    () => "done",
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

test("nobody, and an administrator of another workspace, find nothing whatever the id", async () => {
  const { reads, writes, replies } = await everyWayIn();
  const stranger = await (await makeWorkspace()).person("admin");
  for (const viewer of [{ kind: "nobody" } as const, stranger]) {
    for (const [name, ask] of Object.entries({ ...reads, ...writes, ...replies })) {
      expect([name, await outcome(ask(viewer))]).toEqual([name, "not-found"]);
    }
  }
});

test("a member is told what the role does not allow; a reader may read and reply", async () => {
  const { workspace, reads, writes, replies } = await everyWayIn();
  const reader = await workspace.person("reader");
  for (const [name, ask] of Object.entries({ ...reads, ...replies }))
    expect([name, await outcome(ask(reader))]).toEqual([name, "done"]);
  for (const [name, ask] of Object.entries(writes))
    expect([name, await outcome(ask(reader))]).toEqual([name, "forbidden"]);
});

test("another editor may not change or delete what somebody else wrote, an administrator may", async () => {
  const { workspace, writes } = await everyWayIn();
  const editor = await workspace.person("editor");
  for (const name of [
    "editAnnotation",
    "deleteAnnotation",
    "editReply",
    "revokeShareLink",
    "restoreAnnotation",
  ]) {
    expect([name, await outcome(writes[name]?.(editor) ?? Promise.reject())]).toEqual([name, "forbidden"]);
  }
  const admin = await workspace.person("admin");
  for (const name of ["editAnnotation", "editReply", "revokeShareLink", "restoreAnnotation"]) {
    expect([name, await outcome(writes[name]?.(admin) ?? Promise.reject())]).toEqual([name, "done"]);
  }
});

test("attack-56: the holder of a link reads its version and nothing else, and writes nothing", async () => {
  const { reads, writes, replies, holder, versionId, other } = await everyWayIn();
  const { openVersion: own, ...rest } = reads;
  expect(await outcome(own?.(holder) ?? Promise.reject())).toBe("done");
  expect(await outcome(openVersion(holder, other))).toBe("not-found");
  expect(await outcome(openComparison(holder, versionId, other))).toBe("not-found");
  delete rest.openPosition; // its version is the shared one
  for (const [name, ask] of Object.entries({ ...rest, ...writes, ...replies })) {
    expect([name, await outcome(ask(holder))]).toEqual([name, "not-found"]);
  }
});

test("a share link cannot be made to show one foreign version beside an own one", async () => {
  const mine = await everyWayIn();
  const theirs = await everyWayIn();
  const editor = await mine.workspace.person("editor");
  const link = { versionId: mine.versionId, olderVersionId: theirs.versionId, withNotes: true, days: 1 };
  expect(await outcome(createShareLink(editor, link, "https://x.example"))).toBe("not-found");
});

test("attack-52: lists and counts of a workspace hold nothing of another", async () => {
  const mine = await everyWayIn();
  await everyWayIn();
  const editor = await mine.workspace.person("editor");
  const home = await openHome(editor);
  expect(home.documents.map(({ notes }) => notes)).toEqual([1]);
  expect(home.latestNotes).toHaveLength(1);
  expect(await listShareLinks(editor)).toHaveLength(1);
});

test("attack-55: an unknown id and a foreign one cannot be told apart", async () => {
  const { versionId } = await everyWayIn();
  const stranger = await (await makeWorkspace()).person("editor");
  const say = (id: string) =>
    openVersion(stranger, id).then(
      () => "",
      (error: Error) => `${error.name} ${error.message}`,
    );
  expect(await say(versionId)).toBe(await say(randomUUID()));
});
