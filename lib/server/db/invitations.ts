import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Role } from "@/lib/core/permissions/roles";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import type { IdentityKey } from "./identities";
import { inTransaction, query, type Transaction } from "./query";

/** Neither used, revoked nor expired. Whether who invited may still do so is asked as well: see `findOpenInvitation`. */
const stillOpen = () => ({ usedAt: null, revokedAt: null, expiresAt: { gt: new Date() } });

export interface NewInvitation {
  readonly tokenHash: string;
  readonly workspaceId: string;
  readonly email: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

const listed = { id: true, email: true, role: true, createdAt: true, expiresAt: true } as const;

/** Invites; an earlier invitation of the same address that is still open is revoked. */
export function insertInvitation(viewer: Person, invitation: NewInvitation) {
  const { workspaceId, email, role } = invitation;
  return inTransaction(async (transaction) => {
    await transaction.invitation.updateMany({
      where: { workspaceId, email, ...stillOpen() },
      data: { revokedAt: new Date() },
    });
    const row = await transaction.invitation.create({
      data: { ...invitation, createdById: viewer.userId },
      select: listed,
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "invitation.created",
      subject: `invitation:${row.id}`,
      details: { email, role },
    });
    return row;
  });
}

export type InvitationRow = Awaited<ReturnType<typeof insertInvitation>>;

export function listOpenInvitations(workspaceId: string) {
  return query((prisma) =>
    prisma.invitation.findMany({
      where: { workspaceId, ...stillOpen() },
      select: listed,
      orderBy: { createdAt: "desc" },
    }),
  );
}

export function findInvitationWorkspace(id: string) {
  return query((prisma) => prisma.invitation.findUnique({ where: { id }, select: { workspaceId: true } }));
}

export function updateInvitationRevoked(viewer: Person, id: string, workspaceId: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.invitation.updateMany({
      where: { id, ...stillOpen() },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "invitation.revoked",
      subject: `invitation:${id}`,
    });
  });
}

/** Those whose maker is an administrator of the workspace still. */
async function findInvitations(which: { readonly tokenHash: string } | { readonly email: string }) {
  const rows = await query((prisma) =>
    prisma.invitation.findMany({
      where: { ...which, ...stillOpen(), createdBy: { disabledAt: null } },
      select: {
        id: true,
        email: true,
        role: true,
        workspaceId: true,
        workspace: { select: { name: true } },
        createdBy: { select: { name: true, memberships: { select: { workspaceId: true, role: true } } } },
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      relationLoadStrategy: "join",
    }),
  );
  return rows.filter(({ workspaceId, createdBy }) =>
    createdBy.memberships.some((held) => held.workspaceId === workspaceId && held.role === "admin"),
  );
}

/** The invitation a token opens; `null` for all that opens nothing. */
export const findOpenInvitation = async (tokenHash: string) =>
  (await findInvitations({ tokenHash })).at(0) ?? null;

/** What an address is invited to, by whatever workspaces. */
export const findInvitationsOf = (email: string) => findInvitations({ email });

interface Accepted {
  readonly id: string;
  readonly workspaceId: string;
  readonly email: string;
  readonly role: Role;
}

/** Uses an invitation up: of parallel tries one wins. @throws AppError "not-found" */
async function use(transaction: Transaction, { id }: Accepted): Promise<void> {
  const { count } = await transaction.invitation.updateMany({
    where: { id, ...stillOpen() },
    data: { usedAt: new Date() },
  });
  if (count === 0) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
}

async function join(
  transaction: Transaction,
  { id, workspaceId, role }: Accepted,
  userId: string,
): Promise<void> {
  // A member already keeps the role held.
  await transaction.membership.createMany({ data: { userId, workspaceId, role }, skipDuplicates: true });
  await insertAudit(transaction, {
    workspaceId,
    actor: `user:${userId}`,
    action: "invitation.accepted",
    subject: `invitation:${id}`,
    details: { role },
  });
}

/** Makes the account an invitation is for. @throws AppError "not-found" where it was used meanwhile; "conflict" where the address has one */
export function insertInvitedAccount(
  invitation: Accepted,
  {
    name,
    ...way
  }: { readonly name: string } & ({ readonly passwordHash: string } | { readonly identity: IdentityKey }),
): Promise<string> {
  return inTransaction(async (transaction) => {
    await use(transaction, invitation);
    const { id } = await transaction.user.create({
      data: {
        email: invitation.email,
        name,
        ...("identity" in way ? { identities: { create: way.identity } } : way),
      },
      select: { id: true },
    });
    await join(transaction, invitation, id);
    return id;
  });
}

/** Gives somebody who has an account the role they are invited to. @throws AppError "not-found" where it was used meanwhile */
export function insertInvitedMembership(invitation: Accepted, userId: string): Promise<void> {
  return inTransaction(async (transaction) => {
    await use(transaction, invitation);
    await join(transaction, invitation, userId);
  });
}
