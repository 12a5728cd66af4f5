import "server-only";
import { randomUUID } from "node:crypto";
import { ZodError } from "zod";
import { type AppErrorCode, isAppError } from "@/lib/core/errors";
import { log } from "@/lib/server/log";
import { currentRequestId } from "@/lib/server/request-id";

export interface ErrorDescription {
  readonly code: AppErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * What a person reads of something thrown. The unexpected goes to the log under a number, and the person gets
 * the number alone.
 */
export function describeError(error: unknown): ErrorDescription {
  if (isAppError(error)) {
    const { code, message, details } = error;
    return details ? { code, message, details } : { code, message };
  }
  if (error instanceof ZodError) {
    const [first] = error.issues;
    const where = first?.path.length ? `${first.path.join(".")}: ` : "";
    return { code: "invalid", message: `${where}${first?.message ?? "This input cannot be used."}` };
  }
  const reference = currentRequestId() ?? randomUUID().slice(0, 8);
  log("error", "A request failed.", { reference, error: readable(error) });
  return {
    code: "unavailable",
    message: `Something failed on our side; what you typed is still on your page. Tell an administrator the number ${reference}.`,
  };
}

/**
 * What the log says of it. Where the database client refuses what it was asked to write it prints all of that, notes and names: of its
 * message only the last line is kept, which says what was wrong.
 */
function readable(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  if (!error.name.startsWith("PrismaClient")) return stack;
  const frames = stack.split("\n").filter((line) => /^\s+at /u.test(line));
  const said = error.message.trimEnd().split("\n").at(-1)?.slice(0, LONGEST_SAID);
  return [`${error.name}: ${said}`, ...frames].join("\n");
}
const LONGEST_SAID = 500;
