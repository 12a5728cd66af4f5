import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { WebhookKind } from "@/lib/contracts/webhook-kinds";
import { database } from "@/lib/server/db/database";
import { inTransaction } from "@/lib/server/db/query";
import { createDocument } from "@/lib/server/services/documents/create-document";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { addWebhook } from "@/lib/server/services/webhooks/add-webhook";
import { deleteWebhook } from "@/lib/server/services/webhooks/delete-webhook";
import { editWebhook } from "@/lib/server/services/webhooks/edit-webhook";
import { listWebhooks } from "@/lib/server/services/webhooks/list-webhooks";
import { openWebhook } from "@/lib/server/services/webhooks/open-webhook";
import { pauseWebhook } from "@/lib/server/services/webhooks/pause-webhook";
import { renewWebhookSecret } from "@/lib/server/services/webhooks/renew-webhook-secret";
import { testWebhook } from "@/lib/server/services/webhooks/test-webhook";
import { makeVersion } from "@/tests/factories/make-version";
import { isSigned } from "@/tests/fixtures/webhooks/listen";
import { makeOffice, ORIGIN, programForTests, sendDue } from "@/tests/fixtures/webhooks/office";

const elsewhere = programForTests();

test("a paused webhook is told of nothing that happens; what waited goes when it is resumed; a test goes anyway", async () => {
  const { admin, author, workspace, webhookId, log } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  await makeVersion(author, workspace.id, "Before.\n", "Before");
  await pauseWebhook(admin, { webhookId, paused: true });
  await makeVersion(author, workspace.id, "While.\n", "While");
  expect(await sendDue()).toBe(0);
  expect(await testWebhook(admin, { webhookId })).toMatchObject({ status: 200, problem: null });
  expect(elsewhere.program.received.map(({ told }) => told.type)).toEqual(["webhook.test"]);
  await pauseWebhook(admin, { webhookId, paused: false });
  await sendDue();
  expect(elsewhere.program.received.slice(1).map(({ told }) => told.data.document.title)).toEqual(["Before"]);
  expect((await log()).map(({ kind, state }) => [kind, state])).toEqual([
    ["webhook.test", "delivered"],
    ["document.created", "delivered"],
  ]);
});

test("a test that fails is tried once, and nobody is told but who sent it", async () => {
  const { admin, webhookId, log } = await makeOffice(elsewhere.program, "document.created");
  elsewhere.program.answers(302);
  expect(await testWebhook(admin, { webhookId })).toMatchObject({
    status: 302,
    problem: "It answered 302: redirects are not followed.",
  });
  expect((await log())[0]?.state).toBe("given-up");
  expect(await sendDue()).toBe(0);
  expect((await openInbox(admin, {})).rows).toEqual([]);
});

test("a renewed secret signs beside the one before it, for a day", async () => {
  const { admin, webhookId, secret, prisma } = await makeOffice(elsewhere.program, "document.created");
  const renewed = await renewWebhookSecret(admin, { webhookId });
  expect(renewed.secret).not.toBe(secret);
  await testWebhook(admin, { webhookId });
  await prisma.webhook.update({ where: { id: webhookId }, data: { secretBeforeUntil: new Date() } });
  await testWebhook(admin, { webhookId });
  const [both, one] = elsewhere.program.received;
  expect(both && [isSigned(secret, both), isSigned(renewed.secret, both)]).toEqual([true, true]);
  expect(one && [isSigned(secret, one), isSigned(renewed.secret, one)]).toEqual([false, true]);
});

test("of two who renew a secret at the same moment one is shown it, and one is told", async () => {
  const { admin, webhookId, workspace, prisma } = await makeOffice(elsewhere.program, "document.created");
  const both = await Promise.allSettled([
    renewWebhookSecret(admin, { webhookId }),
    renewWebhookSecret(admin, { webhookId }),
  ]);
  const shown = both.flatMap((each) => (each.status === "fulfilled" ? [each.value.secret] : []));
  // One after the other they may both come through; whoever is shown a secret last has the one that counts.
  expect(shown.length).toBeGreaterThan(0);
  await testWebhook(admin, { webhookId });
  const [sent] = elsewhere.program.received;
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
  const { admin, workspace, webhookId, secret, prisma } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  const row = await prisma.webhook.findUniqueOrThrow({ where: { id: webhookId } });
  const bare = secret.slice("whsec_".length);
  expect(JSON.stringify(row)).not.toContain(bare);
  expect(JSON.stringify(await openWebhook(admin, webhookId, {}))).not.toContain(bare);
  const audited = await prisma.auditEvent.findMany({ where: { subject: `webhook:${webhookId}` } });
  expect(audited.map(({ action, details }) => [action, details])).toEqual([
    ["webhook.added", { host: new URL(elsewhere.program.url).host }],
  ]);
  await prisma.webhook.update({
    where: { id: webhookId },
    data: { sealedSecret: "of another installation" },
  });
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]?.canSign).toBe(false);
  expect((await testWebhook(admin, { webhookId })).problem).toMatch(/cannot read the secret/);
  expect(elsewhere.program.received).toEqual([]);
});

test("it is edited on the revision that was seen, deleted with its log, and there are twenty at most", async () => {
  const { admin, workspace, webhookId, prisma } = await makeOffice(elsewhere.program, "document.created");
  const described = { url: elsewhere.program.url, kinds: ["version.imported"] as WebhookKind[] };
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
  const { author, workspace, webhookId, prisma } = await makeOffice(elsewhere.program, "document.created");
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
