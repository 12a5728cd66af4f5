import "server-only";
import { LRUCache } from "lru-cache";

/** Somebody who looks at a preview saves it within this time … */
const KEPT_MS = 10 * 60_000;
/** … and the bytes of everybody together take no more memory than this. */
const MOST_BYTES = 64 * 1024 * 1024;

const KEY = Symbol.for("variorum.recently-sent");
const global = globalThis as typeof globalThis & { [KEY]?: LRUCache<string, Uint8Array> };

/**
 * Bytes that were sent for a preview a moment ago, so that saving does not send them again. Only whoever sent them gets
 * them back: a hash alone opens nothing. One a process: the framework bundles routes apart.
 */
function recentlySent(): LRUCache<string, Uint8Array> {
  global[KEY] ??= new LRUCache<string, Uint8Array>({
    maxSize: MOST_BYTES,
    ttl: KEPT_MS,
    sizeCalculation: ({ byteLength }) => byteLength + 200,
  });
  return global[KEY];
}

/** Keeps `bytes`, whose SHA-256 is `sha256`, for `userId` while there is room. */
export function keepSent(userId: string, sha256: string, bytes: Uint8Array): void {
  recentlySent().set(`${userId} ${sha256}`, bytes);
}

/** What `userId` sent a moment ago, or undefined where it is no longer kept (or another process has it). */
export function sentBefore(userId: string, sha256: string): Uint8Array | undefined {
  return recentlySent().get(`${userId} ${sha256}`);
}
