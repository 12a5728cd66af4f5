import "server-only";
import { WEBHOOK_LOG_BOUNDS } from "@/lib/contracts/webhook-view";
import { inTransaction } from "./query";
import { tellAdministrators } from "./webhook-attempts";

/** How much was left out, of which webhook. */
export interface LeftOut {
  readonly webhookId: string;
  readonly deliveries: number;
}

/**
 * Leaves out what waits for a webhook beyond so much, the oldest first: a program that comes back after a while learns what is new, and one
 * that takes a call each ten seconds does not fill the database. What is being sent at this moment stays. The log keeps that it was left
 * out, the webhook when, and its administrators find it in their inbox.
 */
export function trimBacklogs(most: number = WEBHOOK_LOG_BOUNDS.waiting): Promise<readonly LeftOut[]> {
  return inTransaction(async (transaction) => {
    const now = new Date();
    const rows = await transaction.$queryRaw<{ webhookId: string }[]>`
      UPDATE "WebhookDelivery" SET "state" = 'left-out', "claimedUntil" = NULL WHERE "state" = 'waiting' AND "id" IN (
        SELECT "id" FROM (
          SELECT "id", "claimedUntil", row_number() OVER (PARTITION BY "webhookId" ORDER BY "at" DESC, "id" DESC) AS "place"
          FROM "WebhookDelivery" WHERE "state" = 'waiting'
        ) d WHERE "place" > ${most} AND ("claimedUntil" IS NULL OR "claimedUntil" < ${now}::timestamptz)
      ) RETURNING "webhookId"::text AS "webhookId"`;
    const counted = new Map<string, number>();
    for (const { webhookId } of rows) counted.set(webhookId, (counted.get(webhookId) ?? 0) + 1);
    for (const id of counted.keys()) {
      const { workspaceId, createdById } = await transaction.webhook.update({
        where: { id },
        data: { leftOutAt: now },
        select: { workspaceId: true, createdById: true },
      });
      await tellAdministrators(transaction, id, workspaceId, createdById);
    }
    return [...counted].map(([webhookId, deliveries]) => ({ webhookId, deliveries }));
  });
}
