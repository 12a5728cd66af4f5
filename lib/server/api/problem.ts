import "server-only";
import { STATUS_CODES } from "node:http";
import { describeError } from "@/lib/server/edge/describe-error";
import { STATUS } from "@/lib/server/edge/route";

/** A refusal that the services know nothing of, because it is about the request as HTTP has it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Something thrown, as RFC 9457 has it. @param preconditioned the request said on which revision it was made */
export function problemOf(error: unknown, preconditioned: boolean): Response {
  if (error instanceof Refusal) return answer(error.status, error.code, error.message, error.headers);
  const { code, message, details } = describeError(error);
  const status = code === "conflict" && preconditioned && details?.current !== undefined ? 412 : STATUS[code];
  const { current, yours } = details ?? {};
  return answer(status, code, message, code === "busy" ? { "Retry-After": "60" } : {}, {
    ...(current === undefined ? {} : { current }),
    ...(yours === undefined ? {} : { yours }),
  });
}

function answer(
  status: number,
  code: string,
  detail: string,
  headers: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
): Response {
  const title = STATUS_CODES[status] ?? "Error";
  const problem = { type: "about:blank", title, status, detail, code, ...more };
  return new Response(`${JSON.stringify(problem)}\n`, {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...headers,
    },
  });
}
