import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { WebhookKind } from "@/lib/contracts/webhook-kinds";
import type { Person } from "@/lib/core/permissions/viewer";
import { insertAudit } from "@/lib/server/db/audit";
import { database } from "@/lib/server/db/database";
import { inTransaction } from "@/lib/server/db/query";
import { claimDueDelivery, purgeDeliveries } from "@/lib/server/db/webhook-deliveries";
import { createAnnotation } from "@/lib/server/services/annotations/create-annotation";
import { createReply } from "@/lib/server/services/annotations/create-reply";
import { resolveAnnotation } from "@/lib/server/services/annotations/resolve-annotation";
import { shareAnnotation } from "@/lib/server/services/annotations/share-annotation";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { signOffComparison } from "@/lib/server/services/comparisons/sign-off-comparison";
import { withdrawSignOff } from "@/lib/server/services/comparisons/withdraw-sign-off";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { importVersion } from "@/lib/server/services/imports/import-version";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { deleteVersion } from "@/lib/server/services/versions/delete-version";
import { openVersion } from "@/lib/server/services/versions/open-version";
import { addWebhook } from "@/lib/server/services/webhooks/add-webhook";
import { deleteWebhook } from "@/lib/server/services/webhooks/delete-webhook";
import { editWebhook } from "@/lib/server/services/webhooks/edit-webhook";
import { listWebhooks } from "@/lib/server/services/webhooks/list-webhooks";
import { openWebhook } from "@/lib/server/services/webhooks/open-webhook";
import { pauseWebhook } from "@/lib/server/services/webhooks/pause-webhook";
import { renewWebhookSecret } from "@/lib/server/services/webhooks/renew-webhook-secret";
import { sendDeliveryAgain } from "@/lib/server/services/webhooks/send-delivery-again";
import { testWebhook } from "@/lib/server/services/webhooks/test-webhook";
import { attemptDelivery } from "@/lib/server/webhooks/attempt-delivery";
import { auditOf } from "@/tests/factories/audit-of";
import { makeVersion, SAMPLE } from "@/tests/factories/make-version";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { isSigned, type Listener, listen } from "@/tests/fixtures/webhooks/listen";

const ORIGIN = "https://papers.example.gov";
const DAY_MS = 86_400_000;
let program: Listener;

beforeAll(async () => {
  vi.stubEnv("VARIORUM_WEBHOOKS_LOOPBACK", "1");
  program = await listen();
});
beforeEach(() => {
  program.answers(200);
  (program.received as unknown[]).length = 0;
});
afterAll(async () => {
  await program.stop();
  vi.unstubAllEnvs();
});

/** A workspace whose administrator has a program told of some things. */
async function office(...kinds: WebhookKind[]) {
  const workspace = await makeWorkspace();
  const admin = await workspace.person("admin");
  const author = await workspace.person("editor");
  const { documentId, versionId } = await makeVersion(author, workspace.id);
  const { webhookId, secret } = await addWebhook(
    admin,
    { workspaceId: workspace.id, url: program.url, kinds },
    ORIGIN,
  );
  const { prisma } = await database();
  const waiting = () => prisma.webhookDelivery.findMany({ where: { webhookId }, orderBy: { at: "asc" } });
  const log = async () => (await openWebhook(admin, webhookId, {})).deliveries;
  return { workspace, admin, author, documentId, versionId, webhookId, secret, prisma, waiting, log };
}

/** What the worker does, for everything that is due now. */
async function sendDue(): Promise<number> {
  for (let sent = 0; ; sent++) {
    const delivery = await claimDueDelivery([]);
    if (!delivery) return sent;
    await attemptDelivery(delivery);
  }
}

async function annotate(who: Person, versionId: string, words: string, isPrivate = false) {
  const { text } = await openVersion(who, versionId);
  return createAnnotation(who, {
    versionId,
    start: 0,
    end: 6,
    quote: text.slice(0, 6),
    body: noteOf(words),
    isPrivate,
    idempotencyKey: randomUUID(),
  });
}

test("what was chosen is told, signed, by id, address and title, and without words; what was not is not", async () => {
  const { author, workspace, documentId, versionId, secret } = await office(
    "version.imported",
    "annotation.created",
    "reply.created",
    "annotation.resolved",
  );
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}\nOne line more.\n` });
  const note = await annotate(author, versionId, "Words of a note");
  await createReply(author, {
    annotationId: note.id,
    body: noteOf("Words of a reply"),
    idempotencyKey: randomUUID(),
  });
  await resolveAnnotation(author, { annotationId: note.id, revision: 1, resolved: true });
  await deleteDocument(author, {
    documentId: (await makeVersion(author, workspace.id, "Elsewhere.\n", "Elsewhere")).documentId,
  });
  await sendDue();
  const told = program.received.map(({ told: each }) => each);
  // Two papers were added in the meantime: this one's second version, and the first of the one that is in the trash again.
  expect(told.map(({ type }) => type)).toEqual([
    "version.imported",
    "annotation.created",
    "reply.created",
    "annotation.resolved",
  ]);
  const document = { id: documentId, title: "An example paper", url: `${ORIGIN}/documents/${documentId}` };
  const by = { id: author.userId, name: author.name };
  expect(told[0]).toEqual({
    type: "version.imported",
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    data: {
      workspace: { id: workspace.id },
      by,
      document,
      version: { id: version.id, label: version.label, url: `${ORIGIN}/versions/${version.id}` },
    },
  });
  expect(told[2].data).toMatchObject({
    document,
    note: { id: note.id, url: `${ORIGIN}/versions/${versionId}#note-${note.id}` },
    reply: { id: expect.any(String) },
  });
  for (const each of program.received) {
    expect(isSigned(secret, each)).toBe(true);
    expect(isSigned("whsec_AAAA", each)).toBe(false);
    expect(each.headers["content-type"]).toBe("application/json");
    expect(Math.abs(Number(each.headers["webhook-timestamp"]) - Date.now() / 1000)).toBeLessThan(60);
    expect(each.body).not.toContain("Words of");
  }
  expect(new Set(program.received.map(({ headers }) => headers["webhook-id"])).size).toBe(4);
});

test("a comparison that is signed off is told with both versions, and so is that it was withdrawn", async () => {
  const { author, documentId, versionId } = await office("change.signed-off", "change.sign-off-withdrawn");
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}\nOne line more.\n` });
  const pair = { olderVersionId: versionId, newerVersionId: version.id };
  await openComparison(author, versionId, version.id);
  await signOffComparison(author, { ...pair, dissent: "Words of dissent", seen: 0 });
  const [signed] = await (await database()).prisma.signOff.findMany({ where: { documentId } });
  await withdrawSignOff(author, { signOffId: signed?.id ?? "" });
  await sendDue();
  const url = `${ORIGIN}/compare/${versionId}/${version.id}`;
  expect(program.received.map(({ told }) => [told.type, told.data.comparison])).toEqual([
    ["change.signed-off", { ...pair, url }],
    ["change.sign-off-withdrawn", { ...pair, url }],
  ]);
  expect(JSON.stringify(program.received)).not.toContain("dissent");
});

test("what was done away with before it could be sent is told to nobody; that it was done away with is", async () => {
  const { author, documentId, versionId, log } = await office(
    "annotation.created",
    "document.deleted",
    "version.deleted",
  );
  await annotate(author, versionId, "Soon gone");
  const { version } = await importVersion(author, { documentId, text: `${SAMPLE}\nOne line more.\n` });
  await deleteVersion(author, { versionId: version.id });
  await deleteDocument(author, { documentId });
  await sendDue();
  expect(program.received.map(({ told }) => [told.type, told.data.document.id])).toEqual([
    ["version.deleted", documentId],
    ["document.deleted", documentId],
  ]);
  expect(await log()).toHaveLength(2);
});

test("attack-52: a draft leaves no trace at the program nor in the log, until it is shared", async () => {
  const { author, versionId, waiting } = await office(
    "annotation.created",
    "annotation.shared",
    "reply.created",
  );
  const draft = await annotate(author, versionId, "Only mine", true);
  await createReply(author, {
    annotationId: draft.id,
    body: noteOf("Mine too"),
    idempotencyKey: randomUUID(),
  });
  expect(await waiting()).toEqual([]);
  await shareAnnotation(author, { annotationId: draft.id, revision: draft.revision });
  await sendDue();
  expect(program.received.map(({ told }) => [told.type, told.data.note.id])).toEqual([
    ["annotation.shared", draft.id],
  ]);
});

test("what is taken back with its transaction is told to nobody; other workspaces are told of nothing here", async () => {
  const { workspace, author, waiting } = await office("document.created");
  await (await office("document.created")).waiting();
  const entry = {
    workspaceId: workspace.id,
    actor: `user:${author.userId}`,
    action: "document.created",
    subject: "x",
  };
  await expect(
    inTransaction(async (transaction) => {
      await insertAudit(transaction, entry);
      throw new Error("taken back");
    }),
  ).rejects.toThrow("taken back");
  expect(await waiting()).toEqual([]);
});

test("each delivery is claimed by one of many who ask at the same moment, and again when its claim is over", async () => {
  const { author, workspace, prisma, webhookId, waiting } = await office("document.created");
  await pauseAllBut(webhookId);
  for (let paper = 0; paper < 6; paper++)
    await makeVersion(author, workspace.id, `${paper}.\n`, `Paper ${paper}`);
  const claims = await Promise.all(Array.from({ length: 12 }, () => claimDueDelivery([])));
  const ids = claims.flatMap((claim) => claim?.id ?? []);
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(6);
  expect(await claimDueDelivery([])).toBeNull();
  // The process that had one has ended.
  await prisma.webhookDelivery.updateMany({
    where: { webhookId },
    data: { claimedUntil: new Date(Date.now() - 1) },
  });
  expect(await claimDueDelivery([webhookId])).toBeNull();
  expect((await claimDueDelivery([]))?.attempts).toBe(2);
  expect((await waiting()).every(({ state }) => state === "waiting")).toBe(true);
});

async function pauseAllBut(webhookId: string): Promise<void> {
  const { prisma } = await database();
  await prisma.webhook.updateMany({
    where: { id: { not: webhookId } },
    data: { pausedAt: new Date(), pausedFor: "person" },
  });
}

test("what does not arrive is tried again later, eight times, then given up; administrators are told", async () => {
  const { admin, author, workspace, prisma, webhookId, log } = await office("document.created");
  await pauseAllBut(webhookId);
  program.answers(500);
  await makeVersion(author, workspace.id, "A paper.\n", "A paper");
  for (let attempt = 1; attempt <= 8; attempt++) {
    expect(await sendDue()).toBe(1);
    const [row] = await log();
    expect(row?.attempts).toHaveLength(attempt);
    expect(row?.attempts[0]).toMatchObject({ number: attempt, status: 500, problem: "It answered 500." });
    expect(row?.state).toBe(attempt < 8 ? "waiting" : "given-up");
    if (attempt < 8) expect(new Date(row?.dueAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 3_000);
    expect(await sendDue()).toBe(0);
    await prisma.webhookDelivery.updateMany({ where: { webhookId }, data: { dueAt: new Date() } });
  }
  expect(new Set(program.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
  const [told] = (await openInbox(admin, {})).rows;
  expect(told).toMatchObject({
    kind: "webhook",
    byName: "Variorum",
    href: `/settings/webhooks/${webhookId}`,
  });
  expect((await openInbox(author, {})).rows).toEqual([]);
  const [listed] = (await listWebhooks(admin, workspace.id)).webhooks;
  expect(listed?.failingSince).not.toBeNull();
  expect(listed?.pausedFor).toBeNull();

  // Sent again by hand it arrives, under the same id.
  program.answers(204);
  const [row] = await log();
  expect(await sendDeliveryAgain(admin, { deliveryId: row?.id ?? "" })).toMatchObject({
    number: 9,
    status: 204,
  });
  expect((await log())[0]?.state).toBe("delivered");
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]?.failingSince).toBeNull();
  expect(new Set(program.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

test("an address at which nothing has arrived for days is paused, and one that says it is gone at once", async () => {
  const { admin, author, workspace, prisma, webhookId } = await office("document.created");
  await pauseAllBut(webhookId);
  program.answers(503);
  const fail = async (attempts: number) => {
    await makeVersion(author, workspace.id, `${randomUUID()}\n`, "A paper");
    await prisma.webhookDelivery.updateMany({ where: { webhookId, state: "waiting" }, data: { attempts } });
    await sendDue();
  };
  const state = async () => (await listWebhooks(admin, workspace.id)).webhooks[0]?.pausedFor;
  await fail(7);
  expect(await state()).toBeNull();
  await prisma.webhook.update({
    where: { id: webhookId },
    data: { failingSince: new Date(Date.now() - 4 * DAY_MS) },
  });
  await fail(7);
  expect(await state()).toBe("failures");
  expect(await auditOf(`webhook:${webhookId}`)).toContain("webhook.paused");
  await pauseWebhook(admin, { webhookId, paused: false });
  program.answers(410);
  await fail(0);
  expect(await state()).toBe("gone");
});

test("what arrived once stays delivered where a copy sent by hand does not arrive, and the inbox is spared", async () => {
  const { admin, author, workspace, webhookId, log } = await office("document.created");
  await pauseAllBut(webhookId);
  await makeVersion(author, workspace.id, "A paper.\n", "A paper");
  await sendDue();
  program.answers(500);
  const [row] = await log();
  expect(await sendDeliveryAgain(admin, { deliveryId: row?.id ?? "" })).toMatchObject({ status: 500 });
  expect((await log())[0]).toMatchObject({
    state: "delivered",
    attempts: [{ status: 500 }, { status: 200 }],
  });
  expect(await sendDue()).toBe(0);
  expect((await openInbox(admin, {})).rows).toEqual([]);
});

test("how the old address answers pauses no webhook that has another by then, nor counts against it", async () => {
  const { admin, author, workspace, prisma, webhookId, waiting } = await office("document.created");
  await pauseAllBut(webhookId);
  await makeVersion(author, workspace.id, "A paper.\n", "A paper");
  await prisma.webhook.update({
    where: { id: webhookId },
    data: { failingSince: new Date(Date.now() - 4 * DAY_MS) },
  });
  const claim = await claimDueDelivery([]);
  const kinds: WebhookKind[] = ["document.created"];
  await editWebhook(admin, { webhookId, revision: 1, url: `${program.url}/new`, kinds });
  program.answers(410);
  if (claim) await attemptDelivery(claim);
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]).toMatchObject({
    pausedFor: null,
    failingSince: null,
  });
  expect(await waiting()).toMatchObject([{ state: "waiting", attempts: 1 }]);
});

test("what arrives while a last try fails keeps the webhook from being paused for days of failures", async () => {
  const { admin, author, workspace, prisma, webhookId } = await office("document.created");
  await pauseAllBut(webhookId);
  await makeVersion(author, workspace.id, "A paper.\n", "A paper");
  await prisma.webhook.update({
    where: { id: webhookId },
    data: { failingSince: new Date(Date.now() - 4 * DAY_MS) },
  });
  await prisma.webhookDelivery.updateMany({ where: { webhookId }, data: { attempts: 7 } });
  const last = await claimDueDelivery([]);
  await testWebhook(admin, { webhookId });
  program.answers(500);
  if (last) await attemptDelivery(last);
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]?.pausedFor).toBeNull();
});

test("a paused webhook is told of nothing that happens; what waited goes when it is resumed; a test goes anyway", async () => {
  const { admin, author, workspace, webhookId, log } = await office("document.created");
  await makeVersion(author, workspace.id, "Before.\n", "Before");
  await pauseWebhook(admin, { webhookId, paused: true });
  await makeVersion(author, workspace.id, "While.\n", "While");
  expect(await sendDue()).toBe(0);
  expect(await testWebhook(admin, { webhookId })).toMatchObject({ status: 200, problem: null });
  expect(program.received.map(({ told }) => told.type)).toEqual(["webhook.test"]);
  await pauseWebhook(admin, { webhookId, paused: false });
  await sendDue();
  expect(program.received.slice(1).map(({ told }) => told.data.document.title)).toEqual(["Before"]);
  expect((await log()).map(({ kind, state }) => [kind, state])).toEqual([
    ["webhook.test", "delivered"],
    ["document.created", "delivered"],
  ]);
});

test("a test that fails is tried once, and nobody is told but who sent it", async () => {
  const { admin, webhookId, log } = await office("document.created");
  program.answers(302);
  expect(await testWebhook(admin, { webhookId })).toMatchObject({
    status: 302,
    problem: "It answered 302: redirects are not followed.",
  });
  expect((await log())[0]?.state).toBe("given-up");
  expect(await sendDue()).toBe(0);
  expect((await openInbox(admin, {})).rows).toEqual([]);
});

test("a renewed secret signs beside the one before it, for a day", async () => {
  const { admin, webhookId, secret, prisma } = await office("document.created");
  const renewed = await renewWebhookSecret(admin, { webhookId });
  expect(renewed.secret).not.toBe(secret);
  await testWebhook(admin, { webhookId });
  await prisma.webhook.update({ where: { id: webhookId }, data: { secretBeforeUntil: new Date() } });
  await testWebhook(admin, { webhookId });
  const [both, one] = program.received;
  expect(both && [isSigned(secret, both), isSigned(renewed.secret, both)]).toEqual([true, true]);
  expect(one && [isSigned(secret, one), isSigned(renewed.secret, one)]).toEqual([false, true]);
});

test("of two who renew a secret at the same moment one is shown it, and one is told", async () => {
  const { admin, webhookId, workspace, prisma } = await office("document.created");
  const both = await Promise.allSettled([
    renewWebhookSecret(admin, { webhookId }),
    renewWebhookSecret(admin, { webhookId }),
  ]);
  const shown = both.flatMap((each) => (each.status === "fulfilled" ? [each.value.secret] : []));
  // One after the other they may both come through; whoever is shown a secret last has the one that counts.
  expect(shown.length).toBeGreaterThan(0);
  await testWebhook(admin, { webhookId });
  const [sent] = program.received;
  for (const secret of shown) expect(sent && isSigned(secret, sent)).toBe(true);

  const listed = async () => (await listWebhooks(admin, workspace.id)).webhooks[0];
  expect((await listed())?.oldSecretUntil).not.toBeNull();
  await prisma.webhook.update({ where: { id: webhookId }, data: { secretBeforeUntil: new Date() } });
  expect((await listed())?.oldSecretUntil).toBeNull();
  // One that cannot be read here signs nothing, and is not said to.
  await prisma.webhook.update({ where: { id: webhookId }, data: { sealedSecret: "of another" } });
  await renewWebhookSecret(admin, { webhookId });
  expect(await listed()).toMatchObject({ oldSecretUntil: null, canSign: true });
});

test("secrets stand in the database sealed, in the log and the audit not at all; another key cannot read them", async () => {
  const { admin, workspace, webhookId, secret, prisma } = await office("document.created");
  const row = await prisma.webhook.findUniqueOrThrow({ where: { id: webhookId } });
  const bare = secret.slice("whsec_".length);
  expect(JSON.stringify(row)).not.toContain(bare);
  expect(JSON.stringify(await openWebhook(admin, webhookId, {}))).not.toContain(bare);
  const audited = await prisma.auditEvent.findMany({ where: { subject: `webhook:${webhookId}` } });
  expect(audited.map(({ action, details }) => [action, details])).toEqual([
    ["webhook.added", { host: new URL(program.url).host }],
  ]);
  await prisma.webhook.update({
    where: { id: webhookId },
    data: { sealedSecret: "of another installation" },
  });
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]?.canSign).toBe(false);
  expect((await testWebhook(admin, { webhookId })).problem).toMatch(/cannot read the secret/);
  expect(program.received).toEqual([]);
});

test("it is edited on the revision that was seen, deleted with its log, and there are twenty at most", async () => {
  const { admin, workspace, webhookId, prisma } = await office("document.created");
  const described = { url: program.url, kinds: ["version.imported"] as WebhookKind[] };
  await editWebhook(admin, { webhookId, revision: 1, ...described });
  await expect(editWebhook(admin, { webhookId, revision: 1, ...described })).rejects.toMatchObject({
    code: "conflict",
  });
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]?.kinds).toEqual(["version.imported"]);
  await testWebhook(admin, { webhookId });
  await deleteWebhook(admin, { webhookId });
  expect(await prisma.webhookDelivery.count({ where: { webhookId } })).toBe(0);
  await expect(openWebhook(admin, webhookId, {})).rejects.toMatchObject({ code: "not-found" });
  const more = () => addWebhook(admin, { workspaceId: workspace.id, ...described }, ORIGIN);
  const added = await Promise.allSettled(Array.from({ length: 22 }, more));
  expect(added.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
});

test("who writes while a webhook is being deleted waits for it, and is not refused for it", async () => {
  const { author, workspace, webhookId, prisma } = await office("document.created");
  // The embedded database has one session: nobody can write while somebody else does.
  if ((await database()).kind === "embedded") return;
  let writing: Promise<string> = Promise.resolve("");
  await inTransaction(async (transaction) => {
    await transaction.webhook.delete({ where: { id: webhookId }, select: { id: true } });
    writing = createDocument(author, { workspaceId: workspace.id, title: "A paper" }).then(
      ({ title }) => title,
      String,
    );
    const waiting = () =>
      prisma.$queryRaw<unknown[]>`
        SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    for (let look = 0; look < 100 && (await waiting()).length === 0; look++) await sleep(20);
  });
  expect(await writing).toBe("A paper");
});

test("the log has bounds: thirty days, and of what is done with the newest five hundred", async () => {
  const { workspace, webhookId, prisma } = await office("document.created");
  const at = (age: number) => new Date(Date.now() - age);
  const row = (age: number, state: "delivered" | "waiting") => ({
    webhookId,
    workspaceId: workspace.id,
    kind: "document.created",
    subject: "document:x",
    actor: "system",
    happenedAt: at(age),
    at: at(age),
    state,
  });
  await prisma.webhookDelivery.createMany({
    data: [
      ...Array.from({ length: 520 }, (_, age) => row(age * 1000, "delivered")),
      row(31 * DAY_MS, "delivered"),
      row(600_000, "waiting"),
    ],
  });
  await purgeDeliveries();
  expect(await prisma.webhookDelivery.count({ where: { webhookId, state: "delivered" } })).toBe(500);
  expect(await prisma.webhookDelivery.count({ where: { webhookId, state: "waiting" } })).toBe(1);
  await prisma.webhookDelivery.deleteMany({ where: { webhookId } });
});
