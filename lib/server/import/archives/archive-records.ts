import "server-only";
import { joinSegments } from "@/lib/server/import/pdf/join-segments";
import { isGzip } from "@/lib/server/import/sniff-format";
import { arcRecords } from "./arc-records";
import type { ArchiveRecord } from "./archive-record";
import { type GzipMember, gzipMembers } from "./gzip-members";
import { warcRecords } from "./warc-records";

/** One file of captures, packed or not; `name` is "" where it stands for itself. */
export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A packed archive is unpacked a record at a time; one that was packed as a whole comes in one piece. */
const LARGEST_PIECE = 150 * 1024 * 1024;

/**
 * The records of archive files (WARC or ARC), each with an id that is the same at every reading. Divided records are put
 * together. `damage` is called with the name of a file in which something was passed over.
 */
export function archiveRecords(
  file: ArchiveFile,
  damage: () => void,
): Iterable<{ readonly id: string; readonly record: ArchiveRecord }> {
  return joinSegments(numbered(file, damage));
}

function* numbered({ name, bytes }: ArchiveFile, damage: () => void) {
  const pieces: Iterable<GzipMember> = isGzip(bytes) ? gzipMembers(bytes, LARGEST_PIECE) : [whole(bytes)];
  let index = 0;
  for (const record of recordsOf(pieces, damage)) yield { id: `${name}${++index}`, record };
}

function* recordsOf(pieces: Iterable<GzipMember>, damage: () => void): Generator<ArchiveRecord> {
  const iterator = pieces[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return;
  const all = (function* () {
    yield first.value;
    for (let next = iterator.next(); !next.done; next = iterator.next()) yield next.value;
  })();
  const isArc = first.value.content.toString("latin1", 0, 11) === "filedesc://";
  yield* isArc ? arcRecords(all, damage) : warcRecords(all, damage);
}

const whole = (bytes: Uint8Array): GzipMember => ({
  content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  whole: true,
});
