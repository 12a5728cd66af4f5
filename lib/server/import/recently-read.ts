import "server-only";
import { LRUCache } from "lru-cache";
import type { ParsedDocument } from "./parse-untrusted";

/** What was just shown in a preview is likely to be saved within this time … */
const KEPT_MS = 10 * 60_000;
/** … and all of it together takes no more memory than this. */
const MOST_BYTES = 32 * 1024 * 1024;

const KEY = Symbol.for("variorum.recently-read");
const global = globalThis as typeof globalThis & { [KEY]?: LRUCache<string, ParsedDocument> };

/**
 * Files that were read a moment ago, under all that their reading depends on: their bytes, by hash, and what was said of
 * them. Whoever asks has the bytes, so nobody learns anything. One a process: the framework bundles routes apart.
 */
export function recentlyRead(): LRUCache<string, ParsedDocument> {
  global[KEY] ??= new LRUCache<string, ParsedDocument>({
    maxSize: MOST_BYTES,
    ttl: KEPT_MS,
    // Text and about as much again for its blocks, in UTF-16.
    sizeCalculation: ({ document }) => 4 * document.text.length + 1_000,
  });
  return global[KEY];
}
