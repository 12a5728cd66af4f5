import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";

const listed = {
  id: true,
  workspaceId: true,
  url: true,
  kinds: true,
  createdAt: true,
  revision: true,
  pausedFor: true,
  failingSince: true,
  leftOutAt: true,
  sealedSecret: true,
  secretBeforeUntil: true,
  createdBy: { select: { name: true } },
} as const satisfies Prisma.WebhookSelect;

export type WebhookRow = Prisma.WebhookGetPayload<{ select: typeof listed }>;

/** In the order in which they were added. */
export const listWebhooks = (workspaceId: string): Promise<WebhookRow[]> =>
  query((prisma) =>
    prisma.webhook.findMany({
      where: { workspaceId },
      select: listed,
      orderBy: { id: "asc" },
      relationLoadStrategy: "join",
    }),
  );

export const findWebhook = (id: string): Promise<WebhookRow | null> =>
  query((prisma) =>
    prisma.webhook.findUnique({ where: { id }, select: listed, relationLoadStrategy: "join" }),
  );

/** Only the host: a path may hold what opens something. */
const detailsOf = (url: string) => ({ host: new URL(url).host });

const audit = (
  transaction: Transaction,
  viewer: Person,
  { id, workspaceId, url }: { readonly id: string; readonly workspaceId: string; readonly url: string },
  act: "added" | "edited" | "paused" | "resumed" | "secret-renewed" | "deleted",
) =>
  insertAudit(transaction, {
    workspaceId,
    actor: actorOf(viewer),
    action: `webhook.${act}`,
    subject: `webhook:${id}`,
    details: detailsOf(url),
  });

export interface NewWebhook {
  readonly id: string;
  readonly workspaceId: string;
  readonly url: string;
  readonly origin: string;
  readonly kinds: readonly string[];
  readonly sealedSecret: string;
}

/** @throws AppError "conflict" where the workspace has `most` already */
export function insertWebhook(viewer: Person, webhook: NewWebhook, most: number): Promise<void> {
  return inTransaction(async (transaction) => {
    // Two that are added at the same moment are counted one after the other.
    await transaction.$queryRaw`SELECT "id" FROM "Workspace" WHERE "id" = ${webhook.workspaceId}::uuid FOR UPDATE`;
    const there = await transaction.webhook.count({ where: { workspaceId: webhook.workspaceId } });
    if (there >= most)
      throw new AppError(
        "conflict",
        `A workspace has ${most} webhooks at most. Delete one that is not needed.`,
      );
    await transaction.webhook.create({
      data: { ...webhook, kinds: [...webhook.kinds], createdById: viewer.userId },
      select: { id: true },
    });
    await audit(transaction, viewer, webhook, "added");
  });
}

/** @returns false where somebody else wrote since that revision: nothing is changed then */
export function updateWebhook(
  viewer: Person,
  before: WebhookRow,
  revision: number,
  { url, kinds }: { readonly url: string; readonly kinds: readonly string[] },
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.webhook.updateMany({
      where: { id: before.id, revision },
      data: {
        url,
        kinds: [...kinds],
        revision: { increment: 1 },
        // What did not arrive at the old address says nothing of the new one.
        ...(url === before.url ? {} : { failingSince: null }),
      },
    });
    if (count > 0) await audit(transaction, viewer, { ...before, url }, "edited");
    return count > 0;
  });
}

/** What waits goes on when it is resumed. What is so already changes nothing. */
export function updateWebhookPaused(viewer: Person, before: WebhookRow, paused: boolean): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.webhook.updateMany({
      where: { id: before.id, pausedAt: paused ? null : { not: null } },
      data: paused
        ? { pausedAt: new Date(), pausedFor: "person" }
        : { pausedAt: null, pausedFor: null, failingSince: null },
    });
    if (count === 0) return;
    await audit(transaction, viewer, before, paused ? "paused" : "resumed");
    if (!paused) await transaction.$executeRaw`SELECT pg_notify('variorum', '{"webhooks":true}')`;
  });
}

/**
 * @param oldUntil until when the one before counts too; `null`: not at all
 * @returns false where somebody else renewed it in the meantime: the secret that they were shown stays
 */
export function updateWebhookSecret(
  viewer: Person,
  before: WebhookRow,
  sealedSecret: string,
  oldUntil: Date | null,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.webhook.updateMany({
      where: { id: before.id, sealedSecret: before.sealedSecret },
      data: {
        sealedSecret,
        sealedSecretBefore: oldUntil && before.sealedSecret,
        secretBeforeUntil: oldUntil,
      },
    });
    if (count > 0) await audit(transaction, viewer, before, "secret-renewed");
    return count > 0;
  });
}

/** With what waits for it, and its log. */
export function deleteWebhook(viewer: Person, before: WebhookRow): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.webhook.deleteMany({ where: { id: before.id } });
    if (count > 0) await audit(transaction, viewer, before, "deleted");
  });
}
