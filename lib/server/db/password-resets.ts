import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, auditOwnAccount, insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";

const stillOpen = () => ({
  usedAt: null,
  expiresAt: { gt: new Date() },
  // Somebody disabled gets no way in by a link that was made before, and gives none.
  user: { disabledAt: null },
  createdBy: { disabledAt: null },
});

/** A link to a new password; one that was made before for the same person opens nothing any more. */
export function insertPasswordReset(
  viewer: Person,
  workspaceId: string,
  reset: { readonly tokenHash: string; readonly userId: string; readonly expiresAt: Date },
): Promise<void> {
  return inTransaction(async (transaction) => {
    await transaction.passwordReset.deleteMany({ where: { userId: reset.userId } });
    await transaction.passwordReset.create({
      data: { ...reset, createdById: viewer.userId },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "password-reset.created",
      subject: `user:${reset.userId}`,
    });
  });
}

/**
 * The link a token opens. Who made it must be able to make it still: a person who joined another workspace since, or whose
 * administrator is none any more, is not theirs to open. `null` for all that opens nothing.
 */
export const findOpenPasswordReset = (tokenHash: string) =>
  query((prisma) => findOpen(prisma, { tokenHash }));

async function findOpen(from: Pick<Transaction, "passwordReset">, where: Prisma.PasswordResetWhereInput) {
  const row = await from.passwordReset.findFirst({
    where: { ...where, ...stillOpen() },
    select: {
      id: true,
      userId: true,
      user: { select: { name: true, email: true, memberships: { select: { workspaceId: true } } } },
      createdBy: { select: { memberships: { where: { role: "admin" }, select: { workspaceId: true } } } },
    },
    relationLoadStrategy: "join",
  });
  if (!row) return null;
  const { id, userId, user } = row;
  const managed = new Set(row.createdBy.memberships.map(({ workspaceId }) => workspaceId));
  const isManaged =
    user.memberships.length > 0 && user.memberships.every(({ workspaceId }) => managed.has(workspaceId));
  return isManaged ? { id, userId, user: { name: user.name, email: user.email } } : null;
}

/** Uses the link up and ends every session. @throws AppError "not-found" where it opens nothing any more */
export function updatePasswordByReset(id: string, userId: string, passwordHash: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = (await findOpen(transaction, { id }))
      ? await transaction.passwordReset.updateMany({
          where: { id, ...stillOpen() },
          data: { usedAt: new Date() },
        })
      : { count: 0 };
    if (count === 0) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
    await transaction.user.update({
      where: { id: userId },
      data: { passwordHash, sessionsValidFrom: new Date() },
      select: { id: true },
    });
    await auditOwnAccount(transaction, userId, "password-reset.used");
  });
}
