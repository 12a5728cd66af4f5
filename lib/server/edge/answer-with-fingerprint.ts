import "server-only";
import { createHash } from "node:crypto";

/**
 * An answer with the fingerprint of what it says; 304 where the client has it already, nothing but headers for HEAD.
 * @param revision that of the thing it tells of, where writes name it by its ETag (If-Match)
 */
export function answerWithFingerprint(
  request: Request,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  revision?: number,
): Response {
  const etag = etagOf(type, body, revision);
  const all = { ...headers, ETag: etag, "Cache-Control": "private, no-cache", "Content-Type": type };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers: all });
  return new Response(request.method === "HEAD" ? null : body, { headers: all });
}

/** `"<fingerprint>"`, or `"r<revision>.<fingerprint>"`. */
export function etagOf(type: string, body: string, revision: number | undefined): string {
  const print = createHash("sha256").update(type).update(body).digest("base64url");
  return revision === undefined ? `"${print}"` : `"r${revision}.${print}"`;
}
