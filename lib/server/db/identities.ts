import "server-only";
import { isAppError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/permissions/roles";
import { auditOwnAccount, insertAudit } from "./audit";
import { assertOtherAdmin } from "./members";
import { inTransaction, query } from "./query";
import { endEverySession } from "./sessions";

/** An account of an issuer. Its subject is never given to somebody else there, unlike an e-mail address. */
export interface IdentityKey {
  readonly issuer: string;
  readonly subject: string;
}

/** The person an account of an issuer is connected to. */
export async function findIdentity(key: IdentityKey) {
  const row = await query((prisma) =>
    prisma.identity.findUnique({
      where: { issuer_subject: key },
      select: { user: { select: { id: true, disabledAt: true } } },
      relationLoadStrategy: "join",
    }),
  );
  return row?.user ?? null;
}

export function countIdentities(userId: string, issuer: string): Promise<number> {
  return query((prisma) => prisma.identity.count({ where: { userId, issuer } }));
}

/** A person with an account of the issuer and no password. @throws AppError "conflict" where the address or the subject was taken meanwhile */
export function insertProvisionedAccount(
  account: { readonly email: string; readonly name: string },
  key: IdentityKey,
  workspaceId: string,
  role: Role,
): Promise<string> {
  return inTransaction(async (transaction) => {
    const { id } = await transaction.user.create({
      data: {
        ...account,
        identities: { create: key },
        memberships: { create: { workspaceId, role } },
      },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: `user:${id}`,
      action: "account.provisioned",
      subject: `user:${id}`,
      details: { role, issuer: key.issuer },
    });
    return id;
  });
}

/** From now on that account of the issuer signs the person in. @throws AppError "conflict" where it does so for somebody */
export function insertIdentity(userId: string, key: IdentityKey): Promise<void> {
  return inTransaction(async (transaction) => {
    await transaction.identity.create({ data: { ...key, userId }, select: { userId: true } });
    await auditOwnAccount(transaction, userId, "account.connected", { issuer: key.issuer });
  });
}

/** No account of the issuer signs the person in any longer; every session ends, because one may be of who has that account. */
export function deleteIdentities(userId: string, issuer: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.identity.deleteMany({ where: { userId, issuer } });
    if (count === 0) return;
    await endEverySession(transaction, userId);
    await auditOwnAccount(transaction, userId, "account.disconnected", { issuer });
  });
}

/**
 * A member's role becomes what the issuer's groups say. Who is no member any longer becomes none by it, and the last administrator
 * stays one.
 */
export async function updateRoleByIssuer(
  userId: string,
  workspaceId: string,
  role: Role,
  issuer: string,
): Promise<void> {
  const where = { userId_workspaceId: { userId, workspaceId } };
  await inTransaction(async (transaction) => {
    const before = await transaction.membership.findUnique({ where, select: { role: true } });
    if (!before || before.role === role) return;
    if (role !== "admin") await assertOtherAdmin(transaction, userId, workspaceId);
    await transaction.membership.update({ where, data: { role }, select: { userId: true } });
    await insertAudit(transaction, {
      workspaceId,
      actor: "system",
      action: "person.role-changed",
      subject: `user:${userId}`,
      details: { from: before.role, to: role, issuer },
    });
  }).catch((error: unknown) => {
    if (!(isAppError(error) && error.code === "conflict")) throw error;
  });
}

/** Somebody the issuer knows stayed out of an account that is there. */
export function insertRefusedSignIn(userId: string, issuer: string, why: string): Promise<void> {
  return inTransaction((transaction) =>
    auditOwnAccount(transaction, userId, "account.sign-in-refused", { issuer, why }),
  );
}
