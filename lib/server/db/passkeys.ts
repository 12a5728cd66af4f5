import "server-only";
import { AppError } from "@/lib/core/errors";
import { auditOwnAccount } from "./audit";
import { inTransaction, query } from "./query";
import { assertSecondStepLeft } from "./second-step-rule";
import { endEverySession } from "./sessions";

/** What a passkey's answer is checked with. */
export interface PasskeyRow {
  readonly id: string;
  /** COSE key in base64url. */
  readonly publicKey: string;
  /** How often its device has signed, where it counts. */
  readonly counter: number;
  /** What the device knows the person by, in base64url. */
  readonly userHandle: string;
}

/** The bytes of a person's id: they name nobody. */
export const userHandleOf = (userId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(userId.replaceAll("-", ""), "hex"));

/** A passkey with whom it signs in; `null` for one that is not known. */
export async function findPasskey(
  id: string,
): Promise<(PasskeyRow & { readonly userId: string; readonly isDisabled: boolean }) | null> {
  const row = await query((prisma) =>
    prisma.passkey.findUnique({
      where: { id },
      select: {
        id: true,
        publicKey: true,
        counter: true,
        userId: true,
        user: { select: { disabledAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  if (!row) return null;
  const { counter, user, ...passkey } = row;
  return {
    ...passkey,
    counter: Number(counter),
    userHandle: Buffer.from(userHandleOf(row.userId)).toString("base64url"),
    isDisabled: user.disabledAt !== null,
  };
}

export function listPasskeys(userId: string) {
  return query((prisma) =>
    prisma.passkey.findMany({
      where: { userId },
      select: { id: true, transports: true },
      orderBy: { id: "asc" },
    }),
  );
}

/** From now on it signs the person in. @throws AppError "conflict" where it is known already */
export function insertPasskey(
  userId: string,
  passkey: {
    readonly id: string;
    readonly publicKey: string;
    readonly counter: number;
    readonly transports: readonly string[];
    readonly name: string;
  },
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { transports, ...row } = passkey;
    await transaction.passkey.create({
      data: { ...row, transports: [...transports], userId },
      select: { id: true },
    });
    await auditOwnAccount(transaction, userId, "account.passkey-added", { name: passkey.name });
  }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "conflict")
      throw new AppError("conflict", "This passkey is known already. Nothing was changed.");
    throw error;
  });
}

/**
 * Uses an answer up that was asked for at `asked`. @returns false where the passkey has answered since: that one was it, or a later
 * one; an answer is taken once, by whichever process is asked first
 */
export async function spendPasskey(id: string, asked: Date, counter: number): Promise<boolean> {
  const { count } = await query((prisma) =>
    prisma.passkey.updateMany({
      where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: asked } }] },
      data: { lastUsedAt: new Date(), counter },
    }),
  );
  return count === 1;
}

/** It signs nobody in any longer; every session ends, because one may be of who has it. Of somebody else's nothing happens. */
export function deletePasskey(userId: string, id: string): Promise<void> {
  return inTransaction(async (transaction) => {
    const found = await transaction.passkey.findFirst({ where: { id, userId }, select: { name: true } });
    if (!found) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
    await transaction.passkey.deleteMany({ where: { id, userId } });
    await assertSecondStepLeft(transaction, userId);
    await endEverySession(transaction, userId);
    await auditOwnAccount(transaction, userId, "account.passkey-removed", { name: found.name });
  });
}
