import "server-only";
import { insertAudit } from "./audit";
import { inTransaction, type Transaction } from "./query";
import type { ClaimedDelivery } from "./webhook-deliveries";

/** How a try went, and what becomes of the delivery. */
export interface FinishedAttempt {
  readonly at: Date;
  readonly milliseconds: number;
  readonly status: number | null;
  readonly problem: string | null;
  readonly state: "waiting" | "delivered" | "given_up";
  readonly dueAt: Date;
  /** Why nothing more is sent to this webhook; `null`: it goes on. */
  readonly pauseFor: "failures" | "gone" | null;
}

/** Writes down how a try went. Where somebody else has taken the delivery in the meantime, what becomes of it is theirs to say. */
export function finishAttempt(
  { id, webhookId, workspaceId, kind, attempts, webhook }: ClaimedDelivery,
  { at, milliseconds, status, problem, state, dueAt, pauseFor }: FinishedAttempt,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.webhookDelivery.updateMany({
      where: { id, attempts },
      data: { state, dueAt, claimedUntil: null },
    });
    // It was deleted in the meantime, with its webhook.
    if ((await transaction.webhookDelivery.count({ where: { id } })) === 0) return;
    await transaction.webhookAttempt.createMany({
      data: { deliveryId: id, number: attempts, workspaceId, at, milliseconds, status, problem },
      skipDuplicates: true,
    });
    if (problem === null) {
      if (webhook.failingSince)
        await transaction.webhook.updateMany({ where: { id: webhookId }, data: { failingSince: null } });
      return;
    }
    await transaction.webhook.updateMany({
      where: { id: webhookId, failingSince: null },
      data: { failingSince: at },
    });
    if (count === 0) return;
    const paused = pauseFor !== null && (await pause(transaction, webhookId, workspaceId, pauseFor));
    // Whoever sends by hand sees how it went.
    if (paused || (state === "given_up" && kind !== "webhook.test"))
      await tellAdministrators(transaction, webhookId, workspaceId, webhook.createdById);
  });
}

async function pause(
  transaction: Transaction,
  id: string,
  workspaceId: string,
  pausedFor: "failures" | "gone",
): Promise<boolean> {
  const { count } = await transaction.webhook.updateMany({
    where: { id, pausedAt: null },
    data: { pausedAt: new Date(), pausedFor },
  });
  if (count === 0) return false;
  await insertAudit(transaction, {
    workspaceId,
    actor: "system",
    action: "webhook.paused",
    subject: `webhook:${id}`,
  });
  return true;
}

/** Each administrator has one piece of news of a webhook in the inbox, the last. */
async function tellAdministrators(
  transaction: Transaction,
  webhookId: string,
  workspaceId: string,
  causedById: string,
): Promise<void> {
  const administrators = await transaction.membership.findMany({
    where: { workspaceId, role: "admin", user: { disabledAt: null } },
    select: { userId: true },
  });
  await transaction.notice.deleteMany({ where: { webhookId } });
  await transaction.notice.createMany({
    data: administrators.map(({ userId }) => ({
      recipientId: userId,
      workspaceId,
      kind: "webhook",
      webhookId,
      causedById,
    })),
  });
}
