import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { encodingFor, holdResponse } from "./hold-response";
import { isPage, setPageHeaders } from "./page-headers";
import { readableError } from "./readable-error";
import { RememberedPages, sendAgain } from "./remembered-pages";
import { unavailablePage } from "./unavailable-page";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>;

export interface Gate {
  /** The reverse proxy in front may say who connects. */
  readonly trustProxy: boolean;
  /** Why no page can be served at the moment, in words for people; `null` when all is well. */
  readonly trouble: () => string | null;
  /** Asks the database again; called at most once at a time while there is trouble. */
  readonly probe: () => Promise<void>;
}

/** The HTTP server in front of the framework: true addresses only, and a readable 503 while the database is away. */
export function serve(handle: Handler, gate: Gate): Server {
  let probing: Promise<void> | null = null;
  const remembered = new RememberedPages();
  const probe = () => {
    probing ??= gate.probe().finally(() => {
      probing = null;
    });
    return probing;
  };
  return createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("Something failed on our side.");
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    cleanHeaders(request, gate.trustProxy);
    // The address of a container of the Web Annotation Protocol ends in a slash; the framework would send it elsewhere.
    request.url = request.url?.replace(/^(\/api\/annotations\/[^/?]+)\/(?=\?|$)/, "$1");
    const url = request.url ?? "/";
    if (!url.startsWith("/_next/static/")) {
      if (gate.trouble() !== null) await probe().catch(() => undefined);
      const trouble = gate.trouble();
      if (trouble !== null) return refuse(response, trouble);
      replaceFailures(response, gate);
    }
    const question = isPage(url) && request.method === "GET" ? await remembered.ask(request) : null;
    if (question?.page) return sendAgain(response, question.page);
    if (isPage(url)) await setPageHeaders(request, response);
    if (request.method !== "HEAD")
      holdResponse(
        response,
        encodingFor(request.headers["accept-encoding"]),
        (page) => {
          if (question) remembered.keep(question, page);
        },
        (body) => readableError(request, response, body),
      );
    await handle(request, response);
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

function refuse(response: ServerResponse, reason: string): void {
  response.writeHead(503, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Retry-After": "5",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(unavailablePage(reason));
}

/**
 * A page that failed because the database went away under it comes from the framework as a bare 500. While nothing
 * has been sent of it, the page that says so goes out instead.
 */
function replaceFailures(response: ServerResponse, gate: Gate): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  // Taken before the framework puts its compression between.
  const end = response.end.bind(response) as (body: string) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const trouble = status === 500 ? gate.trouble() : null;
    if (trouble === null) return writeHead(status, ...rest);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    // Whatever the framework still writes or tears down comes to nothing; what we say must arrive.
    response.on("error", () => undefined);
    response.write = () => true;
    response.end = (() => response) as typeof response.end;
    response.destroy = () => response;
    const body = unavailablePage(trouble);
    const head = writeHead(503, {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": "5",
      "Content-Length": Buffer.byteLength(body),
    });
    end(body);
    return head;
  }) as typeof response.writeHead;
}
