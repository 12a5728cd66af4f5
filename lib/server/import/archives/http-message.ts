import "server-only";
import { readHeaderLines } from "./header-lines";

const MOST_HEADERS = 256 * 1024;

/** An HTTP response as an archive keeps it. */
export interface HttpMessage {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it came: in chunks and codings where the headers say so. */
  readonly body: Buffer;
}

/** Takes an HTTP response apart; `null` for bytes that are none. */
export function readHttpMessage(bytes: Buffer): HttpMessage | null {
  const status = /^HTTP\/\d+(?:\.\d+)? (\d{3})\b[^\n]*(?:\n|$)/.exec(bytes.toString("latin1", 0, 4096));
  if (!status) return null;
  const found = readHeaderLines(bytes, status[0].length, MOST_HEADERS);
  // A message may end with its headers.
  const { headers, end } = found ?? { headers: new Map<string, string>(), end: bytes.length };
  return { status: Number(status[1]), headers, body: bytes.subarray(end) };
}
