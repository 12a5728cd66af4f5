import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/permissions/roles";
import { insertAudit } from "./audit";
import { heldBack } from "./held-back";
import { assertOtherAdmin } from "./members";
import { inTransaction, query } from "./query";

export interface SessionUserRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly disabledAt: Date | null;
  readonly sessionsValidFrom: Date;
  readonly ended: boolean;
  /** A workspace of theirs asks for a second step, and they have shown none. */
  readonly heldBack: boolean;
  readonly hasPasskey: boolean;
  readonly memberships: Readonly<Record<string, Role>>;
}

/**
 * Everything that decides who asks, in one query: every request pays for this one. Without a session (the command line, the
 * first moment of a new account) none can have ended.
 */
export async function findSessionUser(
  userId: string,
  sessionId: string | null,
): Promise<SessionUserRow | null> {
  const rows = await query(
    (prisma) => prisma.$queryRaw<SessionUserRow[]>`
      SELECT u."id", u."name", u."email", u."disabledAt", u."sessionsValidFrom",
        ${sessionId}::uuid IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Session" s
          WHERE s."id" = ${sessionId}::uuid AND s."userId" = u."id" AND s."endedAt" IS NULL) AS "ended",
        ${heldBack(sessionId)} AS "heldBack",
        EXISTS (SELECT 1 FROM "Passkey" p WHERE p."userId" = u."id") AS "hasPasskey",
        COALESCE((SELECT jsonb_object_agg(m."workspaceId"::text, m."role") FROM "Membership" m WHERE m."userId" = u."id"), '{}') AS "memberships"
      FROM "User" u WHERE u."id" = ${userId}::uuid`,
  );
  return rows[0] ?? null;
}

/** What somebody is checked by who gives this address; with `authenticator` a code is asked for too. */
export function findCredentials(email: string) {
  return query((prisma) =>
    prisma.user.findUnique({
      where: { email },
      select: {
        id: true,
        name: true,
        email: true,
        passwordHash: true,
        disabledAt: true,
        authenticator: { select: { since: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

export async function updatePasswordHash(userId: string, passwordHash: string): Promise<void> {
  await query((prisma) =>
    prisma.user.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } }),
  );
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

/**
 * Disabling or a new password ends every session and every link to a new password the person has; the share links of somebody disabled open nothing.
 * @throws AppError "conflict" where the last administrator of a workspace would be disabled; "not-found"
 */
export function updateAccount(
  email: string,
  change: { readonly disabledAt?: Date | null; readonly passwordHash?: string },
): Promise<{ id: string }> {
  return inTransaction(async (transaction) => {
    const user = await transaction.user.update({
      where: { email },
      data: { ...change, sessionsValidFrom: new Date() },
      select: { id: true },
    });
    if (change.disabledAt) await assertOtherAdmin(transaction, user.id);
    await transaction.passwordReset.deleteMany({ where: { userId: user.id } });
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

export async function findAccount(id: string) {
  const row = await query((prisma) =>
    prisma.user.findUnique({
      where: { id },
      select: {
        name: true,
        email: true,
        sessionsValidFrom: true,
        passwordHash: true,
        authenticator: { select: { since: true } },
        digest: { select: { rhythm: true, timeZone: true } },
        passkeys: {
          select: { id: true, name: true, createdAt: true, lastUsedAt: true },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        },
        accessTokens: {
          select: {
            id: true,
            name: true,
            beginning: true,
            scope: true,
            createdAt: true,
            expiresAt: true,
            lastUsedAt: true,
          },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  if (!row) return null;
  const { passwordHash, authenticator, accessTokens, ...account } = row;
  return {
    ...account,
    hasPassword: passwordHash !== null,
    hasSecondFactor: authenticator !== null,
    // Those that ran out too, so that one sees why a program fails; not those that ended with every session.
    accessTokens: accessTokens.filter(({ createdAt }) => createdAt >= account.sessionsValidFrom),
  };
}

/**
 * What a person changes of their own account. A new password ends every session, and with it or a new address no link to a new
 * password opens anything. The audit log names what was changed, and of an
 * e-mail address both, because it is what the account is known by.
 * @throws AppError "conflict" where another account has the address
 */
export function updateOwnAccount(
  id: string,
  change: { readonly name: string } | { readonly email: string } | { readonly passwordHash: string },
): Promise<void> {
  return inTransaction(async (transaction) => {
    const before = await transaction.user.findUniqueOrThrow({ where: { id }, select: { email: true } });
    await transaction.user.update({
      where: { id },
      data: "passwordHash" in change ? { ...change, sessionsValidFrom: new Date() } : change,
      select: { id: true },
    });
    if (!("name" in change)) await transaction.passwordReset.deleteMany({ where: { userId: id } });
    await insertAudit(transaction, {
      workspaceId: null,
      actor: `user:${id}`,
      action:
        "name" in change
          ? "account.renamed"
          : "email" in change
            ? "account.email-changed"
            : "account.password-changed",
      subject: `user:${id}`,
      details: "email" in change ? { from: before.email, to: change.email } : {},
    });
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
