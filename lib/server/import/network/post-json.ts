import "server-only";
import { request } from "undici";
import { isAppError } from "@/lib/core/errors";
import { checkUrl, NOT_PUBLIC } from "./check-url";
import { guardedAgent } from "./guarded-agent";
import type { Network } from "./public-network";

const MILLISECONDS = 10_000;
/** What an answer says is read by nobody; so much of it is taken before the connection is closed. */
const MOST_ANSWER_BYTES = 16 * 1024;

/** How a request went: the status of the answer, or why there was none, in words. */
export interface Posted {
  readonly status: number | null;
  readonly problem: string | null;
  readonly milliseconds: number;
}

/**
 * Sends one body to an address, behind the same guard as `safeFetch` (0303). Redirects are not followed, and of the answer
 * the status alone is known afterwards. Never throws for what the other side does.
 */
export async function postJson(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  network: Network,
  milliseconds = MILLISECONDS,
): Promise<Posted> {
  const began = performance.now();
  const timeout = AbortSignal.timeout(milliseconds);
  const posted = (status: number | null, problem: string | null): Posted => ({
    status,
    problem,
    milliseconds: Math.round(performance.now() - began),
  });
  try {
    const url = checkUrl(address, network);
    const agent = await guardedAgent(url, network, timeout);
    try {
      const answer = await request(url, {
        method: "POST",
        dispatcher: agent,
        signal: timeout,
        headers: { "content-type": "application/json", "user-agent": "Variorum webhooks", ...headers },
        body,
      });
      await answer.body.dump({ limit: MOST_ANSWER_BYTES, signal: timeout }).catch(() => undefined);
      return posted(answer.statusCode, sayStatus(answer.statusCode));
    } finally {
      void agent.destroy();
    }
  } catch (error) {
    if (timeout.aborted) return posted(null, "There was no answer in time.");
    return posted(null, isAppError(error) ? error.message : sayFailure(error));
  }
}

function sayStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400
    ? `It answered ${status}: redirects are not followed.`
    : `It answered ${status}.`;
}

/** Codes of connections to addresses that are known to be public; of all else no more is said than that it cannot be reached. */
function sayFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ECONNREFUSED") return "The connection was refused.";
  if (code === "ECONNRESET" || code === "UND_ERR_SOCKET" || code === "EPIPE")
    return "The connection was closed without an answer.";
  if (/CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code)) return "Its certificate is not one that can be trusted.";
  if (code === "UND_ERR_CONNECT_TIMEOUT" || code === "UND_ERR_HEADERS_TIMEOUT")
    return "There was no answer in time.";
  return NOT_PUBLIC;
}
