import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { subscribeToWrites } from "@/lib/server/db/query";
import type { WriteNotice } from "@/lib/server/db/write-notices";

/** Without any notice an empty batch comes after this, so that what ends by the clock is looked at. */
const LOOK_EVERY_MS = 25_000;
/** What is written within this time is told together. */
const TOGETHER_MS = 80;

/**
 * Batches of notices that concern one listener. The first is empty, and comes when nothing that is written from then on can be missed.
 * It ends with the signal, and when there are no more notices.
 */
export async function* hearWrites(
  signal: AbortSignal,
  concerns: (notice: WriteNotice) => boolean,
): AsyncGenerator<readonly WriteNotice[]> {
  let waiting: WriteNotice[] = [];
  let wake: () => void = () => undefined;
  const stop = await subscribeToWrites((notice) => {
    if (notice.kind !== "closed" && notice.kind !== "gap" && !concerns(notice)) return;
    waiting.push(notice);
    wake();
  });
  const leave = () => wake();
  signal.addEventListener("abort", leave);
  try {
    while (!signal.aborted) {
      const batch = waiting;
      waiting = [];
      if (batch.some(({ kind }) => kind === "closed")) return;
      yield batch;
      if (waiting.length === 0 && !signal.aborted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, LOOK_EVERY_MS).unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      if (waiting.length > 0) await pause(TOGETHER_MS);
    }
  } finally {
    stop();
    signal.removeEventListener("abort", leave);
  }
}
