import "server-only";
import { randomUUID } from "node:crypto";
import type { PlaceInList } from "@/lib/contracts/list-place";
import { WEBHOOK_LOG_BOUNDS } from "@/lib/contracts/webhook-view";
import type { Prisma } from "@/lib/server/db/generated/client";
import { query } from "./query";

const DAY_MS = 86_400_000;
/** Longer than a try can take: whoever was at it so long is gone. */
const CLAIM_MS = 60_000;

/** What is to be sent, and all that sending it takes. */
const claimed = {
  id: true,
  webhookId: true,
  workspaceId: true,
  kind: true,
  subject: true,
  actor: true,
  happenedAt: true,
  state: true,
  attempts: true,
  webhook: {
    select: {
      url: true,
      origin: true,
      sealedSecret: true,
      sealedSecretBefore: true,
      secretBeforeUntil: true,
      failingSince: true,
      pausedAt: true,
      createdById: true,
    },
  },
} as const satisfies Prisma.WebhookDeliverySelect;

export type ClaimedDelivery = Prisma.WebhookDeliveryGetPayload<{ select: typeof claimed }>;

const read = (id: string | undefined): Promise<ClaimedDelivery | null> =>
  id === undefined
    ? Promise.resolve(null)
    : query((prisma) =>
        prisma.webhookDelivery.findUnique({
          where: { id },
          select: claimed,
          relationLoadStrategy: "join",
        }),
      );

/**
 * The delivery that has waited longest, for this process alone; of several processes each gets another one. Its try is counted before it
 * is made.
 * @param besides webhooks that something is being sent to already
 */
export async function claimDueDelivery(besides: readonly string[]): Promise<ClaimedDelivery | null> {
  const now = new Date();
  const until = new Date(now.getTime() + CLAIM_MS);
  const [row] = await query(
    (prisma) => prisma.$queryRaw<{ id: string }[]>`
      UPDATE "WebhookDelivery" SET "claimedUntil" = ${until}::timestamptz, "attempts" = "attempts" + 1
      WHERE "id" = (
        SELECT d."id" FROM "WebhookDelivery" d JOIN "Webhook" w ON w."id" = d."webhookId"
        WHERE d."state" = 'waiting' AND d."dueAt" <= ${now}::timestamptz AND w."pausedAt" IS NULL
          AND (d."claimedUntil" IS NULL OR d."claimedUntil" < ${now}::timestamptz)
          AND d."webhookId" <> ALL(${[...besides]}::uuid[])
        ORDER BY d."dueAt", d."at", d."id" LIMIT 1 FOR UPDATE OF d SKIP LOCKED
      ) RETURNING "id"::text AS "id"`,
  );
  return read(row?.id);
}

/** One that a person sends again, whatever became of it. @returns `null` where somebody is at it at this moment */
export async function claimDelivery(id: string): Promise<ClaimedDelivery | null> {
  const now = new Date();
  const { count } = await query((prisma) =>
    prisma.webhookDelivery.updateMany({
      where: { id, OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] },
      data: { claimedUntil: new Date(now.getTime() + CLAIM_MS), attempts: { increment: 1 } },
    }),
  );
  return read(count > 0 ? id : undefined);
}

/** One that nobody waits for, claimed by whoever makes it: it is tried once. */
export async function insertTestDelivery(
  webhook: { readonly id: string; readonly workspaceId: string },
  kind: string,
  actor: string,
): Promise<ClaimedDelivery | null> {
  const now = new Date();
  const id = randomUUID();
  await query((prisma) =>
    prisma.webhookDelivery.create({
      data: {
        id,
        webhookId: webhook.id,
        workspaceId: webhook.workspaceId,
        kind,
        subject: `webhook:${webhook.id}`,
        actor,
        happenedAt: now,
        state: "given_up",
        attempts: 1,
        claimedUntil: new Date(now.getTime() + CLAIM_MS),
      },
      select: { id: true },
    }),
  );
  return read(id);
}

/** When something is due next for webhooks that nothing is being sent to. */
export async function nextDue(besides: readonly string[]): Promise<Date | null> {
  const row = await query((prisma) =>
    prisma.webhookDelivery.findFirst({
      where: { state: "waiting", webhookId: { notIn: [...besides] }, webhook: { pausedAt: null } },
      select: { dueAt: true, claimedUntil: true },
      orderBy: { dueAt: "asc" },
    }),
  );
  if (!row) return null;
  return row.claimedUntil && row.claimedUntil > row.dueAt ? row.claimedUntil : row.dueAt;
}

/** There is nothing to tell any more: it leaves no line in the log either. */
export async function deleteDelivery(id: string): Promise<void> {
  await query((prisma) => prisma.webhookDelivery.deleteMany({ where: { id } }));
}

/** With what a permission needs. */
export const findDeliverySubject = (id: string) =>
  query((prisma) =>
    prisma.webhookDelivery.findUnique({ where: { id }, select: { id: true, workspaceId: true } }),
  );

const logged = {
  id: true,
  kind: true,
  subject: true,
  at: true,
  happenedAt: true,
  state: true,
  dueAt: true,
  tries: {
    select: { number: true, at: true, milliseconds: true, status: true, problem: true },
    orderBy: { number: "desc" },
  },
} as const satisfies Prisma.WebhookDeliverySelect;

export type LoggedDelivery = Prisma.WebhookDeliveryGetPayload<{ select: typeof logged }>;

/** Of one webhook, newest first, behind the last one of the page before. */
export const listDeliveries = (
  webhookId: string,
  after: PlaceInList | null,
  most: number,
): Promise<LoggedDelivery[]> =>
  query((prisma) =>
    prisma.webhookDelivery.findMany({
      where: {
        webhookId,
        ...(after ? { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] } : {}),
      },
      select: logged,
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: most,
      relationLoadStrategy: "join",
    }),
  );

/** Takes out what is too old, and of each webhook what is done with beyond so many. */
export async function purgeDeliveries(): Promise<void> {
  const oldest = new Date(Date.now() - WEBHOOK_LOG_BOUNDS.days * DAY_MS);
  await query(
    (prisma) => prisma.$executeRaw`
      DELETE FROM "WebhookDelivery" WHERE "at" < ${oldest}::timestamptz OR "id" IN (
        SELECT "id" FROM (
          SELECT "id", row_number() OVER (PARTITION BY "webhookId" ORDER BY "at" DESC, "id" DESC) AS "place"
          FROM "WebhookDelivery" WHERE "state" <> 'waiting'
        ) d WHERE "place" > ${WEBHOOK_LOG_BOUNDS.deliveries}
      )`,
  );
}
