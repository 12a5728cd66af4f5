import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Person } from "@/lib/core/permissions/viewer";
import { hashPassword } from "@/lib/server/auth/password";
import { database } from "@/lib/server/db/database";
import { changePassword } from "@/lib/server/services/account/change-password";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation } from "@/lib/server/services/annotations/delete-annotation";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { restoreDocument } from "@/lib/server/services/documents/restore-document";
import { endFeed } from "@/lib/server/services/feeds/end-feed";
import { makeFeed } from "@/lib/server/services/feeds/make-feed";
import { openFeed } from "@/lib/server/services/feeds/open-feed";
import { openFeeds } from "@/lib/server/services/feeds/open-feeds";
import { disablePerson } from "@/lib/server/services/people/disable-person";
import { removePerson } from "@/lib/server/services/people/remove-person";
import { makeVersion } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { writeSampleNote } from "@/tests/factories/write-sample-note";

const ORIGIN = "https://x.example";

async function office() {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const author = await workspace.person("editor");
  const reader = await workspace.person("reader");
  const { documentId, versionId } = await makeVersion(author, workspace.id);
  const annotate = (words: string, isPrivate = false) =>
    writeSampleNote(author, versionId, noteOf(words), { isPrivate });
  const feed = async (who: Person, of: string | null = documentId) => {
    const made = await makeFeed(who, { workspaceId: workspace.id, documentId: of }, ORIGIN);
    const token = made.url.split("/").at(-1) ?? "";
    const texts = async () => (await openFeed(token)).entries.map(({ text }) => text).filter(Boolean);
    return { id: made.feed.id, token, texts };
  };
  return { workspace, admin, author, reader, documentId, versionId, annotate, feed };
}

const gone = { code: "not-found" };

test("a feed tells what its owner may read at that moment: no draft, nothing deleted, nothing of the trash", async () => {
  const { author, reader, documentId, annotate, feed } = await office();
  const note = await annotate("A shared thought");
  await annotate("A thought of my own", true);
  await createReply(author, {
    annotationId: note.id,
    body: noteOf("An answer"),
    idempotencyKey: randomUUID(),
  });
  const [theirs, own, whole] = [await feed(reader), await feed(author), await feed(reader, null)];
  for (const each of [theirs, own, whole])
    expect(await each.texts()).toEqual(["An answer", "A shared thought"]);
  await deleteAnnotation(author, { annotationId: note.id, revision: note.revision });
  for (const each of [theirs, own, whole]) expect(await each.texts()).toEqual([]);
  await deleteDocument(author, { documentId });
  await expect(theirs.texts()).rejects.toMatchObject(gone);
  expect((await openFeed(whole.token)).entries).toEqual([]);
  await restoreDocument(author, { documentId });
  expect((await openFeed(theirs.token)).entries).toHaveLength(1);
});

test("an address that was ended, made anew, guessed or is of nobody any more opens nothing", async () => {
  const { workspace, admin, reader, feed } = await office();
  const first = await feed(reader);
  const second = await feed(reader);
  await expect(first.texts()).rejects.toMatchObject(gone);
  expect(await second.texts()).toEqual([]);
  await endFeed(reader, { feedId: second.id });
  for (const token of [second.token, "guessed", "x".repeat(5_000), ""])
    await expect(openFeed(token)).rejects.toMatchObject(gone);

  const third = await feed(reader, null);
  await disablePerson(admin, { workspaceId: workspace.id, userId: reader.userId, disabled: true });
  await expect(third.texts()).rejects.toMatchObject(gone);
  const leaver = await workspace.person("reviewer");
  const [ofDocument, ofAll] = [await feed(leaver), await feed(leaver, null)];
  await removePerson(admin, { workspaceId: workspace.id, userId: leaver.userId, links: "close" });
  for (const each of [ofDocument, ofAll]) await expect(each.texts()).rejects.toMatchObject(gone);
});

test("a new password ends the addresses made before it, and nobody ends those of others", async () => {
  const { author, reader, feed } = await office();
  const { prisma } = await database();
  const current = "a password of twelve";
  await prisma.user.update({
    where: { id: reader.userId },
    data: { passwordHash: await hashPassword(current) },
  });
  const { id, texts } = await feed(reader);
  await expect(endFeed(author, { feedId: id })).rejects.toMatchObject(gone);
  expect(await texts()).toEqual([]);
  expect((await openFeeds(author, null)).feeds).toEqual([]);
  expect((await openFeeds(reader, null)).feeds.map((feed) => feed.id)).toEqual([id]);
  await changePassword(reader, { current, password: "another password of twelve" }, "198.51.100.20");
  await expect(texts()).rejects.toMatchObject(gone);
  expect((await openFeeds(reader, null)).feeds).toEqual([]);
});

test("what a feed could be made of names no document of another workspace", async () => {
  const { reader, documentId, workspace } = await office();
  const stranger = await (await makeWorkspace("Elsewhere")).person("admin");
  expect((await openFeeds(reader, documentId)).offered.map((each) => each.documentId)).toEqual([
    documentId,
    null,
  ]);
  const { offered } = await openFeeds(stranger, documentId);
  expect(offered.map((each) => each.documentId)).toEqual([null]);
  for (const asked of [documentId, null])
    await expect(
      makeFeed(stranger, { workspaceId: workspace.id, documentId: asked }, ORIGIN),
    ).rejects.toMatchObject(gone);
  const { workspaceId } = offered[0] ?? { workspaceId: "" };
  await expect(makeFeed(stranger, { workspaceId, documentId }, ORIGIN)).rejects.toMatchObject(gone);
});

test("an address is stored as its hash, and what it opens is asked for in few queries", async () => {
  const { reader, feed } = await office();
  const { token } = await feed(reader);
  const { prisma } = await database();
  const rows = await prisma.feed.findMany({ where: { userId: reader.userId } });
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows[0]?.lastReadAt).toBeNull();
  await openFeed(token);
  const first = await prisma.feed.findFirst({ where: { userId: reader.userId } });
  await openFeed(token);
  expect(first?.lastReadAt).toBeInstanceOf(Date);
  expect(await prisma.feed.findFirst({ where: { userId: reader.userId } })).toEqual(first);
});
