import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A request as it was answered. Neither its query nor a token in its address is told. */
export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** 499 where the client left before the answer. */
  readonly status: number;
  readonly milliseconds: number;
}

/** Whoever reads the log must not be able to open what a token opens. */
const SECRET = /^(\/(?:s|invitations|reset|feeds|unsubscribe|api\/unsubscribe)\/).+/;
const GIVEN_ID = /^[\w-]{8,64}$/;

export const pathForTheLog = (url: string): string =>
  (url.split("?")[0] ?? "").replace(SECRET, "$1…").slice(0, 500);

/** The number of a request: that of the proxy in front, where one may be believed; else a new one. It is in the answer too. */
export function numberRequest(
  { headers }: IncomingMessage,
  response: ServerResponse,
  trustProxy: boolean,
): string {
  const given = headers["x-request-id"];
  const id =
    trustProxy && typeof given === "string" && GIVEN_ID.test(given) ? given : randomUUID().slice(0, 8);
  response.setHeader("X-Request-Id", id);
  return id;
}

/** Tells of the request when its answer has gone out, or the client has. */
export function logRequest(
  id: string,
  { method = "GET", url = "/" }: IncomingMessage,
  response: ServerResponse,
  tell: (answered: AnsweredRequest) => void,
): void {
  const path = pathForTheLog(url);
  const started = performance.now();
  response.once("close", () =>
    tell({
      id,
      method,
      path,
      status: response.writableFinished ? response.statusCode : 499,
      milliseconds: Math.round(performance.now() - started),
    }),
  );
}
