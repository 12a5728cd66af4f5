import "server-only";
import { createHash } from "node:crypto";

/** A revision of a thing, and of a judgement the reading it is in: the same number in another one is another judgement. */
export interface MadeOn {
  readonly revision: number;
  /** "first", or the id of a second reading. */
  readonly reading?: string;
}

/**
 * An answer with the fingerprint of what it says; 304 where the client has it already, nothing but headers for HEAD.
 * @param made what of the thing it tells of a write names by its ETag (If-Match)
 */
export function answerWithFingerprint(
  request: Request,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  made?: MadeOn,
): Response {
  const etag = etagOf(type, body, made);
  const all = { ...headers, ETag: etag, "Cache-Control": "private, no-cache", "Content-Type": type };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers: all });
  return new Response(request.method === "HEAD" ? null : body, { headers: all });
}

/** `"<fingerprint>"`, `"r<revision>.<fingerprint>"`, or `"r<revision>-<reading>.<fingerprint>"`. */
export function etagOf(type: string, body: string, made: MadeOn | undefined): string {
  const print = createHash("sha256").update(type).update(body).digest("base64url");
  if (made === undefined) return `"${print}"`;
  return `"r${made.revision}${made.reading === undefined ? "" : `-${made.reading}`}.${print}"`;
}
