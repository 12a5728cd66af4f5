import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const stillOpen = () => ({
  usedAt: null,
  expiresAt: { gt: new Date() },
  // Somebody disabled gets no way in by a link that was made before.
  user: { disabledAt: null },
});

/** A link to a new password; one that was made before for the same person opens nothing any more. */
export function insertPasswordReset(
  viewer: Person,
  workspaceId: string,
  reset: { readonly tokenHash: string; readonly userId: string; readonly expiresAt: Date },
): Promise<void> {
  return inTransaction(async (transaction) => {
    await transaction.passwordReset.deleteMany({ where: { userId: reset.userId } });
    await transaction.passwordReset.create({ data: reset, select: { id: true } });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "password-reset.created",
      subject: `user:${reset.userId}`,
    });
  });
}

export function findOpenPasswordReset(tokenHash: string) {
  return query((prisma) =>
    prisma.passwordReset.findFirst({
      where: { tokenHash, ...stillOpen() },
      select: { id: true, userId: true, user: { select: { name: true, email: true } } },
      relationLoadStrategy: "join",
    }),
  );
}

/** Uses the link up and ends every session. @throws AppError "not-found" where it was used meanwhile */
export function updatePasswordByReset(id: string, userId: string, passwordHash: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.passwordReset.updateMany({
      where: { id, ...stillOpen() },
      data: { usedAt: new Date() },
    });
    if (count === 0) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
    await transaction.user.update({
      where: { id: userId },
      data: { passwordHash, sessionsValidFrom: new Date() },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId: null,
      actor: `user:${userId}`,
      action: "password-reset.used",
      subject: `user:${userId}`,
    });
  });
}
