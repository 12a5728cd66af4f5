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

const readable = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
