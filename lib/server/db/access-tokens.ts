import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/permissions/roles";
import type { TokenScope } from "@/lib/core/permissions/token-scope";
import { auditOwnAccount } from "./audit";
import { heldBack } from "./held-back";
import { inTransaction, query } from "./query";

/** A token that opens something, and whom it stands for. */
export interface TokenUserRow {
  readonly tokenId: string;
  readonly scope: TokenScope;
  readonly lastUsedAt: Date | null;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly memberships: Readonly<Record<string, Role>>;
}

/** Everything that decides whom a token stands for, in one query. `null` for one that is unknown, revoked, over, of somebody disabled or held back. */
export async function findTokenUser(tokenHash: string): Promise<TokenUserRow | null> {
  const rows = await query(
    (prisma) => prisma.$queryRaw<TokenUserRow[]>`
      SELECT t."id" AS "tokenId", t."scope"::text AS "scope", t."lastUsedAt", u."id" AS "userId", u."name", u."email",
        COALESCE((SELECT jsonb_object_agg(m."workspaceId"::text, m."role") FROM "Membership" m WHERE m."userId" = u."id"), '{}') AS "memberships"
      FROM "AccessToken" t JOIN "User" u ON u."id" = t."userId"
      WHERE t."tokenHash" = ${tokenHash} AND t."expiresAt" > CURRENT_TIMESTAMP
        AND u."disabledAt" IS NULL AND t."createdAt" >= u."sessionsValidFrom" AND NOT ${heldBack(null)}`,
  );
  return rows[0] ?? null;
}

export async function updateTokenUsed(id: string, at: Date): Promise<void> {
  await query((prisma) => prisma.accessToken.updateMany({ where: { id }, data: { lastUsedAt: at } }));
}

interface NewAccessToken {
  readonly userId: string;
  readonly tokenHash: string;
  readonly beginning: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** From now on it stands for its person. Tokens of theirs that open nothing any more go. @throws AppError "conflict" where there are `most` */
export function insertAccessToken(token: NewAccessToken, most: number): Promise<void> {
  return inTransaction(async (transaction) => {
    const { userId, name, scope, createdAt, expiresAt } = token;
    // Of two at once, the second counts the first.
    await transaction.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId}::uuid FOR UPDATE`;
    const { sessionsValidFrom } = await transaction.user.findUniqueOrThrow({
      where: { id: userId },
      select: { sessionsValidFrom: true },
    });
    await transaction.accessToken.deleteMany({
      where: {
        userId,
        OR: [{ expiresAt: { lte: createdAt } }, { createdAt: { lt: sessionsValidFrom } }],
      },
    });
    if ((await transaction.accessToken.count({ where: { userId } })) >= most)
      throw new AppError("conflict", `You have ${most} access tokens. Revoke one first.`);
    await transaction.accessToken.create({ data: token, select: { id: true } });
    await auditOwnAccount(transaction, userId, "account.token-made", {
      name,
      scope,
      until: expiresAt.toISOString(),
    });
  });
}

/** It opens nothing any more. Of somebody else's nothing happens. @throws AppError "not-found" */
export function deleteAccessToken(userId: string, id: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const found = await transaction.accessToken.findFirst({ where: { id, userId }, select: { name: true } });
    if (!found) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
    await transaction.accessToken.deleteMany({ where: { id, userId } });
    await auditOwnAccount(transaction, userId, "account.token-revoked", { name: found.name });
  });
}
