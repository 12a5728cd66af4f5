import "server-only";
import { unstable_rethrow as rethrowControlFlow } from "next/navigation";
import { MAX_UPLOAD_BYTES } from "@/lib/contracts/max-upload-bytes";
import { reachesScope } from "@/lib/core/permissions/token-scope";
import { clientAddress } from "@/lib/server/auth/client-address";
import { type TokenHolder, viewerOfToken } from "@/lib/server/auth/viewer-of-token";
import { answerWithFingerprint, etagOf } from "@/lib/server/edge/answer-with-fingerprint";
import { download } from "@/lib/server/edge/download";
import { readBody } from "@/lib/server/edge/read-body";
import { env } from "@/lib/server/env";
import type { WrittenFile } from "@/lib/server/export/written-file";
import { limitRate } from "./limit-rate";
import { openapiDocument } from "./openapi-document";
import type { Operation, Reply } from "./operation";
import { findOperations } from "./operations";
import { problemOf, Refusal } from "./problem";
import { assertIds, keyOf, madeOn, readJson, readQuery } from "./read-request";

const DOCUMENT = "/openapi.json";
const JSON_TYPE = "application/json";

type Context = { readonly params: Promise<{ readonly path?: readonly string[] }> };

/**
 * The edge of the API. Who asks says an access token and nothing else: cookies are not looked at, so that no page of another site can
 * write anything with them.
 */
export async function answerApi(request: Request, { params }: Context): Promise<Response> {
  try {
    return await serve(request, `/${(await params).path?.join("/") ?? ""}`);
  } catch (error) {
    rethrowControlFlow(error);
    const problem = problemOf(error, request.headers.has("if-match"));
    return request.method === "HEAD" ? new Response(null, problem) : problem;
  }
}

async function serve(request: Request, path: string): Promise<Response> {
  if (request.method === "OPTIONS")
    return new Response(null, { status: 204, headers: { Allow: allowedAt(path) } });
  if (path === DOCUMENT) {
    assertMethod(request, [{ method: "GET" }]);
    return send(request, { value: openapiDocument() }, 200);
  }
  const holder = await holderOf(request);
  limitRate("token", holder.tokenId);
  const found = findOperations(path);
  if (!found) throw noSuchAddress();
  const operation = assertMethod(request, found.operations);
  assertScope(holder, operation);
  assertIds(found.ids);
  const reply = await operation.run({
    holder,
    ids: found.ids,
    origin: originOf(request),
    query: readQuery(new URL(request.url).searchParams),
    ...madeOn(request, operation),
    key: keyOf(request, operation),
    body: operation.body ? await readJson(request) : undefined,
    file: operation.takesFile ? await readBody(request, MAX_UPLOAD_BYTES) : new Uint8Array(0),
    signal: request.signal,
  });
  if (reply.file) return sendFile(request, reply.file);
  if (operation.answer === null)
    return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
  return send(request, reply, operation.method === "POST" && !reply.known ? 201 : 200);
}

/** @throws Refusal 401 with one answer for every token that opens nothing; 429 */
async function holderOf(request: Request): Promise<TokenHolder> {
  const authorization = request.headers.get("authorization");
  const holder = await viewerOfToken(authorization);
  if (holder) return holder;
  if (authorization !== null) limitRate("wrong token", clientAddress(request.headers));
  throw new Refusal(
    401,
    "unauthenticated",
    authorization === null
      ? "Send an access token: “Authorization: Bearer variorum_…”. It is made under “Your account”."
      : "This access token opens nothing: it is unknown, revoked or expired, or its person has yet to set up the second step that a workspace asks for.",
    { "WWW-Authenticate": authorization === null ? "Bearer" : 'Bearer error="invalid_token"' },
  );
}

/** @throws Refusal 405 */
function assertMethod<Each extends Pick<Operation, "method">>(
  request: Request,
  operations: readonly Each[],
): Each {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const operation = operations.find((each) => each.method === method);
  if (operation) return operation;
  const allowed = methodsOf(operations);
  throw new Refusal(405, "unsupported", `This address takes ${allowed}.`, { Allow: allowed });
}

const methodsOf = (operations: readonly Pick<Operation, "method">[]): string =>
  operations.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])).join(", ");

/** What may be asked of an address, for whoever asks: the document says it too. @throws Refusal 404 */
function allowedAt(path: string): string {
  const operations = path === DOCUMENT ? [{ method: "GET" as const }] : findOperations(path)?.operations;
  if (!operations) throw noSuchAddress();
  return `${methodsOf(operations)}, OPTIONS`;
}

const noSuchAddress = () =>
  new Refusal(404, "not-found", `There is no such address. All are in /api/v1${DOCUMENT}.`);

/** @throws Refusal 403 */
function assertScope({ scope }: TokenHolder, operation: Operation): void {
  if (reachesScope(scope, operation.scope)) return;
  throw new Refusal(
    403,
    "forbidden",
    `This needs a token of the scope “${operation.scope}”; yours is of “${scope}”.`,
    {
      "WWW-Authenticate": `Bearer error="insufficient_scope", scope="${operation.scope}"`,
    },
  );
}

/** JSON with its fingerprint. What was made is told once and kept by nobody in between, under the ETag that the next write on it names. */
function send(request: Request, { value, revision, reading, location }: Reply, status: number): Response {
  const made = revision === undefined ? undefined : { revision, ...(reading && { reading }) };
  const body = `${JSON.stringify(value)}\n`;
  const next = (value as { readonly next?: unknown }).next;
  const headers = {
    Vary: "Authorization",
    "X-Content-Type-Options": "nosniff",
    ...(location ? { Location: `/api/v1${location}` } : {}),
    ...(typeof next === "string" ? { Link: `<${nextAddress(request, next)}>; rel="next"` } : {}),
  };
  if (request.method !== "POST") return answerWithFingerprint(request, JSON_TYPE, body, headers, made);
  const once = {
    "Content-Type": JSON_TYPE,
    "Cache-Control": "no-store",
    ETag: etagOf(JSON_TYPE, body, made),
  };
  return new Response(body, { status, headers: { ...headers, ...once } });
}

/** Made anew each time, and kept by nobody in between. */
function sendFile(request: Request, { body, mediaType, name }: WrittenFile): Response {
  const answer = download(body, mediaType, name);
  answer.headers.set("Vary", "Authorization");
  return request.method === "HEAD" ? new Response(null, answer) : answer;
}

/** The configured address; else that of this request's Host. */
const originOf = (request: Request): string =>
  env().publicUrl ?? `http://${request.headers.get("host") ?? new URL(request.url).host}`;

function nextAddress(request: Request, after: string): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("after", after);
  return `${pathname}?${searchParams}`;
}
