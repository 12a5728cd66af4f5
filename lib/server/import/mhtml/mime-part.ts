import "server-only";
import { AppError } from "@/lib/core/errors";
import { readHeaderLines } from "@/lib/server/import/archives/header-lines";
import { decodeUtf7, isUtf7 } from "./decode-utf7";

/** One entity of a MIME message (RFC 2045), its transfer encoding undone. */
export interface MimePart {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Lower case; "text/plain" where none is stated. */
  readonly mediaType: string;
  /** Parameter of the content type; `null` where it is not given. */
  parameter(name: string): string | null;
  readonly content: Buffer;
  /** Of a multipart entity. */
  readonly parts: readonly MimePart[];
  /** False where the end of a multipart entity is missing. */
  readonly whole: boolean;
}

const MOST_HEADERS = 256 * 1024;
const MOST_PARTS = 5_000;
const DEEPEST = 8;

/** What all parts of a message share while it is read. */
interface Reading {
  parts: number;
  readonly recoded: boolean;
}

/**
 * Takes a MIME message apart, multipart entities inside each other included. `null` for bytes that do not begin with headers.
 *
 * @param recoded what stands in it without an encoding for its transfer is UTF-8, whatever it says
 * @throws AppError `too-large` beyond 5,000 parts
 */
export function readMimePart(bytes: Buffer, recoded = false): MimePart | null {
  return partOf(bytes, 0, { parts: 0, recoded });
}

function partOf(bytes: Buffer, depth: number, seen: Reading): MimePart | null {
  if (++seen.parts > MOST_PARTS)
    throw new AppError("too-large", `The file holds more than ${MOST_PARTS.toLocaleString("en")} parts.`);
  const lines = readHeaderLines(bytes, 0, MOST_HEADERS);
  if (!lines) return null;
  const { headers, end } = lines;
  const stated = headers.get("content-type") ?? "";
  const mediaType = /^[\w.+-]+\/[\w.+-]+/.exec(stated.trim().toLowerCase())?.[0] ?? "text/plain";
  const parameter = (name: string) => parameterOf(stated, name);
  const body = bytes.subarray(end);
  const boundary = mediaType.startsWith("multipart/") ? parameter("boundary") : null;
  if (!boundary || depth >= DEEPEST) {
    const entity = { headers, mediaType, parts: [], whole: true };
    const transfer = decoded(body, headers.get("content-transfer-encoding") ?? "");
    const utf7 = isUtf7(parameter("charset"));
    const content = utf7 ? Buffer.from(decodeUtf7(transfer)) : transfer;
    if (!utf7 && !(seen.recoded && transfer === body)) return { ...entity, parameter, content };
    return { ...entity, content, parameter: (name) => (name === "charset" ? "utf-8" : parameter(name)) };
  }
  const { stretches, whole } = divided(body, boundary);
  const parts = stretches.flatMap((stretch) => partOf(stretch, depth + 1, seen) ?? []);
  return { headers, mediaType, parameter, content: Buffer.alloc(0), parts, whole };
}

/** `name=value` or `name="value"`; the value may hold anything but its quotation mark. */
function parameterOf(contentType: string, name: string): string | null {
  for (const [, key = "", quoted, bare] of contentType.matchAll(
    /;\s*([\w*.-]+)\s*=\s*(?:"([^"]*)"|([^\s;]*))/g,
  ))
    if (key.toLowerCase() === name) return quoted ?? bare ?? null;
  return null;
}

function divided(body: Buffer, boundary: string): { readonly stretches: Buffer[]; readonly whole: boolean } {
  const line = Buffer.from(`--${boundary}`, "utf8");
  const stretches: Buffer[] = [];
  let start: number | null = null;
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + 1)) {
    const after = at + line.length;
    const ends = body.toString("latin1", after, after + 2) === "--";
    // A boundary stands on a line of its own; another one may begin like it.
    if (
      (at > 0 && body[at - 1] !== 10) ||
      !(ends || /^[ \t]*(?:\r?\n|$)/.test(body.toString("latin1", after, after + 64)))
    )
      continue;
    if (start !== null) stretches.push(body.subarray(start, withoutLineEnd(body, at)));
    if (ends) return { stretches, whole: true };
    const next = body.indexOf(10, after);
    start = next < 0 ? body.length : next + 1;
  }
  if (start !== null && start < body.length) stretches.push(body.subarray(start));
  return { stretches, whole: false };
}

/** The line break before a boundary belongs to it. */
function withoutLineEnd(body: Buffer, at: number): number {
  const end = body[at - 1] === 10 ? at - 1 : at;
  return body[end - 1] === 13 ? end - 1 : end;
}

function decoded(body: Buffer, encoding: string): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case "quoted-printable":
      return quotedPrintable(body);
    case "base64":
      return Buffer.from(body.toString("latin1"), "base64");
    default:
      return body;
  }
}

const EQUALS = 0x3d;

/** RFC 2045 6.7: "=XX" is a byte, "=" at the end of a line joins it with the next. What is neither stays as it is. */
function quotedPrintable(body: Buffer): Buffer {
  const out = Buffer.alloc(body.length);
  let length = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0;
    if (byte !== EQUALS) {
      out[length++] = byte;
      continue;
    }
    const next = body.toString("latin1", at + 1, at + 3);
    if (/^[0-9a-f]{2}$/i.test(next)) {
      out[length++] = Number.parseInt(next, 16);
      at += 2;
    } else {
      const joined = lineEnd(body, at + 1);
      if (joined === null) out[length++] = byte;
      else at = joined - 1;
    }
  }
  return out.subarray(0, length);
}

/** Where the next line begins, if only blanks stand before it. */
function lineEnd(body: Buffer, from: number): number | null {
  let at = from;
  while (body[at] === 32 || body[at] === 9) at++;
  if (body[at] === 13) at++;
  if (body[at] === 10) return at + 1;
  return at >= body.length ? at : null;
}
