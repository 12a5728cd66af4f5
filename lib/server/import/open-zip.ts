import "server-only";
import type { Readable } from "node:stream";
import { type Entry, fromBufferPromise } from "yauzl";
import { AppError } from "@/lib/core/errors";
import { inMegabytes } from "@/lib/core/text/in-megabytes";

/** Limits of an archive, checked before anything is unpacked and again while it is. */
export interface ZipLimits {
  readonly entries: number;
  readonly unpackedBytes: number;
  /** Unpacked to packed size of a part beyond a megabyte, and of the whole. */
  readonly ratio: number;
}

export const DOCX_LIMITS: ZipLimits = { entries: 512, unpackedBytes: 100 * 1024 * 1024, ratio: 100 };
/** Captures are compressed already; an archive of them unpacks to little more than its own size. */
export const WACZ_LIMITS: ZipLimits = { entries: 5000, unpackedBytes: 200 * 1024 * 1024, ratio: 100 };

const SMALL = 1024 * 1024;
const FILE_TYPE = 0o170000;
const SYMLINK = 0o120000;
const ENCRYPTED = 0x1;

/**
 * Pictures and objects that are never read: the icon of an embedded file is an EMF of 1.5 MB that packs to a hundredth. They count for the whole, and
 * asking for one is refused.
 */
const PICTURE = /(?:^|\/)(?:media|embeddings|Pictures|ObjectReplacements|Thumbnails)\/[^/]*$/;

/** An archive whose directory has passed the checks. */
export interface CheckedZip {
  readonly names: readonly string[];
  /** One part, unpacked; refused where it holds another number of bytes than its directory says. */
  read(name: string): Promise<Buffer>;
}

/**
 * Opens a ZIP archive by its directory alone and refuses bombs, lies and traps before a byte is unpacked: too many
 * parts, too much when unpacked, parts that overlap, paths that lead out, links, passwords.
 *
 * @throws AppError `too-large` or `unreadable`.
 */
export async function openZip(bytes: Uint8Array, limits: ZipLimits): Promise<CheckedZip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  try {
    const zip = await fromBufferPromise(buffer, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
      strictFileNames: true,
    });
    if (zip.entryCount > limits.entries)
      throw tooLarge(`it holds ${zip.entryCount} parts; at most ${limits.entries} are allowed`);
    for await (const entry of zip.eachEntry()) {
      if (entries.size >= limits.entries) throw tooLarge(`it holds more than ${limits.entries} parts`);
      checkEntry(entry, limits);
      if (entries.has(entry.fileName)) throw damaged("two parts have the same name");
      entries.set(entry.fileName, entry);
    }
    checkTogether([...entries.values()], bytes.length, limits);
    return {
      names: [...entries.keys()],
      read: async (name) => {
        const entry = entries.get(name);
        if (!entry) throw damaged(`the part ${name} is missing`);
        checkRatio(entry, limits);
        return readAll(await zip.openReadStreamPromise(entry), entry, limits);
      },
    };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw damaged("it is damaged or its parts have forbidden names");
  }
}

function checkEntry(entry: Entry, limits: ZipLimits): void {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0|\\/i.test(entry.fileName))
    throw damaged("a part's name leads out of the archive");
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMLINK)
    throw damaged("it holds a link to another file");
  if (entry.generalPurposeBitFlag & ENCRYPTED) throw damaged("it is protected by a password");
  if (entry.uncompressedSize > limits.unpackedBytes) throw tooLarge("a part is too large when unpacked");
  if (!PICTURE.test(entry.fileName)) checkRatio(entry, limits);
}

function checkRatio({ uncompressedSize, compressedSize }: Entry, limits: ZipLimits): void {
  if (uncompressedSize > SMALL && uncompressedSize > limits.ratio * compressedSize)
    throw tooLarge("a part unpacks to more than a hundred times its size");
}

function checkTogether(entries: readonly Entry[], size: number, limits: ZipLimits): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > limits.unpackedBytes) throw tooLarge(`it unpacks to ${inMegabytes(unpacked)}`);
  if (unpacked > SMALL && unpacked > limits.ratio * size)
    throw tooLarge("it unpacks to more than a hundred times its size");
  let end = 0;
  for (const entry of entries.toSorted(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < end) throw damaged("parts of the archive lie over each other");
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize;
  }
}

async function readAll(stream: Readable, entry: Entry, limits: ZipLimits): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of stream) {
      length += (part as Buffer).length;
      // The directory may lie: count what really comes.
      if (length > entry.uncompressedSize || length > limits.unpackedBytes)
        throw new Error("more than declared");
      parts.push(part as Buffer);
    }
  } catch {
    throw damaged(`the part ${entry.fileName} does not hold what the archive says`);
  }
  return Buffer.concat(parts);
}

function tooLarge(why: string): AppError {
  return new AppError("too-large", `The archive was not unpacked: ${why}.`);
}

function damaged(why: string): AppError {
  return new AppError("unreadable", `The archive was not unpacked: ${why}.`);
}
