import "server-only";
import type { ArchiveRecord } from "./archive-record";
import type { GzipMember } from "./gzip-members";

const LONGEST_LINE = 16 * 1024;
/** Address, IP, date, type, …, length: version 1 has these five, version 2 more between type and length. */
const RECORD = /^(\S+:\S*) (\S+) (\d{8,14}) (\S+)(?: \S+)* (\d{1,12})$/;

/**
 * The records of an ARC file, in which the Internet Archive and others kept captures before WARC. Their documents come as
 * HTTP messages, as in WARC responses.
 */
export function* arcRecords(pieces: Iterable<GzipMember>, damage: () => void): Generator<ArchiveRecord> {
  for (const { content, whole } of pieces) {
    if (!whole) damage();
    for (let at = 0; at < content.length; ) {
      const end = content.indexOf(10, at);
      const line = content
        .toString("utf8", at, end < 0 ? content.length : end)
        .slice(0, LONGEST_LINE)
        .trimEnd();
      const [, url = "", , date = "", type = "", length = ""] = RECORD.exec(line) ?? [];
      if (!url) {
        // Between two records stands an empty line.
        if (line !== "") damage();
        at = end < 0 ? content.length : end + 1;
        continue;
      }
      const start = end < 0 ? content.length : end + 1;
      const stop = start + Number(length);
      const block = content.subarray(start, stop);
      if (stop > content.length) damage();
      yield {
        type: url.startsWith("filedesc:") ? "warcinfo" : "response",
        url,
        date: isoOf(date),
        headers: new Map([["content-type", type]]),
        block,
        cut: stop > content.length ? "the archive is damaged or cut off there" : null,
      };
      at = stop;
    }
  }
}

function isoOf(stamp: string): string {
  const [, year, month, day, time = ""] = /^(\d{4})(\d\d)(\d\d)(\d*)$/.exec(stamp) ?? [];
  const [hour, minute, second] = time.padEnd(6, "0").match(/\d\d/g) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
