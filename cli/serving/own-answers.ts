import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { SentPage } from "./hold-response";
import { errorPage } from "./readable-error";
import { BUSY_PAGE, UNAVAILABLE_PAGE } from "./unavailable-page";

/** Why it is answered here: a status, or for one that has two reasons the other one. */
type Reason = 400 | 404 | 405 | 503 | "busy";

export const isApi = (url: string): boolean => /^\/api\/v1(?:[/?]|$)/.test(url);

/** What the API says, in the words of docs/api.md, where it is not reached. */
const PROBLEMS: Readonly<Record<Reason, readonly [code: string, detail: string]>> = {
  400: ["invalid", "The address has a “%” that begins no character."],
  404: ["not-found", "There is nothing here, or it is not open to you."],
  405: ["unsupported", "Nothing is asked for with this method."],
  503: ["unavailable", "Variorum cannot reach its database for the moment. Try again in a few seconds."],
  busy: ["busy", "More is asked for at the moment than can be answered. Try again in a few seconds."],
};

/** An answer that is made in front of the framework: a page that needs no script and no other file, or for the API a problem (RFC 9457). */
function answer(
  { url = "" }: IncomingMessage,
  reason: Reason,
  page: string,
  more: Readonly<Record<string, string>>,
): SentPage {
  const status = reason === "busy" ? 503 : reason;
  if (isApi(url)) return problem(status, ...PROBLEMS[reason], more);
  return {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
      "X-Content-Type-Options": "nosniff",
      ...more,
    },
    body: Buffer.from(page),
  };
}

/** A failure as RFC 9457 has it. */
export function problem(
  status: number,
  code: string,
  detail: string,
  more: Readonly<Record<string, string>>,
): SentPage {
  const said = { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail, code };
  return {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      ...more,
    },
    body: Buffer.from(`${JSON.stringify(said)}\n`),
  };
}

export const refused = (
  request: IncomingMessage,
  status: 400 | 404 | 405,
  more: Readonly<Record<string, string>> = {},
): SentPage => answer(request, status, errorPage(status), more);

/** What is out of order stands in the log: it names folders and processes, which are nobody else's business. */
export const unavailable = (request: IncomingMessage): SentPage =>
  answer(request, 503, UNAVAILABLE_PAGE, { "Retry-After": "5" });

/** More requests wait than can be answered soon. */
export const busy = (request: IncomingMessage): SentPage =>
  answer(request, "busy", BUSY_PAGE, { "Retry-After": "5" });
