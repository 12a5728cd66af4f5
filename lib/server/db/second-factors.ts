import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, auditOwnAccount, insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";
import { assertSecondStepLeft } from "./second-step-rule";
import { endEverySession } from "./sessions";

/** A person's app, `null` where the password alone signs them in, and how many recovery codes are left. */
export async function findSecondFactor(userId: string) {
  const row = await query((prisma) =>
    prisma.user.findUnique({
      where: { id: userId },
      select: {
        passwordHash: true,
        authenticator: { select: { since: true } },
        _count: { select: { recoveryCodes: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  if (!row) return null;
  const { passwordHash, authenticator, _count } = row;
  return { hasPassword: passwordHash !== null, authenticator, recoveryCodesLeft: _count.recoveryCodes };
}

/** What a code of the person's app is checked with. */
export function findAuthenticator(userId: string) {
  return query((prisma) =>
    prisma.authenticator.findUnique({ where: { userId }, select: { sealedSecret: true } }),
  );
}

/** Who is between password and code: what says whether they may go on. */
export function findPendingPerson(userId: string) {
  return query((prisma) =>
    prisma.user.findUnique({
      where: { id: userId },
      select: {
        id: true,
        disabledAt: true,
        sessionsValidFrom: true,
        authenticator: { select: { since: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

/** Two-step sign-in is on from now on; sessions from before end. @throws AppError "conflict" where it is on already */
export function insertAuthenticator(
  userId: string,
  app: { readonly sealedSecret: string; readonly lastStep: number },
  recoveryHashes: readonly string[],
): Promise<void> {
  return inTransaction(async (transaction) => {
    await transaction.authenticator.create({ data: { userId, ...app }, select: { userId: true } });
    await writeRecoveryCodes(transaction, userId, recoveryHashes);
    await changed(transaction, userId, "account.second-factor-on");
  }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "conflict")
      throw new AppError("conflict", "Two-step sign-in is on already. Nothing was changed.");
    throw error;
  });
}

/** Uses a step up, and all before it. @returns false where a code of this step or a later one was used already */
export async function spendStep(userId: string, step: number): Promise<boolean> {
  const { count } = await query((prisma) =>
    prisma.authenticator.updateMany({
      where: { userId, lastStep: { lt: step } },
      data: { lastStep: step },
    }),
  );
  return count === 1;
}

/** Uses a recovery code up. @returns false where it is not the person's, or was used */
export function spendRecoveryCode(userId: string, codeHash: string): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.recoveryCode.deleteMany({ where: { userId, codeHash } });
    if (count === 0) return false;
    await auditOwnAccount(transaction, userId, "account.recovery-code-used");
    return true;
  });
}

/** New recovery codes in the place of all there are. */
export function replaceRecoveryCodes(userId: string, hashes: readonly string[]): Promise<void> {
  return inTransaction(async (transaction) => {
    await writeRecoveryCodes(transaction, userId, hashes);
    await auditOwnAccount(transaction, userId, "account.recovery-codes-made");
  });
}

/** The password alone signs the person in from now on; sessions end. */
export function deleteSecondFactor(userId: string): Promise<void> {
  return inTransaction(async (transaction) => {
    await deleteFactors(transaction, userId);
    await assertSecondStepLeft(transaction, userId);
    await changed(transaction, userId, "account.second-factor-off");
  });
}

/** The same by an administrator, for somebody who has lost phone and codes; passkeys go too, as they may be lost with them. */
export function deleteSecondFactorOf(viewer: Person, workspaceId: string, userId: string): Promise<void> {
  return inTransaction(async (transaction) => {
    await deleteFactors(transaction, userId);
    await transaction.passkey.deleteMany({ where: { userId } });
    await endEverySession(transaction, userId);
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "person.second-factor-reset",
      subject: `user:${userId}`,
    });
  });
}

/** The same by the operator. @throws AppError "not-found" */
export function deleteSecondFactorByOperator(email: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const { id } = await transaction.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
    await deleteFactors(transaction, id);
    await transaction.passkey.deleteMany({ where: { userId: id } });
    await endEverySession(transaction, id);
    await insertAudit(transaction, {
      workspaceId: null,
      actor: "system",
      action: "account.second-factor-reset",
      subject: `user:${id}`,
    });
  });
}

/** Somebody knew the password and not the code, which no owner does often. */
export function insertRefusedCode(userId: string): Promise<void> {
  return inTransaction((transaction) => auditOwnAccount(transaction, userId, "account.code-refused"));
}

async function writeRecoveryCodes(transaction: Transaction, userId: string, hashes: readonly string[]) {
  await transaction.recoveryCode.deleteMany({ where: { userId } });
  await transaction.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ userId, codeHash })) });
}

async function deleteFactors(transaction: Transaction, userId: string) {
  await transaction.authenticator.deleteMany({ where: { userId } });
  await transaction.recoveryCode.deleteMany({ where: { userId } });
}

/** Sessions of before were begun with other proof than is asked for now. */
async function changed(transaction: Transaction, userId: string, action: string) {
  await endEverySession(transaction, userId);
  await auditOwnAccount(transaction, userId, action);
}
