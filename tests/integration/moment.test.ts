import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { database } from "@/lib/server/db/database";
import { databaseMoment, inTransaction } from "@/lib/server/db/query";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { createShareLink } from "@/lib/server/services/share-links/create-share-link";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { openShareLog } from "@/lib/server/services/share-links/open-share-log";
import { revokeShareLink } from "@/lib/server/services/share-links/revoke-share-link";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { openHome } from "@/lib/server/services/workspace/open-home";
import { guestFrom } from "@/tests/factories/guest-from";
import { makeVersion } from "@/tests/factories/make-version";
import { makeDelivery, makeWebhook } from "@/tests/factories/make-webhook";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";

/** Somebody in a workspace, and whether they could read the same since they last asked. */
async function makeReader() {
  const workspace = await makeWorkspace();
  const editor = await workspace.person("editor");
  let last = (await databaseMoment(editor.userId, null)).name;
  const isSame = async () => {
    const moment = await databaseMoment(editor.userId, last);
    last = moment.name;
    return moment.isSame;
  };
  return { workspace, editor, isSame };
}

test("the moment stays while people read, and passes with every kind of write in their workspace", async () => {
  const { workspace, editor, isSame } = await makeReader();
  const { documentId, versionId } = await makeVersion(editor, workspace.id);
  const { text } = await openVersion(editor, versionId);
  await openHome(editor);
  await isSame();
  await openVersion(editor, versionId);
  await openHome(editor);
  expect(await isSame()).toBe(true);

  const { prisma } = await database();
  const renamed = { where: { id: documentId }, data: { title: "Another title" } };
  const place = { versionId, start: 0, end: 6, quote: text.slice(0, 6) };
  for (const [what, write] of Object.entries({
    update: () => prisma.document.update(renamed),
    transaction: () => inTransaction((transaction) => transaction.document.update(renamed)),
    service: () => createDocument(editor, { workspaceId: workspace.id, title: "A second paper" }),
    note: () => createAnnotation(editor, { ...place, body: noteOf("A note"), idempotencyKey: randomUUID() }),
    sql: () => prisma.$executeRaw`UPDATE "Version" SET "label" = 'By hand' WHERE "id" = ${versionId}::uuid`,
    role: () => prisma.membership.updateMany({ where: { userId: editor.userId }, data: { role: "reader" } }),
    deletion: () => prisma.document.delete({ where: { id: documentId } }),
  })) {
    await write();
    expect([what, await isSame()]).toEqual([what, false]);
    expect([what, await isSame()]).toEqual([what, true]);
  }
});

test("what is written in a workspace that somebody is no member of changes nothing for them, until they are one", async () => {
  const { editor, isSame } = await makeReader();
  const elsewhere = await makeReader();
  await isSame();
  await makeVersion(elsewhere.editor, elsewhere.workspace.id);
  expect(await isSame()).toBe(true);
  expect(await elsewhere.isSame()).toBe(false);

  const { prisma } = await database();
  const both = { userId: editor.userId, workspaceId: elsewhere.workspace.id };
  await prisma.membership.create({ data: { ...both, role: "reader" } });
  expect(await isSame()).toBe(false);
  await makeVersion(elsewhere.editor, elsewhere.workspace.id);
  expect(await isSame()).toBe(false);
  await prisma.membership.delete({ where: { userId_workspaceId: both } });
  expect(await isSame()).toBe(false);
  await makeVersion(elsewhere.editor, elsewhere.workspace.id);
  expect(await isSame()).toBe(true);
});

test("what is written of a person's sessions and account is theirs; a person who is renamed, everybody's", async () => {
  const { editor, isSame } = await makeReader();
  const elsewhere = await makeReader();
  await isSame();
  const { prisma } = await database();
  const id = randomUUID();
  const now = new Date();
  const times = { startedAt: now, lastUsedAt: now, expiresAt: now };
  await prisma.session.create({
    data: { id, userId: editor.userId, device: "A browser", ...times },
  });
  await isSame();
  await prisma.session.update({ where: { id }, data: { endedAt: now } });
  expect(await isSame()).toBe(false);
  const who = { where: { id: editor.userId } };
  await prisma.user.update({ ...who, data: { lastSignInAt: now } });
  expect(await isSame()).toBe(false);
  await prisma.user.update({ ...who, data: { disabledAt: now } });
  expect(await isSame()).toBe(false);
  expect(await elsewhere.isSame()).toBe(true);
  await prisma.user.update({ ...who, data: { name: "Renamed" } });
  expect(await elsewhere.isSame()).toBe(false);
});

test("who comes by a share link writes nothing that a kept page shows; whatever else is written of the link counts", async () => {
  const { workspace, editor, isSame } = await makeReader();
  const { versionId } = await makeVersion(editor, workspace.id);
  const { url, link } = await createShareLink(
    editor,
    { versionId, withNotes: true, days: 30 },
    "https://x.example",
  );
  const linkId = link.id;
  const { prisma } = await database();
  const { id: recipientId } = await prisma.shareRecipient.create({
    data: { linkId, workspaceId: workspace.id, email: "ana@example.org" },
    select: { id: true },
  });
  await isSame();
  await followShareLink(new URL(url).pathname.slice(3), guestFrom("198.51.100.7"));
  const { link: listed, accesses } = await openShareLog(editor, linkId, {});
  expect([listed.opened, accesses.length]).toEqual([1, 1]);
  await prisma.shareRecipient.update({
    where: { id: recipientId },
    data: { codeHash: "x", codeExpiresAt: new Date(), codeTries: 1, sent: 1, sentSince: new Date() },
  });
  await prisma.shareAccess.deleteMany({ where: { linkId } });
  expect(await isSame()).toBe(true);

  for (const [what, write] of Object.entries({
    label: () => prisma.shareLink.update({ where: { id: linkId }, data: { label: "Called so" } }),
    both: () =>
      prisma.shareLink.update({ where: { id: linkId }, data: { opened: 9, recipient: "Somebody else" } }),
    address: () =>
      prisma.shareRecipient.update({ where: { id: recipientId }, data: { email: "ben@example.org" } }),
    another: () =>
      prisma.shareRecipient.create({ data: { linkId, workspaceId: workspace.id, email: "cy@example.org" } }),
    gone: () => prisma.shareRecipient.delete({ where: { id: recipientId } }),
    revoked: () => revokeShareLink(editor, { linkId }),
    deleted: () => prisma.shareLink.delete({ where: { id: linkId } }),
  })) {
    await write();
    expect([what, await isSame()]).toEqual([what, false]);
    expect([what, await isSame()]).toEqual([what, true]);
  }
});

test("a transaction counts when it ends, however many began and ended since it wrote", async () => {
  const { kind } = await database();
  const { workspace, isSame } = await makeReader();
  const others = await makeReader();
  const middle: boolean[] = [];
  await isSame();
  await inTransaction(async (transaction) => {
    await transaction.workspace.update({ where: { id: workspace.id }, data: { name: "Renamed" } });
    // The embedded database has one session: nobody can look while somebody else writes.
    if (kind === "embedded") return;
    await createDocument(others.editor, {
      workspaceId: others.workspace.id,
      title: "Written in the meantime",
    });
    middle.push(await isSame());
  });
  expect(middle).not.toContain(false);
  expect(await isSame()).toBe(false);
  expect(await isSame()).toBe(true);
});

test("what webhooks are sent, and how it went, passes no moment: it is shown under the settings alone", async () => {
  const { workspace, editor, isSame } = await makeReader();
  const webhookId = await makeWebhook(workspace.id, editor.userId);
  const { prisma } = await database();
  await isSame();
  const id = await makeDelivery(workspace.id, webhookId);
  await prisma.webhookDelivery.update({ where: { id }, data: { attempts: 1, claimedUntil: new Date() } });
  const tried = { number: 1, at: new Date(), milliseconds: 1, status: 500, problem: "It answered 500." };
  await prisma.webhookAttempt.create({ data: { deliveryId: id, workspaceId: workspace.id, ...tried } });
  await prisma.webhookDelivery.delete({ where: { id } });
  expect(await isSame()).toBe(true);
  await prisma.webhook.update({ where: { id: webhookId }, data: { pausedAt: new Date() } });
  expect(await isSame()).toBe(false);
});

test("what is told by mail passes no moment: letters are shown under the settings alone", async () => {
  const { editor, workspace, isSame } = await makeReader();
  const { prisma } = await database();
  const { id } = await prisma.notice.create({
    data: {
      recipientId: editor.userId,
      workspaceId: workspace.id,
      kind: "version",
      causedById: editor.userId,
    },
  });
  await isSame();
  const { userId } = editor;
  const dueAt = new Date();
  await prisma.digest.create({
    data: { userId, rhythm: "daily", timeZone: "UTC", origin: "https://x.example", dueAt },
  });
  await prisma.digestItem.create({ data: { noticeId: id, letterId: id } });
  await prisma.digest.update({ where: { userId }, data: { attempts: 1, letterId: id } });
  await prisma.digestItem.deleteMany({ where: { letterId: id } });
  await prisma.digest.delete({ where: { userId } });
  expect(await isSame()).toBe(true);
});

test("the writes of every table are recorded, but for those that no page is made of", async () => {
  const { prisma } = await database();
  const tables = await prisma.$queryRaw<{ name: string; triggers: number }[]>`
    SELECT c.relname::text AS name, count(t.oid)::int AS triggers
    FROM pg_class c LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname LIKE '%_is_recorded'
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' GROUP BY 1`;
  expect(tables.length).toBeGreaterThan(20);
  expect(
    tables
      .filter(({ triggers }) => triggers !== 4)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["RecordedWrite", "SearchPending", "SignInAttempt", "StoredComparison", "_prisma_migrations"]);
});
