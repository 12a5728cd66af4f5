import "server-only";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import { compareTexts, ENGINE_VERSION } from "@/lib/core/comparison/compare-texts";
import type { Block } from "@/lib/core/documents/block";
import { AppError } from "@/lib/core/errors";
import {
  type ComparisonKey,
  findStoredComparison,
  hasStoredComparison,
  insertStoredComparison,
} from "@/lib/server/db/comparisons";
import { runQueued } from "@/lib/server/threads/run-queued";
import type { ComparedSides } from "./compare-in-thread";

interface Side {
  readonly id: string;
  readonly text: string;
  readonly blocks: unknown;
  readonly lang: string | null;
}

/** Up to this many characters on both sides together a comparison takes less time than a thread needs to start. */
const SMALL = 60_000;
/** Past this a small comparison goes on in coarser units and says so. */
const SMALL_BUDGET_MS = 1_500;
/** The same for one in a thread, where nobody else waits for it. */
const BUDGET_MS = 20_000;
/** The thread is ended at these, whatever it does. */
const LIMIT_MS = 60_000;
const LIMIT_MEGABYTES = 768;

interface Running {
  readonly result: Promise<Comparison>;
  readonly stop: AbortController;
  /** 0 to 1. */
  share: number;
  /** Who asks for it. The last one to give up stops the work; what the app itself needs is never given up. */
  readonly waiting: Set<string>;
}

/** On globalThis: the framework bundles pages and routes apart, and both look here. */
const KEY = Symbol.for("variorum.comparisons");
const global = globalThis as typeof globalThis & { [KEY]?: Map<string, Running> };

function running(): Map<string, Running> {
  global[KEY] ??= new Map();
  return global[KEY];
}

/** The stored comparison of two versions, if this engine has made it. Costs one short query. */
export const storedComparison = (olderVersionId: string, newerVersionId: string) =>
  findStoredComparison(keyOf(olderVersionId, newerVersionId));

/** True where a comparison can be had at once. */
export const isComparisonStored = (olderVersionId: string, newerVersionId: string) =>
  hasStoredComparison(keyOf(olderVersionId, newerVersionId));

/** The app itself, for what it stores on the way. */
const APP = "app";

/** Computes and stores a comparison. Those who ask for the same one at the same time wait for the first. */
export function computeComparison(older: Side, newer: Side, who: string = APP): Promise<Comparison> {
  const name = nameOf(older.id, newer.id);
  const started = running().get(name);
  if (started) {
    started.waiting.add(who);
    return started.result;
  }
  const stop = new AbortController();
  const work: Running = {
    stop,
    share: 0,
    waiting: new Set([who]),
    result: compute(older, newer, stop.signal, (share) => {
      work.share = share;
    }).finally(() => running().delete(name)),
  };
  running().set(name, work);
  return work.result;
}

/** How far a comparison under way has come, 0 to 1, and how many wait for it; `null` where none is under way. */
export function comparisonUnderWay(
  olderVersionId: string,
  newerVersionId: string,
): { readonly share: number; readonly waiting: number } | null {
  const work = running().get(nameOf(olderVersionId, newerVersionId));
  return work ? { share: work.share, waiting: work.waiting.size } : null;
}

/** One of those who wait gives up, once however often they say so; the work stops when nobody is left. */
export function giveUpComparison(olderVersionId: string, newerVersionId: string, who: string): void {
  const work = running().get(nameOf(olderVersionId, newerVersionId));
  if (!work?.waiting.delete(who) || work.waiting.size > 0) return;
  work.stop.abort(
    new AppError(
      "busy",
      "The comparison was cancelled. Both texts are as they were; open it again to compare them.",
    ),
  );
}

const nameOf = (olderVersionId: string, newerVersionId: string) => `${olderVersionId} ${newerVersionId}`;

const keyOf = (olderVersionId: string, newerVersionId: string): ComparisonKey => ({
  olderVersionId,
  newerVersionId,
  engineVersion: ENGINE_VERSION,
  options: "{}",
});

async function compute(
  older: Side,
  newer: Side,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Comparison> {
  const began = performance.now();
  const now = () => performance.now();
  const sides = { older: sideOf(older), newer: sideOf(newer) };
  const result =
    older.text.length + newer.text.length <= SMALL
      ? compareTexts(sides.older, sides.newer, { now, deadline: began + SMALL_BUDGET_MS })
      : await compareInThread(sides, signal, onShare);
  // What ran out of time may come out whole on a quieter day: it is shown, not kept.
  if (result.degraded === null) {
    await insertStoredComparison(keyOf(older.id, newer.id), result, now() - began);
  }
  return result;
}

const compareInThread = (
  sides: Pick<ComparedSides, "older" | "newer">,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Comparison> =>
  runQueued<Comparison>("comparisons", {
    module: "lib/server/derived/comparisons/compare-in-thread.ts",
    input: { ...sides, milliseconds: BUDGET_MS } satisfies ComparedSides,
    milliseconds: LIMIT_MS,
    megabytes: LIMIT_MEGABYTES,
    signal,
    onProgress: ({ share }) => onShare(share),
    tooLong: "These two texts take too long to compare. Compare parts of them, such as one chapter each.",
    tooBig: "These two texts need more memory than a comparison may take. Compare parts of them instead.",
  });

const sideOf = ({ text, blocks, lang }: Side) => ({
  text,
  blocks: blocks as Block[],
  ...(lang ? { lang } : {}),
});
