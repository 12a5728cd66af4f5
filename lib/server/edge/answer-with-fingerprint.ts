import "server-only";
import { createHash } from "node:crypto";

/** An answer with the fingerprint of what it says; 304 where the client has it already, nothing but headers for HEAD. */
export function answerWithFingerprint(
  request: Request,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${createHash("sha256").update(type).update(body).digest("base64url")}"`;
  const all = { ...headers, ETag: etag, "Cache-Control": "private, no-cache", "Content-Type": type };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers: all });
  return new Response(request.method === "HEAD" ? null : body, { headers: all });
}
