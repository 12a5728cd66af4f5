import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { withRequestId } from "../../lib/server/request-id";
import { BodyBudget } from "./body-budget";
import { encodingFor, holdResponse } from "./hold-response";
import { type AnsweredRequest, logRequest, numberRequest } from "./log-request";
import { busy, isApi, refused, unavailable } from "./own-answers";
import { isPage, setPageHeaders } from "./page-headers";
import { readableError } from "./readable-error";
import { RequestQueue } from "./request-queue";
import { ResponseCache, sendAgain } from "./response-cache";
import { answerStatus, type Status } from "./status-endpoint";
import { withTrustedScripts } from "./trusted-scripts";

/** What a page or an address of ours can be asked with. TRACE would answer with the very request, cookies and all. */
const METHODS: readonly (string | undefined)[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

export interface Gate {
  /** The reverse proxy in front may say who connects. */
  readonly trustProxy: boolean;
  /** The address people type, where one is configured. */
  readonly publicUrl: string | null;
  /** Why no page can be served at the moment, in words for people; `null` when all is well. */
  readonly trouble: () => string | null;
  /** Asks the database again; called at most once at a time while there is trouble. */
  readonly probe: () => Promise<void>;
  readonly status: Status;
  /** Told of each request when it is answered; `null` where nobody keeps that. */
  readonly tell: ((answered: AnsweredRequest) => void) | null;
  /** Whether pages are sent again while nothing was written; not where the pages themselves are being worked on. */
  readonly caches: boolean;
}

/** The HTTP server in front of the framework: true addresses only, and a readable 503 while the database is away. */
export function serve(handle: Handler, gate: Gate): Server {
  let probing: Promise<void> | null = null;
  const cache = new ResponseCache();
  const bodies = new BodyBudget();
  const queue = new RequestQueue();
  const probe = () => {
    probing ??= gate.probe().finally(() => {
      probing = null;
    });
    return probing;
  };
  return createServer((request, response) => {
    const id = numberRequest(request, response, gate.trustProxy);
    if (gate.tell) logRequest(id, request, response, gate.tell);
    void withRequestId(id, () => answer(request, response)).catch(() => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("Something failed on our side.");
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await answerStatus(request.url ?? "/", request.method ?? "GET", gate.status);
    if (asked) return sendAgain(response, asked);
    if (!METHODS.includes(request.method))
      return sendAgain(response, refused(request, 405, { Allow: METHODS.join(", ") }));
    // Its head may have ended after the signal, on a connection from before: it is answered, and nothing else comes over that connection.
    if (gate.status.isStopping()) response.setHeader("Connection", "close");
    cleanHeaders(request, gate.trustProxy);
    const refusal = bodies.take(request, response);
    if (refusal) return sendAgain(response, refusal);
    if (gate.publicUrl) standAtPublicAddress(request, response, new URL(gate.publicUrl));
    // The address of a container of the Web Annotation Protocol ends in a slash; the framework would send it elsewhere.
    request.url = request.url?.replace(/^(\/api\/annotations\/[^/?]+)\/(?=\?|$)/, "$1");
    const url = request.url ?? "/";
    if (!isWellFormed(url)) return sendAgain(response, refused(request, 400));
    // Written as of the API, and with steps upwards of another place: the framework would answer a page.
    if (isApi(url) && !isApi(new URL(url, "http://here").pathname))
      return sendAgain(response, refused(request, 404));
    if (!url.startsWith("/_next/static/")) {
      if (gate.trouble() !== null) await probe().catch(() => undefined);
      const trouble = gate.trouble();
      if (trouble !== null) return sendAgain(response, unavailable(request));
    }
    const admission = await queue.enter(request, response);
    if (admission.kind === "full") sendAgain(response, busy(request));
    if (admission.kind !== "go") return;
    const question = gate.caches && isPage(url) && request.method === "GET" ? await cache.ask(request) : null;
    if (question?.page) return sendAgain(response, question.page);
    if (isPage(url)) await setPageHeaders(request, response);
    holdResponse(response, {
      encoding: request.method === "HEAD" ? null : encodingFor(request.headers["accept-encoding"]),
      onSent: (page) => {
        if (question) cache.keep(question, page);
      },
      // A page that failed because the database went away under it comes from the framework as a bare 500.
      instead: (status) => (status === 500 && gate.trouble() !== null ? unavailable(request) : null),
      begin: (bytes) => withTrustedScripts(response, bytes),
      complete: (body) => readableError(request, response, body),
    });
    await handle(request, response).finally(admission.done);
  }
}

/** Headers that only a proxy in front may set, and our own, are dropped where a client sends them. */
function cleanHeaders(request: IncomingMessage, trustProxy: boolean): void {
  const { headers } = request;
  const chain = trustProxy ? String(headers["x-forwarded-for"] ?? "").split(",") : [];
  const address = chain.at(-1)?.trim() || request.socket.remoteAddress || "unknown";
  if (!trustProxy) {
    for (const name of Object.keys(headers))
      if (/^(x-forwarded-|forwarded$|x-real-ip$)/.test(name)) delete headers[name];
  }
  for (const name of Object.keys(headers))
    if (/^(x-variorum-|x-middleware-|x-original-|x-rewrite-)/.test(name)) delete headers[name];
  headers["x-variorum-address"] = address;
}

/**
 * A proxy that writes its own name into Host (nginx does unless told otherwise) would make every form look as if another
 * site had sent it. A page that says it is of the configured address is asked for at the configured address.
 */
function standAtPublicAddress(
  { headers }: IncomingMessage,
  response: ServerResponse,
  { host, protocol }: URL,
): void {
  if (protocol === "https:") response.setHeader("Strict-Transport-Security", "max-age=31536000");
  if (headers.origin?.toLowerCase() === `${protocol}//${host}`) {
    headers.host = host;
    headers["x-forwarded-host"] = host;
    headers["x-forwarded-proto"] = protocol.slice(0, -1);
  }
}

/** The framework would answer a broken escape ("%E0%A4%A") as a failure of its own. */
function isWellFormed(url: string): boolean {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
