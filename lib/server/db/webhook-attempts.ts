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
  /** It was tried by itself to the end; whoever sends by hand sees how it went, and nobody else needs to be told. */
  readonly isGivenUp: boolean;
  /** Why nothing more is sent to this webhook; `null`: it goes on. */
  readonly pauseFor: "failures" | "gone" | null;
}

/**
 * Writes down how a try went. Where somebody else has taken the delivery in the meantime, what becomes of it is theirs to say; where the
 * webhook has another address by now, how the old one answered says nothing of it.
 */
export function finishAttempt(
  { id, webhookId, workspaceId, attempts, webhook }: ClaimedDelivery,
  { at, milliseconds, status, problem, state, dueAt, isGivenUp, pauseFor }: FinishedAttempt,
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
    const tried = { id: webhookId, url: webhook.url };
    if (problem === null) {
      await transaction.webhook.updateMany({
        where: { ...tried, failingSince: { not: null } },
        data: { failingSince: null },
      });
      return;
    }
    // Something else may have arrived since this one was claimed.
    const stillFails = { ...tried, failingSince: webhook.failingSince };
    await transaction.webhook.updateMany({
      where: { ...tried, failingSince: null },
      data: { failingSince: at },
    });
    if (count === 0) return;
    const paused =
      pauseFor !== null &&
      (await pause(transaction, pauseFor === "gone" ? tried : stillFails, workspaceId, pauseFor));
    if (paused || isGivenUp)
      await tellAdministrators(transaction, webhookId, workspaceId, webhook.createdById);
  });
}

async function pause(
  transaction: Transaction,
  where: { readonly id: string; readonly url: string; readonly failingSince?: Date | null },
  workspaceId: string,
  pausedFor: "failures" | "gone",
): Promise<boolean> {
  const { count } = await transaction.webhook.updateMany({
    where: { ...where, pausedAt: null },
    data: { pausedAt: new Date(), pausedFor },
  });
  if (count === 0) return false;
  await insertAudit(transaction, {
    workspaceId,
    actor: "system",
    action: "webhook.paused",
    subject: `webhook:${where.id}`,
  });
  return true;
}

/** Each administrator has one piece of news of a webhook in the inbox, the last. */
export async function tellAdministrators(
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
