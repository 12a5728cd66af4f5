import "server-only";
import { auditOwnAccount } from "./audit";
import { inTransaction, query, type Transaction } from "./query";

/** How somebody was signed in, beside their password or a link. */
export interface ProofOfPerson {
  /** Which issuer signed the person in, in the place of a password. */
  readonly issuer: string | null;
  /** What they gave after the password, or, a passkey, in its place. */
  readonly secondFactor: "app" | "recovery" | "passkey" | null;
}

export interface NewSession extends ProofOfPerson {
  readonly id: string;
  readonly userId: string;
  readonly device: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
}

/** Begins a session: from now on its cookie stands for the person. Rows that could not run any longer go. */
export async function insertSession({ issuer, secondFactor, ...session }: NewSession): Promise<void> {
  await inTransaction(async (transaction) => {
    await transaction.session.deleteMany({ where: { expiresAt: { lt: session.startedAt } } });
    await transaction.session.create({
      data: {
        ...session,
        lastUsedAt: session.startedAt,
        secondStep: issuer !== null || secondFactor !== null,
      },
      select: { id: true },
    });
    await transaction.user.update({
      where: { id: session.userId },
      data: { lastSignInAt: session.startedAt },
      select: { id: true },
    });
    await auditOwnAccount(transaction, session.userId, "account.signed-in", {
      device: session.device,
      ...(issuer ? { issuer } : {}),
      ...(secondFactor ? { by: secondFactor } : {}),
    });
  });
}

export async function updateSessionUsed(id: string): Promise<void> {
  await query((prisma) => prisma.session.updateMany({ where: { id }, data: { lastUsedAt: new Date() } }));
}

/** The running sessions of a person, the one used last first. */
export function listSessions(userId: string, sessionsValidFrom: Date) {
  return query((prisma) =>
    prisma.session.findMany({
      where: { userId, endedAt: null, expiresAt: { gt: new Date() }, startedAt: { gte: sessionsValidFrom } },
      select: { id: true, device: true, startedAt: true, lastUsedAt: true },
      orderBy: [{ lastUsedAt: "desc" }, { id: "desc" }],
    }),
  );
}

/** Ends sessions of a person for good: one, or all but one. A copy of the cookie opens nothing afterwards. Answers how many ended. */
export function endSessions(
  userId: string,
  which: { readonly only: string } | { readonly allBut: string },
): Promise<number> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.session.updateMany({
      where: { userId, endedAt: null, id: "only" in which ? which.only : { not: which.allBut } },
      data: { endedAt: new Date() },
    });
    if (count > 0) await auditOwnAccount(transaction, userId, "account.sessions-ended", { count });
    return count;
  });
}

/** Ends every session of a person in the transaction of what makes them worth nothing, those at other processes too. */
export async function endEverySession(transaction: Transaction, userId: string): Promise<void> {
  await transaction.user.update({
    where: { id: userId },
    data: { sessionsValidFrom: new Date() },
    select: { id: true },
  });
}
