import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError, isAppError } from "@/lib/core/errors";
import type { PrismaClient } from "@/lib/server/db/generated/client";
import { log } from "@/lib/server/log";
import { database, databaseSlot } from "./database";
import type { Moment } from "./moment";
import type { Database } from "./open-database";
import type { WriteNotice } from "./write-notices";

export type Transaction = Omit<
  PrismaClient,
  "$connect" | "$disconnect" | "$on" | "$use" | "$extends" | "$transaction"
>;

const AWAY =
  "The database cannot be reached at the moment. Nothing was saved by this request; try again shortly.";

/** Said to whoever asked when it was noticed; everybody else reads that the database is away. */
const FULL =
  "The disk of the database is full. Nothing was saved by this request; what you typed is still on your page. Once there is room again, Variorum goes on by itself.";

const FULL_IN_THE_LOG = "The disk of the database is full; nothing more is saved until there is room.";

/** Runs one read or single write; failures leave as AppErrors, so that nobody above knows Prisma's codes. */
export function query<Result>(act: (prisma: PrismaClient) => Promise<Result>): Promise<Result> {
  return reach(({ prisma }) => act(prisma));
}

/** What can be read now, and whether a person could read the same `since` an earlier moment. */
export const databaseMoment = (userId: string, since: string | null): Promise<Moment> =>
  reach(({ moments }) => moments.read(userId, since));

/** Hears of every write that ends from when this is answered. @returns how to stop */
export const subscribeToWrites = (hear: (notice: WriteNotice) => void): Promise<() => void> =>
  reach(({ notices }) => notices.subscribe(hear));

async function reach<Result>(act: (opened: Database) => Promise<Result>): Promise<Result> {
  try {
    const result = await act(await database());
    databaseSlot().trouble = null;
    return result;
  } catch (error) {
    throw translate(error);
  }
}

/** As long as is waited for a connection, and then long enough for what stays short. */
const SHORT: Parameters<PrismaClient["$transaction"]>[1] = { maxWait: 30_000, timeout: 20_000 };

/**
 * Runs several statements as one. Keep it short: on the embedded database everybody else waits. Two that wait for one another cannot both
 * go on: the database undoes one of them, and it is run again, so that nobody learns of it. Therefore `act` writes nothing but through
 * its transaction; one with limits of its own, which may do more, is run once.
 */
export function inTransaction<Result>(
  act: (transaction: Transaction) => Promise<Result>,
  limits = SHORT,
): Promise<Result> {
  return query((prisma) => {
    const run = () => prisma.$transaction(act, limits);
    return limits === SHORT ? untilNotInTheWay(run) : run();
  });
}

/** So often a transaction is begun again that another one was in the way of. */
const MOST_AGAIN = 3;
/** Up to so long is waited before, and longer each time: who began at the same moment goes on at another. Milliseconds. */
const WAIT_MS = 60;

async function untilNotInTheWay<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let again = 0; ; again++) {
    try {
      return await run();
    } catch (error) {
      const isInTheWay = error instanceof Object && "code" in error && error.code === IN_THE_WAY;
      if (!isInTheWay || again === MOST_AGAIN) throw error;
      await sleep(Math.random() * WAIT_MS * (again + 1));
    }
  }
}

/** Prisma's code for a deadlock or a write that another one overtook. */
const IN_THE_WAY = "P2034";

/** Prisma's codes for "not there, or went away": P1xxx, pool and transaction time-outs. */
const UNREACHABLE = /^(P1000|P1001|P1002|P1003|P1008|P1010|P1011|P1017|P2024|P2028|P2037)$/;
/** The same in the words of Node's sockets and of PostgreSQL (class 08, 53, 57: connection, resources, shutdown). */
const UNREACHABLE_CAUSE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|08...|53...|57P0.|25006|28...|3D000)$/;

/**
 * What a value may not be, in PostgreSQL's words: not of its type, a date that is none, a number or a date out of range, a NUL in a text.
 * Whoever asked wrote it, in an address or by hand; it names nothing that is there.
 */
const NO_SUCH_VALUE = /^22(P02|P05|003|007|008|009|021)$/;

/** Raised by triggers (`refuse_while_held`). */
const UNDER_A_HOLD = "VH001";

function translate(error: unknown): unknown {
  if (isAppError(error)) return error;
  const { codes, isAway } = describe(error);
  const [code] = codes;
  if (code === "P2002") return new AppError("conflict", "This exists already.", { unique: true });
  if (code === "P2025" || code === "P2003")
    return new AppError("not-found", "There is nothing here, or it is not open to you.");
  if (code === IN_THE_WAY)
    return new AppError("conflict", "Somebody else wrote at the same moment. Try again.");
  if (codes.some((each) => NO_SUCH_VALUE.test(each)))
    return new AppError("invalid", "Something in this request is no value that can be. Nothing was changed.");
  if (codes.includes(UNDER_A_HOLD))
    return new AppError(
      "conflict",
      "This document is under a hold: nothing of it can be deleted, and no reply edited, until an administrator ends the hold.",
    );
  if (isAway) {
    const slot = databaseSlot();
    const full = codes.includes("53100");
    if (full && slot.trouble === null) log("error", FULL_IN_THE_LOG);
    slot.trouble = AWAY;
    return new AppError("unavailable", full ? FULL : AWAY);
  }
  return error;
}

/** The codes of an error and of what caused it, the outermost first. */
function describe(error: unknown): { readonly codes: readonly string[]; readonly isAway: boolean } {
  const codes: string[] = [];
  let isAway = false;
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    const { code, originalCode, cause, meta, message, errors } = at as Record<string, unknown>;
    codes.push(...[code, originalCode].filter((each) => typeof each === "string"));
    isAway ||=
      typeof message === "string" &&
      /Connection terminated|timeout exceeded when trying to connect|Can't reach database/.test(message);
    const adapterError = (meta as Record<string, unknown> | undefined)?.driverAdapterError;
    at = cause ?? adapterError ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  isAway ||= codes.some((code) => UNREACHABLE.test(code) || UNREACHABLE_CAUSE.test(code));
  return { codes, isAway };
}

/** @throws AppError "unavailable" where the database does not answer */
export async function pingDatabase(): Promise<void> {
  await query((prisma) => prisma.$queryRaw`SELECT 1`);
}
