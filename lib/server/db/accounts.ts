import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/permissions/roles";
import { insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";

export interface SessionUserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly disabledAt: Date | null;
  readonly sessionsValidFrom: Date;
  readonly ended: boolean;
  readonly memberships: Readonly<Record<string, Role>>;
}

/** Everything that decides who asks, in one query: every request pays for this one. */
export async function findSessionUser(userId: string, sessionId: string): Promise<SessionUserRow | null> {
  const rows = await query(
    (prisma) => prisma.$queryRaw<SessionUserRow[]>`
      SELECT u."id", u."name", u."email", u."disabledAt", u."sessionsValidFrom",
        EXISTS (SELECT 1 FROM "EndedSession" e WHERE e."id" = ${sessionId}::uuid) AS "ended",
        COALESCE((SELECT jsonb_object_agg(m."workspaceId"::text, m."role") FROM "Membership" m WHERE m."userId" = u."id"), '{}') AS "memberships"
      FROM "User" u WHERE u."id" = ${userId}::uuid`,
  );
  return rows[0] ?? null;
}

export function findCredentials(email: string) {
  return query((prisma) =>
    prisma.user.findUnique({
      where: { email },
      select: { id: true, name: true, email: true, passwordHash: true, disabledAt: true },
    }),
  );
}

export async function updatePasswordHash(userId: string, passwordHash: string): Promise<void> {
  await query((prisma) =>
    prisma.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } }),
  );
}

export async function insertEndedSession(id: string, expiresAt: Date): Promise<void> {
  await query(async (prisma) => {
    await prisma.endedSession.deleteMany({ where: { expiresAt: { lt: new Date() } } });
    await prisma.endedSession.createMany({ data: { id, expiresAt }, skipDuplicates: true });
  });
}

export function countUsers(): Promise<number> {
  return query((prisma) => prisma.user.count());
}

interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

/** Any number nobody else locks; it makes parallel first accounts wait for one another. */
const FIRST_ACCOUNT_LOCK = 4_706_001;

/** The first account with its workspace, or "not-found" where any account exists: of parallel tries one wins. */
export function insertFirstAccount(account: NewAccount, workspaceName: string) {
  return inTransaction(async (transaction) => {
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_ACCOUNT_LOCK})`;
    if ((await transaction.user.count()) > 0) {
      throw new AppError("not-found", "There is nothing here, or it is not open to you.");
    }
    const user = await transaction.user.create({ data: account, select: { id: true } });
    const workspace = await transaction.workspace.create({
      data: { name: workspaceName },
      select: { id: true },
    });
    await transaction.membership.create({
      data: { userId: user.id, workspaceId: workspace.id, role: "admin" },
      select: { userId: true },
    });
    await insertAudit(transaction, {
      workspaceId: workspace.id,
      actor: "system",
      action: "installation.set-up",
      subject: `user:${user.id}`,
    });
    return { userId: user.id, workspaceId: workspace.id };
  });
}

/** A further person with a role in a workspace. @throws AppError "conflict" where the address is taken */
export function insertAccount(account: NewAccount, workspaceId: string, role: Role) {
  return inTransaction(async (transaction) => {
    const user = await transaction.user.create({ data: account, select: { id: true } });
    await transaction.membership.create({
      data: { userId: user.id, workspaceId, role },
      select: { userId: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: "system",
      action: "account.created",
      subject: `user:${user.id}`,
      details: { role },
    });
    return { userId: user.id };
  });
}

/** A workspace without an administrator could never be administered again. */
async function assertOtherAdmin(transaction: Transaction, email: string): Promise<void> {
  // Of two administrators who disable each other at once, the second finds what the first has done.
  await transaction.$queryRaw`SELECT m."userId" FROM "Membership" m WHERE m."role" = 'admin' FOR UPDATE`;
  const alone = await transaction.workspace.findFirst({
    where: {
      memberships: {
        some: { role: "admin", user: { email } },
        none: { role: "admin", user: { disabledAt: null, email: { not: email } } },
      },
    },
    select: { name: true },
  });
  if (alone)
    throw new AppError(
      "conflict",
      `${email} is the last administrator of “${alone.name}”. Make somebody else an administrator first.`,
    );
}

/**
 * Disabling or a new password ends every session the person has; the share links of somebody disabled open nothing.
 * @throws AppError "conflict" where the last administrator of a workspace would be disabled; "not-found"
 */
export function updateAccount(
  email: string,
  change: { readonly disabledAt?: Date | null; readonly passwordHash?: string },
): Promise<{ id: string }> {
  return inTransaction(async (transaction) => {
    if (change.disabledAt) await assertOtherAdmin(transaction, email);
    const user = await transaction.user.update({
      where: { email },
      data: { ...change, sessionsValidFrom: new Date() },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId: null,
      actor: "system",
      action: "account.changed",
      subject: `user:${user.id}`,
      details: { password: change.passwordHash !== undefined, disabled: Boolean(change.disabledAt) },
    });
    return user;
  });
}

export function listAccounts() {
  return query((prisma) =>
    prisma.user.findMany({
      select: {
        email: true,
        name: true,
        disabledAt: true,
        memberships: { select: { role: true, workspace: { select: { name: true } } } },
      },
      orderBy: { email: "asc" },
    }),
  );
}

export function findOnlyWorkspace() {
  return query((prisma) =>
    prisma.workspace.findFirst({ select: { id: true, name: true }, orderBy: { createdAt: "asc" } }),
  );
}
