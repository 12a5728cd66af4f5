import "server-only";
import { inTransaction, query } from "./query";

export interface SignInFailures {
  /** Of this account from this address. */
  readonly pair: number;
  readonly account: number;
  readonly address: number;
}

/**
 * Counts a try as a failure before it is tried, so that of many at once each sees the others: what succeeds is
 * taken out again. The counts hold this try.
 */
export async function insertSignInAttempt(
  attempt: { readonly account: string; readonly address: string },
  since: Date,
): Promise<{ readonly id: string; readonly failures: SignInFailures }> {
  const { account, address } = attempt;
  const { id } = await query((prisma) =>
    prisma.signInAttempt.create({ data: { ...attempt, succeeded: false }, select: { id: true } }),
  );
  const rows = await query(
    (prisma) => prisma.$queryRaw<SignInFailures[]>`
      SELECT count(*) FILTER (WHERE "account" = ${account} AND "address" = ${address})::int AS "pair",
        count(*) FILTER (WHERE "account" = ${account})::int AS "account",
        count(*) FILTER (WHERE "address" = ${address})::int AS "address"
      FROM "SignInAttempt"
      WHERE NOT "succeeded" AND "at" > ${since} AND ("account" = ${account} OR "address" = ${address})`,
  );
  return { id, failures: rows[0] ?? { pair: 1, account: 1, address: 1 } };
}

/** A try that was refused unseen says nothing about the password: it does not count. */
export async function deleteSignInAttempt(id: string): Promise<void> {
  await query((prisma) => prisma.signInAttempt.deleteMany({ where: { id } }));
}

/** The try succeeded: it and the failures of this account from this address are forgiven; old rows go. */
export async function updateSignInSucceeded(
  id: string,
  { account, address }: { readonly account: string; readonly address: string },
  before: Date,
): Promise<void> {
  await inTransaction(async (transaction) => {
    await transaction.signInAttempt.update({
      where: { id },
      data: { succeeded: true },
      select: { id: true },
    });
    await transaction.signInAttempt.deleteMany({
      where: { OR: [{ account, address, succeeded: false }, { at: { lt: before } }] },
    });
  });
}

/**
 * Takes down that something was done that is counted by place, and says how often since, this time included. It is no failure: whoever signs in from
 * there is not slowed by it.
 */
export async function countTurn(
  turn: { readonly account: string; readonly address: string },
  since: Date,
): Promise<number> {
  await query((prisma) =>
    prisma.signInAttempt.create({ data: { ...turn, succeeded: true }, select: { id: true } }),
  );
  return query((prisma) =>
    prisma.signInAttempt.count({ where: { ...turn, succeeded: true, at: { gt: since } } }),
  );
}
