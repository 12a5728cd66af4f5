import "server-only";
import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { type Entry, openPromise } from "yauzl";
import { AppError } from "@/lib/core/errors";
import { BackupManifest, MANIFEST, originalEntry } from "./backup-manifest";

/** A manifest names some hundred tables and as many originals as there are; bytes. */
const LARGEST_MANIFEST = 256_000_000;

export interface OpenedBackup {
  readonly manifest: BackupManifest;
  /** @throws AppError "unreadable" for an entry that is not there */
  read(name: string): Promise<Readable>;
  close(): void;
}

/**
 * Opens a backup and checks all of it: that every entry the manifest names is there with the bytes it was written with, and nothing else is.
 * @throws AppError "unreadable" that names what is wrong
 */
export async function openBackup(file: string): Promise<OpenedBackup> {
  const zip = await openPromise(file, { autoClose: false }).catch((error: Error) => {
    throw unreadable(`it cannot be opened as a zip file (${error.message})`);
  });
  try {
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw unreadable(`“${entry.fileName}” is in it twice`);
      entries.set(entry.fileName, entry);
    }
    const read = async (name: string) => {
      const entry = entries.get(name);
      if (!entry) throw unreadable(`“${name}” is missing`);
      return zip.openReadStreamPromise(entry);
    };
    const manifest = await readManifest(read, entries.get(MANIFEST));
    const named = new Set([MANIFEST, ...manifest.entries.map(({ name }) => name)]);
    const foreign = [...entries.keys()].find((name) => !named.has(name));
    if (foreign) throw unreadable(`“${foreign}” is none of its parts`);
    for (const { name, bytes, sha256 } of manifest.entries) {
      const found = await digestOf(await read(name), name);
      if (found.bytes !== bytes || found.sha256 !== sha256)
        throw unreadable(`“${name}” is not what was written`);
      // An original is asked for by its own hash: under another one it would be another file's.
      if (name.startsWith(originalEntry("")) && name !== originalEntry(sha256))
        throw unreadable(`“${name}” is another file`);
    }
    return { manifest, read, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

type Read = (name: string) => Promise<Readable>;

async function readManifest(read: Read, entry: Entry | undefined): Promise<BackupManifest> {
  if (!entry || entry.uncompressedSize > LARGEST_MANIFEST) throw unreadable("it has no manifest");
  try {
    const pieces: Buffer[] = [];
    for await (const piece of await read(MANIFEST)) pieces.push(piece as Buffer);
    return BackupManifest.parse(JSON.parse(Buffer.concat(pieces).toString("utf8")));
  } catch {
    throw unreadable("its manifest cannot be read");
  }
}

async function digestOf(stream: Readable, name: string): Promise<{ bytes: number; sha256: string }> {
  const digest = createHash("sha256");
  let bytes = 0;
  try {
    for await (const piece of stream) {
      digest.update(piece as Buffer);
      bytes += (piece as Buffer).length;
    }
  } catch {
    throw unreadable(`“${name}” is damaged`);
  }
  return { bytes, sha256: digest.digest("hex") };
}

const unreadable = (why: string): AppError =>
  new AppError("unreadable", `This is not a whole backup of Variorum: ${why}. Nothing was changed.`);
