import "server-only";
import type { ArchiveRecord } from "@/lib/server/import/archives/archive-record";

interface Numbered {
  readonly record: ArchiveRecord;
  readonly id: string;
}

/** A record that goes on in others. */
interface Begun extends Numbered {
  readonly parts: ArchiveRecord[];
}

/**
 * Puts records that were divided (WARC-Segment-Number, `continuation`) together again. A continuation names the first record,
 * or else has its address. Records that are whole pass through; divided ones come when their last part says so, or at the end,
 * and say what is missing.
 */
export function* joinSegments(records: Iterable<Numbered>): Generator<Numbered> {
  const begun = new Map<string, Begun>();
  for (const numbered of records) {
    const { record } = numbered;
    if (record.type === "continuation") {
      const name = record.headers.get("warc-segment-origin-id");
      const key = [...begun].find(([id, { record: first }]) =>
        name ? id === name : first.url === record.url,
      )?.[0];
      const first = key === undefined ? undefined : begun.get(key);
      first?.parts.push(record);
      if (first && key !== undefined && isLast(record)) {
        begun.delete(key);
        yield joined(first);
      }
    } else if (record.headers.get("warc-segment-number") === "1") {
      begun.set(record.headers.get("warc-record-id") ?? numbered.id, { ...numbered, parts: [record] });
    } else yield numbered;
  }
  for (const first of begun.values()) yield joined(first);
}

const isLast = ({ headers }: ArchiveRecord): boolean => headers.has("warc-segment-total-length");

const numberOf = ({ headers }: ArchiveRecord): number => Number(headers.get("warc-segment-number") ?? 0);

function joined({ record, id, parts }: Begun): Numbered {
  const sorted = parts.toSorted((a, b) => numberOf(a) - numberOf(b));
  const run: ArchiveRecord[] = [];
  // A part after a gap does not belong where it would come to stand.
  for (const part of sorted) if (numberOf(part) === run.length + 1) run.push(part);
  const block = Buffer.concat(run.map((part) => part.block));
  const total = sorted.map(({ headers }) => headers.get("warc-segment-total-length")).find(Boolean);
  const missing =
    run.length < sorted.length ||
    run.length === 1 ||
    (total !== undefined && /^\d+$/.test(total) && block.length < Number(total));
  const cut = run.find((part) => part.cut)?.cut ?? null;
  return {
    id,
    record: { ...record, block, cut: cut ?? (missing ? "a part of it is not in the archive" : null) },
  };
}
