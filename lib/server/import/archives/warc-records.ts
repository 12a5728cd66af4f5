import "server-only";
import type { ArchiveRecord } from "./archive-record";
import type { GzipMember } from "./gzip-members";
import { readHeaderLines } from "./header-lines";

const VERSION = /^WARC\/\d+\.\d+\r?\n/;
const NEXT_RECORD = /\r?\n(?=WARC\/\d+\.\d+\r?\n)/g;
const MOST_HEADERS = 64 * 1024;
const DAMAGED = "the archive is damaged or cut off there";

/**
 * The records of a WARC file (ISO 28500), given piece by piece: one piece for a plain file, one a member for a gzipped one.
 * A record that a writer has spread over several members is put together; after a damaged stretch reading goes on at
 * the next record. `damage` is called where something was passed over.
 */
export function* warcRecords(pieces: Iterable<GzipMember>, damage: () => void): Generator<ArchiveRecord> {
  let waiting: Buffer[] = [];
  let held = 0;
  let needed = 0;
  for (const { content, whole } of pieces) {
    const begins = VERSION.test(content.toString("latin1", 0, 16));
    if (held > 0 && (begins || content.length === 0)) {
      yield* readAll(Buffer.concat(waiting), true, damage);
      waiting = [];
      held = 0;
    }
    if (!whole) damage();
    waiting.push(content);
    held += content.length;
    if (held < needed) continue;
    const rest = yield* readAll(Buffer.concat(waiting), false, damage);
    waiting = rest.bytes.length > 0 ? [rest.bytes] : [];
    held = rest.bytes.length;
    needed = rest.needed;
  }
  if (held > 0) yield* readAll(Buffer.concat(waiting), true, damage);
}

interface Rest {
  readonly bytes: Buffer;
  /** So many bytes must be there before the record that was begun is whole. */
  readonly needed: number;
}

/** All records of a stretch that are whole; what is begun and not ended is given back, or with `last` taken as it is. */
function* readAll(bytes: Buffer, last: boolean, damage: () => void): Generator<ArchiveRecord, Rest> {
  let at = skipBlank(bytes, 0);
  while (at < bytes.length) {
    const head = readHead(bytes, at);
    if (head === "incomplete" && !last) return { bytes: bytes.subarray(at), needed: bytes.length - at + 1 };
    if (typeof head === "string") {
      damage();
      at = nextRecord(bytes, at) ?? bytes.length;
      continue;
    }
    const { start, length, headers } = head;
    const end = start + (length ?? 0);
    if (length !== null && end > bytes.length && !last)
      return { bytes: bytes.subarray(at), needed: end - at };
    const after = skipBlank(bytes, end);
    const fits = length !== null && (after >= bytes.length || VERSION.test(text(bytes, after, 16)));
    if (fits && end <= bytes.length) {
      yield recordOf(headers, bytes.subarray(start, end), null);
      at = after;
      continue;
    }
    // Its length is wrong or missing: it ends where the next record begins.
    damage();
    const next = nextRecord(bytes, start);
    yield recordOf(headers, bytes.subarray(start, next ?? bytes.length), DAMAGED);
    at = skipBlank(bytes, next ?? bytes.length);
  }
  return { bytes: bytes.subarray(bytes.length), needed: 0 };
}

interface Head {
  readonly headers: ReadonlyMap<string, string>;
  readonly start: number;
  readonly length: number | null;
}

function readHead(bytes: Buffer, at: number): Head | "incomplete" | "none" {
  const first = text(bytes, at, 16);
  if (!VERSION.test(first))
    return bytes.length - at < 16 && "WARC/".startsWith(first.slice(0, 5)) ? "incomplete" : "none";
  const found = readHeaderLines(bytes, at + first.indexOf("\n") + 1, MOST_HEADERS);
  if (!found) return bytes.length - at < MOST_HEADERS ? "incomplete" : "none";
  const length = /^\d{1,15}$/.exec(found.headers.get("content-length") ?? "");
  return { headers: found.headers, start: found.end, length: length ? Number(length[0]) : null };
}

function recordOf(headers: ReadonlyMap<string, string>, block: Buffer, cut: string | null): ArchiveRecord {
  return {
    type: (headers.get("warc-type") ?? "").toLowerCase(),
    // wget wrote the address in angle brackets for years.
    url: (headers.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1"),
    date: headers.get("warc-date") ?? null,
    headers,
    block,
    cut,
  };
}

function nextRecord(bytes: Buffer, from: number): number | null {
  const step = 1024 * 1024;
  for (let at = from; at < bytes.length; at += step) {
    NEXT_RECORD.lastIndex = 0;
    const found = NEXT_RECORD.exec(text(bytes, at, step + 32));
    if (found) return at + found.index + found[0].length;
  }
  return null;
}

function skipBlank(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] === 13 || bytes[at] === 10)) at++;
  return at;
}

const text = (bytes: Buffer, from: number, length: number): string =>
  bytes.toString("latin1", from, Math.min(bytes.length, from + length));
