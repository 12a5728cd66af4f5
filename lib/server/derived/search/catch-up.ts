import "server-only";
import { countPending, indexPending } from "@/lib/server/db/search-index";
import { indexPendingFacts } from "./index-pending-facts";

/** How long a search waits for what was written just before it; a first start with many texts goes on in the background. */
const WAIT_MS = 1_500;
const KEY = Symbol.for("variorum.search-catch-up");
const global = globalThis as typeof globalThis & { [KEY]?: Promise<void> | undefined };

/**
 * Reads into the search index what was written since, in one run a process however many ask.
 * @returns how many writings still wait after a moment, counted up to a hundred; 0 where the index knows all
 */
export async function catchUp(): Promise<number> {
  if ((await countPending()) === 0) return 0;
  const all = catchUpWholly();
  let timer: NodeJS.Timeout | undefined;
  const moment = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, WAIT_MS, "late");
  });
  const ended = await Promise.race([all, moment]).finally(() => clearTimeout(timer));
  return ended === "late" ? countPending() : 0;
}

/** The same to the end. */
export function catchUpWholly(): Promise<void> {
  global[KEY] ??= run().finally(() => {
    global[KEY] = undefined;
  });
  return global[KEY];
}

async function run(): Promise<void> {
  while ((await indexPending()) > 0 || (await indexPendingFacts()) > 0);
}
