import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { WebhookKind } from "@/lib/contracts/webhook-kinds";
import { database } from "@/lib/server/db/database";
import { trimBacklogs } from "@/lib/server/db/webhook-backlog";
import { claimDueDelivery, purgeDeliveries } from "@/lib/server/db/webhook-deliveries";
import { openInbox } from "@/lib/server/services/inbox/open-inbox";
import { editWebhook } from "@/lib/server/services/webhooks/edit-webhook";
import { listWebhooks } from "@/lib/server/services/webhooks/list-webhooks";
import { pauseWebhook } from "@/lib/server/services/webhooks/pause-webhook";
import { sendDeliveryAgain } from "@/lib/server/services/webhooks/send-delivery-again";
import { testWebhook } from "@/lib/server/services/webhooks/test-webhook";
import { attemptDelivery } from "@/lib/server/webhooks/attempt-delivery";
import { auditOf } from "@/tests/factories/audit-of";
import { makeVersion } from "@/tests/factories/make-version";
import { DAY_MS, makeOffice, programForTests, sendDue } from "@/tests/fixtures/webhooks/office";

const elsewhere = programForTests();

test("each delivery is claimed by one of many who ask at the same moment, and again when its claim is over", async () => {
  const { author, workspace, prisma, webhookId, waiting } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
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
  const { admin, author, workspace, prisma, webhookId, log } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  await pauseAllBut(webhookId);
  elsewhere.program.answers(500);
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
  expect(new Set(elsewhere.program.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
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
  elsewhere.program.answers(204);
  const [row] = await log();
  expect(await sendDeliveryAgain(admin, { deliveryId: row?.id ?? "" })).toMatchObject({
    number: 9,
    status: 204,
  });
  expect((await log())[0]?.state).toBe("delivered");
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]?.failingSince).toBeNull();
  expect(new Set(elsewhere.program.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
});

test("an address at which nothing has arrived for days is paused, and one that says it is gone at once", async () => {
  const { admin, author, workspace, prisma, webhookId } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  await pauseAllBut(webhookId);
  elsewhere.program.answers(503);
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
  elsewhere.program.answers(410);
  await fail(0);
  expect(await state()).toBe("gone");
});

test("what arrived once stays delivered where a copy sent by hand does not arrive, and the inbox is spared", async () => {
  const { admin, author, workspace, webhookId, log } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  await pauseAllBut(webhookId);
  await makeVersion(author, workspace.id, "A paper.\n", "A paper");
  await sendDue();
  elsewhere.program.answers(500);
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
  const { admin, author, workspace, prisma, webhookId, waiting } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  await pauseAllBut(webhookId);
  await makeVersion(author, workspace.id, "A paper.\n", "A paper");
  await prisma.webhook.update({
    where: { id: webhookId },
    data: { failingSince: new Date(Date.now() - 4 * DAY_MS) },
  });
  const claim = await claimDueDelivery([]);
  const kinds: WebhookKind[] = ["document.created"];
  await editWebhook(admin, { webhookId, revision: 1, url: `${elsewhere.program.url}/new`, kinds });
  elsewhere.program.answers(410);
  if (claim) await attemptDelivery(claim);
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]).toMatchObject({
    pausedFor: null,
    failingSince: null,
  });
  expect(await waiting()).toMatchObject([{ state: "waiting", attempts: 1 }]);
});

test("what arrives while a last try fails keeps the webhook from being paused for days of failures", async () => {
  const { admin, author, workspace, prisma, webhookId } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  await pauseAllBut(webhookId);
  await makeVersion(author, workspace.id, "A paper.\n", "A paper");
  await prisma.webhook.update({
    where: { id: webhookId },
    data: { failingSince: new Date(Date.now() - 4 * DAY_MS) },
  });
  await prisma.webhookDelivery.updateMany({ where: { webhookId }, data: { attempts: 7 } });
  const last = await claimDueDelivery([]);
  await testWebhook(admin, { webhookId });
  elsewhere.program.answers(500);
  if (last) await attemptDelivery(last);
  expect((await listWebhooks(admin, workspace.id)).webhooks[0]?.pausedFor).toBeNull();
});

test("the log has bounds: thirty days, and of what is done with the newest five hundred", async () => {
  const { workspace, webhookId, prisma } = await makeOffice(elsewhere.program, "document.created");
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

test("what waits has a bound too: the oldest are left out once, which log, settings and inbox tell; what is being sent stays", async () => {
  const { admin, workspace, webhookId, prisma, log } = await makeOffice(
    elsewhere.program,
    "document.created",
  );
  const other = await makeOffice(elsewhere.program, "document.created");
  const base = Date.now() - DAY_MS;
  const rows = (id: string, workspaceId: string, count: number) =>
    Array.from({ length: count }, (_, nth) => ({
      webhookId: id,
      workspaceId,
      kind: "document.created",
      subject: `document:${randomUUID()}`,
      actor: "system",
      happenedAt: new Date(base + nth),
      at: new Date(base + nth),
    }));
  await prisma.webhookDelivery.createMany({ data: rows(webhookId, workspace.id, 12) });
  await prisma.webhookDelivery.createMany({ data: rows(other.webhookId, other.workspace.id, 10) });
  const inHand = { webhookId, at: new Date(base) };
  await prisma.webhookDelivery.updateMany({
    where: inHand,
    data: { claimedUntil: new Date(Date.now() + 60_000) },
  });
  const both = await Promise.all([trimBacklogs(10), trimBacklogs(10)]);
  expect(both.flat()).toEqual([{ webhookId, deliveries: 1 }]);
  const waits = (id: string) => prisma.webhookDelivery.count({ where: { webhookId: id, state: "waiting" } });
  expect([await waits(webhookId), await waits(other.webhookId)]).toEqual([11, 10]);
  expect((await log()).filter(({ state }) => state === "left-out")).toHaveLength(1);
  expect((await prisma.webhookDelivery.findFirst({ where: inHand }))?.state).toBe("waiting");
  const [listed] = (await listWebhooks(admin, workspace.id)).webhooks;
  expect(Date.now() - new Date(listed?.leftOutAt ?? 0).getTime()).toBeLessThan(60_000);
  expect((await openInbox(admin, {})).rows).toMatchObject([{ kind: "webhook" }]);
  expect((await listWebhooks(other.admin, other.workspace.id)).webhooks[0]?.leftOutAt).toBeNull();
  expect((await openInbox(other.admin, {})).rows).toEqual([]);
  expect(await trimBacklogs(11), "nothing is told twice").toEqual([]);
  await prisma.webhookDelivery.deleteMany({ where: { webhookId: { in: [webhookId, other.webhookId] } } });
});
