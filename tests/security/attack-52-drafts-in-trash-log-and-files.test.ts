import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { AuditQuery } from "@/lib/contracts/audit-input";
import { leavesAt } from "@/lib/core/documents/trash-days";
import type { Person } from "@/lib/core/permissions/viewer";
import { database } from "@/lib/server/db/database";
import { purgeTrash } from "@/lib/server/db/purge-trash";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { exportAnnotations } from "@/lib/server/services/annotations/export-annotations";
import { restoreAnnotation } from "@/lib/server/services/annotations/restore-annotation";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { keepTrash } from "@/lib/server/services/workspace/keep-trash";
import { openAudit } from "@/lib/server/services/workspace/open-audit";
import { openTrash } from "@/lib/server/services/workspace/open-trash";
import { changesJson } from "@/lib/view-models/exports/changes-json";
import { changesMarkdown } from "@/lib/view-models/exports/changes-markdown";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import { withoutDrafts } from "@/lib/view-models/exports/without-drafts";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

const SECRET = "Archaeopteryx";
let author: Person;
let admin: Person;
let workspaceId: string;
let place: { documentId: string; versionId: string; newerId: string };

beforeAll(async () => {
  const workspace = await makeWorkspace();
  workspaceId = workspace.id;
  author = await workspace.person("editor");
  admin = await workspace.person("admin");
  const { documentId, versionId } = await makeVersion(author, workspace.id);
  const newer = await importVersion(author, { documentId, text: `${SAMPLE}9. One position more.\n` });
  place = { documentId, versionId, newerId: newer.version.id };
});

const write = (isPrivate: boolean, words: string) =>
  writeSampleNote(author, place.versionId, noteOf(words), { isPrivate });
const said = (viewer: Person) => openTrash(viewer).then((trash) => JSON.stringify(trash));

test("a draft in the trash is there for its author alone, who brings it back", async () => {
  const draft = await write(true, SECRET);
  const deleted = await deleteAnnotation(author, { annotationId: draft.id, revision: draft.revision });
  expect(await said(admin)).not.toContain(SECRET);
  expect(await said(admin)).not.toContain(draft.id);
  expect(await said(author)).toContain(SECRET);
  const named = { annotationId: draft.id, revision: deleted.revision };
  await expect(restoreAnnotation(admin, named)).rejects.toMatchObject({ code: "not-found" });
  expect((await restoreAnnotation(author, named)).isPrivate).toBe(true);
  const open = await write(false, "For everybody");
  await deleteAnnotation(author, { annotationId: open.id, revision: open.revision });
  expect(await said(admin)).toContain("For everybody");
});

test("the log tells nobody that somebody else works on a draft, until it is shared", async () => {
  const count = async (viewer: Person) =>
    (await openAudit(viewer, AuditQuery.parse({ by: author.userId }))).events.length;
  const before = await count(admin);
  const draft = await write(true, SECRET);
  await createReply(author, { annotationId: draft.id, body: noteOf(SECRET), idempotencyKey: randomUUID() });
  const deleted = await deleteAnnotation(author, { annotationId: draft.id, revision: draft.revision });
  const back = await restoreAnnotation(author, { annotationId: draft.id, revision: deleted.revision });
  expect(await count(admin)).toBe(before);
  await shareAnnotation(author, { annotationId: draft.id, revision: back.revision });
  // Written, replied to, deleted, brought back, shared.
  expect(await count(admin)).toBe(before + 5);
});

test("the log tells nobody of a draft that has left the trash for good either, alone or with its document", async () => {
  const workspace = await makeWorkspace();
  const [owner, writer] = [await workspace.person("admin"), await workspace.person("editor")];
  await keepTrash(owner, { workspaceId: workspace.id, days: 30 });
  const log = async (viewer: Person) => {
    const { events } = await openAudit(viewer, AuditQuery.parse({}), workspace.id);
    return events
      .filter(({ action }) => /^(?:annotation|reply|draft|trash\.emptied)/.test(action))
      .map(({ id }) => id);
  };
  const [one, other] = [await makeVersion(writer, workspace.id), await makeVersion(writer, workspace.id)];
  const draftOn = ({ versionId }: { versionId: string }) =>
    writeSampleNote(writer, versionId, noteOf(SECRET), { isPrivate: true });
  const alone = await draftOn(one);
  await createReply(writer, { annotationId: alone.id, body: noteOf(SECRET), idempotencyKey: randomUUID() });
  await deleteAnnotation(writer, { annotationId: alone.id, revision: alone.revision });
  await draftOn(other);
  await deleteDocument(writer, { documentId: other.documentId });
  expect(await log(owner)).toEqual([]);
  await purgeTrash(leavesAt(Date.now(), 31));
  const { prisma } = await database();
  expect(await prisma.annotation.count({ where: { authorId: writer.userId } })).toBe(0);
  expect(await log(owner)).toEqual([]);
});

test("much work on drafts of others leaves no gap in the log: its pages are as long as ever", async () => {
  const asked = AuditQuery.parse({ by: author.userId });
  const { events } = await openAudit(admin, asked);
  const draft = await write(true, SECRET);
  const { prisma } = await database();
  await prisma.auditEvent.createMany({
    data: Array.from({ length: 400 }, () => ({
      workspaceId,
      actor: `user:${author.userId}`,
      action: "annotation.edited",
      subject: `annotation:${draft.id}`,
      details: {},
    })),
  });
  expect((await openAudit(admin, asked)).events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
});

test("no file that is handed on holds the drafts of who takes it away", async () => {
  const words = "Pterodactylus";
  await write(true, words);
  await write(false, "Diplodocus");
  const { versionId, newerId, documentId } = place;
  const view = await openComparison(author, versionId, newerId);
  expect(JSON.stringify(view)).toContain(words);
  const options = { view: "side", cosmetic: "show", boilerplate: "show" } as const;
  const files = {
    word: comparedDocument(withoutDrafts(view), { boilerplate: "show", origin: "https://x.example" }),
    json: changesJson(withoutDrafts(view), options, "https://x.example"),
    markdown: changesMarkdown(withoutDrafts(view), options, "https://x.example"),
    annotations: await exportAnnotations(author, documentId, "https://x.example"),
  };
  for (const [name, file] of Object.entries(files)) {
    expect(JSON.stringify(file), name).not.toContain(words);
    expect(JSON.stringify(file), name).toContain("Diplodocus");
  }
});
