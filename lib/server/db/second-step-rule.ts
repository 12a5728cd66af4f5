import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, type Transaction } from "./query";

/**
 * Whether a person has a second step of their own: an app, a passkey, or an issuer that alone signs them in, whose step it is. They could
 * set up no other one here, since that asks for the password that they do not have.
 */
async function hasSecondStep(transaction: Transaction, userId: string): Promise<boolean> {
  const { authenticator, passwordHash, _count } = await transaction.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      authenticator: { select: { since: true } },
      passwordHash: true,
      _count: { select: { passkeys: true, identities: true } },
    },
    relationLoadStrategy: "join",
  });
  return authenticator !== null || _count.passkeys > 0 || (passwordHash === null && _count.identities > 0);
}

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
  if (!(await hasSecondStep(transaction, userId)))
    throw new AppError(
      "conflict",
      `“${asking.name}” needs a second step at sign-in, and this is your last. Set another one up first. Nothing was changed.`,
    );
}

/** @throws AppError "conflict" where who turns it on has no second step of their own */
export function updateSecondStepRule(viewer: Person, workspaceId: string, required: boolean): Promise<void> {
  return inTransaction(async (transaction) => {
    await lockPerson(transaction, viewer.userId);
    if (required && !(await hasSecondStep(transaction, viewer.userId)))
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
