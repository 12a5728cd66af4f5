import "server-only";
import { createHash } from "node:crypto";
import { negotiateJsonLd } from "@/lib/core/exchange/negotiate-json-ld";

/** Every answer of an address says what may be asked of it, and what its answer depends on. */
interface AnswerHeaders {
  readonly Allow: string;
  readonly Vary: string;
  readonly [name: string]: string;
}

/** 406 where the client takes no JSON; `null` where it does. */
export function refuseOtherTypes(request: Request, headers: AnswerHeaders): Response | null {
  return negotiateJsonLd(request.headers.get("accept"))
    ? null
    : new Response("This address answers with application/ld+json.\n", { status: 406, headers });
}

/** JSON-LD with its fingerprint; 304 where the client has it already, nothing but headers for HEAD. */
export function jsonLdAnswer(request: Request, content: unknown, headers: AnswerHeaders): Response {
  const type = negotiateJsonLd(request.headers.get("accept")) ?? "application/json";
  const body = JSON.stringify(content);
  const etag = `"${createHash("sha256").update(type).update(body).digest("base64url")}"`;
  const all = { ...headers, ETag: etag, "Cache-Control": "private, no-cache", "Content-Type": type };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers: all });
  return new Response(request.method === "HEAD" ? null : body, { headers: all });
}
