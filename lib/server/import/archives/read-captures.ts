import "server-only";
import { AppError } from "@/lib/core/errors";
import { openZip, WACZ_LIMITS } from "@/lib/server/import/open-zip";
import type { ArchiveRecord } from "./archive-record";
import { type ArchiveFile, archiveRecords } from "./archive-records";
import { ArchiveTally } from "./archive-tally";
import type { ArchiveContents, Capture, CaptureContent } from "./capture";
import { captureOf, isFromASite } from "./capture-of-record";
import { CaptureOrigins, type Revisit, revisited } from "./capture-origins";
import { waczTitles } from "./wacz-pages";

/** A web archive: WARC or ARC, plain or gzipped, or WACZ. */
export type WebArchiveFormat = "warc" | "wacz";

/**
 * What can be imported from a web archive, in its order: responses with status 200, resources, and captures that repeat the
 * bytes of one of them ("revisit"). Pictures, scripts, redirects and errors are passed over. A damaged archive gives what can
 * be read of it.
 *
 * @throws AppError `too-large`, `unreadable` (a WACZ file that is no sound ZIP archive)
 */
export async function listArchive(bytes: Uint8Array, format: WebArchiveFormat): Promise<ArchiveContents> {
  const { captures, remarks } = await survey(bytes, format);
  return { captures, remarks };
}

/**
 * Documents of a web archive by their ids, in the order asked, with the bytes their sites sent. `onFound` hears how many of
 * them have been found.
 * @throws AppError `not-found`; as `listArchive`
 */
export async function takeFromArchive(
  bytes: Uint8Array,
  format: WebArchiveFormat,
  ids: readonly string[],
  onFound: (count: number) => void = () => {},
): Promise<CaptureContent[]> {
  const { captures, originals } = await survey(bytes, format);
  const tally = new ArchiveTally();
  const listed = new Map(captures.map((capture) => [capture.id, capture]));
  const sourceOf = (id: string) => originals.get(id) ?? id;
  const wanted = new Set(ids.map(sourceOf));
  const found = new Map<string, CaptureContent>();
  for await (const { id, record, titles } of recordsIn(bytes, format, tally)) {
    if (found.size === wanted.size) break;
    if (!wanted.has(id)) continue;
    const capture = await captureOf({ id, record, titles }, tally);
    if (capture) found.set(id, capture);
    onFound(found.size);
  }
  return ids.map((id) => {
    const capture = listed.get(id);
    const source = found.get(sourceOf(id));
    if (!capture || !source) throw new AppError("not-found", "The archive contains no such capture.");
    // A part of a larger memory would travel with all of it.
    return { ...source, ...capture, content: new Uint8Array(source.content) };
  });
}

interface Survey extends ArchiveContents {
  /** By the id of a capture that repeats another one the id of that. */
  readonly originals: ReadonlyMap<string, string>;
}

async function survey(bytes: Uint8Array, format: WebArchiveFormat): Promise<Survey> {
  const tally = new ArchiveTally();
  const origins = new CaptureOrigins();
  const found: (Capture | Revisit)[] = [];
  for await (const { id, record, titles } of recordsIn(bytes, format, tally)) {
    if (record.type === "revisit") {
      if (isFromASite(record.url)) found.push({ id, record });
      continue;
    }
    const capture = await captureOf({ id, record, titles }, tally);
    const listed = capture && withoutContent(capture);
    origins.add(record, listed);
    if (listed) found.push(listed);
  }
  const originals = new Map<string, string>();
  const captures = found.flatMap((one) => {
    if (!("record" in one)) return [one];
    const original = origins.find(one);
    if (original === undefined) tally.withoutBytes();
    if (!original) return [];
    originals.set(one.id, original.id);
    return [revisited(one, original)];
  });
  return { captures, originals, remarks: tally.remarks(captures.length) };
}

interface Found {
  readonly id: string;
  readonly record: ArchiveRecord;
  readonly titles: ReadonlyMap<string, string>;
}

async function* recordsIn(
  bytes: Uint8Array,
  format: WebArchiveFormat,
  tally: ArchiveTally,
): AsyncGenerator<Found> {
  for await (const { file, titles } of filesIn(bytes, format)) {
    for (const { id, record } of archiveRecords(file, () => tally.damage())) {
      tally.record(record.block.length);
      yield { id, record, titles };
    }
  }
}

async function* filesIn(
  bytes: Uint8Array,
  format: WebArchiveFormat,
): AsyncGenerator<{ readonly file: ArchiveFile; readonly titles: ReadonlyMap<string, string> }> {
  if (format === "warc") {
    yield { file: { name: "", bytes }, titles: new Map() };
    return;
  }
  const zip = await openZip(bytes, WACZ_LIMITS);
  const titles = await waczTitles(zip);
  for (const name of zip.names) {
    if (/^archive\/.+\.warc(?:\.gz)?$/.test(name))
      yield { file: { name: `${name}#`, bytes: await zip.read(name) }, titles };
  }
}

function withoutContent({ content: _, charset: __, ...capture }: CaptureContent): Capture {
  return capture;
}
