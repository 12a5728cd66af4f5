import "server-only";
import { AppError, isAppError } from "@/lib/core/errors";
import type { PrismaClient } from "@/lib/server/db/generated/client";
import { database, databaseSlot } from "./database";
import type { Moment } from "./moment";
import type { Database } from "./open-database";

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

async function reach<Result>(act: (opened: Database) => Promise<Result>): Promise<Result> {
  try {
    const result = await act(await database());
    databaseSlot().trouble = null;
    return result;
  } catch (error) {
    throw translate(error);
  }
}

/** Runs several statements as one. Keep it short: on the embedded database everybody else waits. */
export function inTransaction<Result>(
  act: (transaction: Transaction) => Promise<Result>,
  limits: Parameters<PrismaClient["$transaction"]>[1] = { maxWait: 10_000, timeout: 20_000 },
): Promise<Result> {
  return query((prisma) => prisma.$transaction(act, limits));
}

/** Prisma's codes for "not there, or went away": P1xxx, pool and transaction time-outs. */
const UNREACHABLE = /^(P1000|P1001|P1002|P1003|P1008|P1010|P1011|P1017|P2024|P2028|P2037)$/;
/** The same in the words of Node's sockets and of PostgreSQL (class 08, 53, 57: connection, resources, shutdown). */
const UNREACHABLE_CAUSE =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|08...|53...|57P0.|25006|28...|3D000)$/;

function translate(error: unknown): unknown {
  if (isAppError(error)) return error;
  const { code, kind } = describe(error);
  if (code === "P2002") return new AppError("conflict", "This exists already.", { unique: true });
  if (code === "P2025" || code === "P2003")
    return new AppError("not-found", "There is nothing here, or it is not open to you.");
  if (code === "P2034") return new AppError("conflict", "Somebody else wrote at the same moment. Try again.");
  if (kind === "unreachable") {
    const slot = databaseSlot();
    const full = code === "53100";
    if (full && slot.trouble === null)
      process.stderr.write(`${JSON.stringify({ level: "error", error: FULL_IN_THE_LOG })}\n`);
    slot.trouble = AWAY;
    return new AppError("unavailable", full ? FULL : AWAY);
  }
  return error;
}

function describe(error: unknown): { code: string | undefined; kind: "unreachable" | "other" } {
  let code: string | undefined;
  for (let at = error, depth = 0; at instanceof Object && depth < 5; depth++) {
    const { code: own, originalCode, cause, meta, message, errors } = at as Record<string, unknown>;
    for (const candidate of [own, originalCode]) {
      if (typeof candidate !== "string") continue;
      code ??= candidate;
      if (UNREACHABLE.test(candidate) || UNREACHABLE_CAUSE.test(candidate))
        return { code: candidate, kind: "unreachable" };
    }
    if (
      typeof message === "string" &&
      /Connection terminated|timeout exceeded when trying to connect|Can't reach database/.test(message)
    ) {
      return { code, kind: "unreachable" };
    }
    const adapterError = (meta as Record<string, unknown> | undefined)?.driverAdapterError;
    at = cause ?? adapterError ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return { code, kind: "other" };
}

/** @throws AppError "unavailable" where the database does not answer */
export async function pingDatabase(): Promise<void> {
  await query((prisma) => prisma.$queryRaw`SELECT 1`);
}
