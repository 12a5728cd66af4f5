import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/permissions/roles";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";
import { endEverySession } from "./sessions";

/**
 * A workspace without an administrator could never be administered again. Asked in the transaction of an act that takes an
 * administrator away: disabled, removed or given another role.
 * @param workspaceId the only workspace the act is about; all of the person's unless given
 * @throws AppError "conflict"
 */
export async function assertOtherAdmin(
  transaction: Transaction,
  userId: string,
  workspaceId?: string,
): Promise<void> {
  // Of two administrators who take each other away at once, the second finds what the first has done.
  await transaction.$queryRaw`SELECT m."userId" FROM "Membership" m WHERE m."role" = 'admin' FOR UPDATE`;
  const alone = await transaction.workspace.findFirst({
    where: {
      ...(workspaceId ? { id: workspaceId } : {}),
      memberships: {
        some: { role: "admin", userId },
        none: { role: "admin", userId: { not: userId }, user: { disabledAt: null } },
      },
    },
    select: { name: true },
  });
  if (alone)
    throw new AppError(
      "conflict",
      `This is the last administrator of “${alone.name}”. Make somebody else an administrator first.`,
    );
}

/** Everybody in a workspace with what they shared there and still opens something, by name. */
export function listMembers(workspaceId: string) {
  return query((prisma) =>
    prisma.membership.findMany({
      where: { workspaceId },
      select: {
        role: true,
        user: {
          select: {
            id: true,
            name: true,
            email: true,
            disabledAt: true,
            lastSignInAt: true,
            memberships: { select: { workspaceId: true } },
            authenticator: { select: { since: true } },
            _count: {
              select: {
                passkeys: true,
                shareLinks: { where: { workspaceId, revokedAt: null, expiresAt: { gt: new Date() } } },
              },
            },
          },
        },
      },
      orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
      relationLoadStrategy: "join",
    }),
  );
}

/** Members who can sign in, by name; all of them or those of the given ids. */
export async function listColleagueNames(workspaceId: string, ids?: readonly string[]) {
  const rows = await query((prisma) =>
    prisma.membership.findMany({
      where: { workspaceId, ...(ids ? { userId: { in: [...ids] } } : {}), user: { disabledAt: null } },
      select: { role: true, user: { select: { id: true, name: true, email: true } } },
      orderBy: [{ user: { name: "asc" } }, { userId: "asc" }],
      relationLoadStrategy: "join",
    }),
  );
  return rows.map(({ role, user }) => ({ ...user, role }));
}

export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number];

/** One member with all workspaces of theirs; `null` for somebody who is no member. */
export function findMember(workspaceId: string, userId: string) {
  return query((prisma) =>
    prisma.membership.findUnique({
      where: { userId_workspaceId: { userId, workspaceId } },
      select: {
        role: true,
        user: {
          select: { id: true, email: true, disabledAt: true, memberships: { select: { workspaceId: true } } },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
}

export function updateMemberRole(viewer: Person, workspaceId: string, userId: string, role: Role) {
  return inTransaction(async (transaction) => {
    if (role !== "admin") await assertOtherAdmin(transaction, userId, workspaceId);
    const before = await transaction.membership.findUniqueOrThrow({
      where: { userId_workspaceId: { userId, workspaceId } },
      select: { role: true },
    });
    await transaction.membership.update({
      where: { userId_workspaceId: { userId, workspaceId } },
      data: { role },
      select: { userId: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "person.role-changed",
      subject: `user:${userId}`,
      details: { from: before.role, to: role },
    });
  });
}

/** Disabling ends every session at once, and what the person shared opens nothing while it lasts. */
export function updateMemberDisabled(viewer: Person, workspaceId: string, userId: string, disabled: boolean) {
  return inTransaction(async (transaction) => {
    if (disabled) await assertOtherAdmin(transaction, userId);
    await transaction.user.update({
      where: { id: userId },
      data: disabled
        ? { disabledAt: new Date(), sessionsValidFrom: new Date() }
        : { disabledAt: null, sessionsValidFrom: new Date() },
      select: { id: true },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: disabled ? "person.disabled" : "person.enabled",
      subject: `user:${userId}`,
    });
  });
}

/**
 * Ends a membership, and every session of the person. What they wrote stays, under their name; their share links are closed,
 * or from then on are those of who removes them.
 */
export function deleteMember(
  viewer: Person,
  workspaceId: string,
  userId: string,
  links: "close" | "take over",
): Promise<void> {
  return inTransaction(async (transaction) => {
    await assertOtherAdmin(transaction, userId, workspaceId);
    await transaction.membership.delete({
      where: { userId_workspaceId: { userId, workspaceId } },
      select: { userId: true },
    });
    await endEverySession(transaction, userId);
    const { count } = await transaction.shareLink.updateMany({
      where: { workspaceId, createdById: userId, revokedAt: null },
      data: links === "close" ? { revokedAt: new Date() } : { createdById: viewer.userId },
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "person.removed",
      subject: `user:${userId}`,
      details: { links, count },
    });
  });
}
