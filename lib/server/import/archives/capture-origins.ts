import "server-only";
import type { ArchiveRecord } from "./archive-record";
import type { Capture } from "./capture";
import { readHttpMessage } from "./http-message";

/** A record that says: the same bytes as an earlier capture ("revisit"). */
export interface Revisit {
  readonly id: string;
  readonly record: ArchiveRecord;
}

/** A page that the server said was not modified; its revisit carries that answer. */
const NOT_MODIFIED = 304;

/** Finds the capture that a revisit repeats: by record, by digest, by address and moment, or, if only "not modified", by address. */
export class CaptureOrigins {
  private readonly byKey = new Map<string, Capture | null>();

  /** Remembers a record as what others may repeat; `null` for one that is not offered. */
  add({ headers, url, date }: ArchiveRecord, capture: Capture | null): void {
    for (const key of [
      keyOf("id", headers.get("warc-record-id")),
      keyOf("digest", headers.get("warc-payload-digest")),
      keyOf("at", date && `${url} ${date}`),
      // The latest capture of the address.
      keyOf("url", url),
    ]) {
      if (key && (capture || !this.byKey.has(key))) this.byKey.set(key, capture);
    }
  }

  /** `null` where what it repeats is no document; `undefined` where the archive does not hold it. */
  find({ record: { headers, url, block } }: Revisit): Capture | null | undefined {
    const status = block.length > 0 ? readHttpMessage(block)?.status : undefined;
    const unmodified = status === NOT_MODIFIED || /not-modified/i.test(headers.get("warc-profile") ?? "");
    if (status !== undefined && status !== 200 && !unmodified) return null;
    const at = headers.get("warc-refers-to-date");
    const keys = [
      keyOf("id", headers.get("warc-refers-to")),
      keyOf("digest", headers.get("warc-payload-digest")),
      keyOf("at", at && `${headers.get("warc-refers-to-target-uri") ?? url} ${at}`),
      ...(unmodified ? [keyOf("url", url)] : []),
    ];
    const known = keys.find((key) => key !== null && this.byKey.has(key));
    return known ? this.byKey.get(known) : undefined;
  }
}

/** Addresses in a revisit may stand in angle brackets, as record ids always do. */
function keyOf(kind: string, value: string | null | undefined): string | null {
  return value ? `${kind} ${value.replace(/^<(.*)>$/, "$1")}` : null;
}

/** The revisit as a capture of its own day. */
export function revisited({ id, record }: Revisit, original: Capture): Capture {
  const day = original.capturedAt?.slice(0, 10);
  const note = `The same bytes as ${day ? `the capture of ${day}` : "another capture"}.`;
  return { ...original, id, url: record.url, capturedAt: record.date, notes: [...original.notes, note] };
}
