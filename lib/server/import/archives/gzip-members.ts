import "server-only";
import { constants, crc32, inflateRawSync } from "node:zlib";
import { AppError } from "@/lib/core/errors";
import { inMegabytes } from "@/lib/core/text/in-megabytes";

/** Compression method 8 (deflate) is the only one there is. */
const MAGIC = Buffer.from([0x1f, 0x8b, 8]);
const TRAILER = 8;

/** What stands in one member, unpacked; `whole` is false where the archive is cut off or damaged inside it. */
export interface GzipMember {
  readonly content: Buffer;
  readonly whole: boolean;
}

/**
 * The members of a gzip file one after the other (RFC 1952). A damaged member does not hide those behind it: reading goes
 * on at the next one that can be unpacked.
 *
 * @param most Bytes that one member may unpack to.
 * @throws AppError `too-large` beyond that.
 */
export function* gzipMembers(bytes: Uint8Array, most: number): Generator<GzipMember> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let damaged = false;
  for (let at = all.indexOf(MAGIC); at >= 0; ) {
    const member = unpack(all, at, most);
    if (!member) {
      damaged = true;
      at = all.indexOf(MAGIC, at + 1);
      continue;
    }
    if (damaged) yield { content: Buffer.alloc(0), whole: false };
    yield { content: member.content, whole: member.whole };
    damaged = false;
    const next = all.indexOf(MAGIC, member.end);
    // Some writers fill up with zeros; anything else between two members was a member once.
    damaged = next > member.end && all.subarray(member.end, next).some((byte) => byte !== 0);
    at = next;
  }
  if (damaged) yield { content: Buffer.alloc(0), whole: false };
}

function unpack(all: Buffer, at: number, most: number): (GzipMember & { readonly end: number }) | null {
  const start = dataStart(all, at);
  if (start === null) return null;
  try {
    // What is there of a member that is cut off is given; the sum at its end tells that it is not whole.
    const { buffer, engine } = inflateRawSync(all.subarray(start), {
      info: true,
      maxOutputLength: most,
      finishFlush: constants.Z_SYNC_FLUSH,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    const end = start + engine.bytesWritten;
    const whole = end + TRAILER <= all.length && all.readUInt32LE(end) === crc32(buffer);
    if (!whole && buffer.length === 0) return null;
    return { content: buffer, whole, end: Math.min(all.length, whole ? end + TRAILER : end) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new AppError("too-large", `A part of the archive unpacks to more than ${inMegabytes(most)}.`);
    return null;
  }
}

/** Where the packed data begin, behind a header with its optional fields; `null` where the header is cut off. */
function dataStart(all: Buffer, at: number): number | null {
  const flags = all[at + 3] ?? 0;
  let start = at + 10;
  if (flags & 0x04) start += 2 + (start + 2 <= all.length ? all.readUInt16LE(start) : 0);
  for (const named of [0x08, 0x10]) {
    if (!(flags & named)) continue;
    const end = all.indexOf(0, start);
    if (end < 0) return null;
    start = end + 1;
  }
  if (flags & 0x02) start += 2;
  return start < all.length ? start : null;
}
