import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, type Transaction } from "./query";

const factorsOf = (transaction: Transaction, userId: string) =>
  transaction.user.findUniqueOrThrow({
    where: { id: userId },
    select: { authenticator: { select: { since: true } }, _count: { select: { passkeys: true } } },
    relationLoadStrategy: "join",
  });

/** Of two factors that a person takes away at once, the second finds what the first has done. */
const lockPerson = (transaction: Transaction, userId: string) =>
  transaction.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;

/** In the transaction that took one away. @throws AppError "conflict" where it was the last and a workspace asks for one */
export async function assertSecondStepLeft(transaction: Transaction, userId: string): Promise<void> {
  await lockPerson(transaction, userId);
  const asking = await transaction.workspace.findFirst({
    where: { requiresSecondStep: true, memberships: { some: { userId } } },
    select: { name: true },
  });
  if (!asking) return;
  const { authenticator, _count } = await factorsOf(transaction, userId);
  if (!authenticator && _count.passkeys === 0)
    throw new AppError(
      "conflict",
      `“${asking.name}” needs a second step at sign-in, and this is your last. Set another one up first. Nothing was changed.`,
    );
}

/** @throws AppError "conflict" where who turns it on has no second step of their own */
export function updateSecondStepRule(viewer: Person, workspaceId: string, required: boolean): Promise<void> {
  return inTransaction(async (transaction) => {
    await lockPerson(transaction, viewer.userId);
    const { authenticator, _count } = await factorsOf(transaction, viewer.userId);
    if (required && !authenticator && _count.passkeys === 0)
      throw new AppError("conflict", "Set up a second step for yourself first. Nothing was changed.");
    const { count } = await transaction.workspace.updateMany({
      where: { id: workspaceId, requiresSecondStep: !required },
      data: { requiresSecondStep: required },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: required ? "workspace.second-step-required" : "workspace.second-step-optional",
      subject: `workspace:${workspaceId}`,
    });
  });
}
