import "server-only";
import { availableParallelism } from "node:os";
import { AppError } from "@/lib/core/errors";

/** At most this many of a kind run at once: one processor stays with the pages. */
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1));
/** At most this many wait behind them before the next one is told to come again. */
const MOST_WAITING = 200;

/** How many of a kind run and wait, and what the next one is told. */
interface Bounds {
  readonly refusal: string;
  readonly atOnce?: number;
  readonly mostWaiting?: number;
}

/** What is done beside the pages, each kind in a line of its own. */
const KINDS = {
  imports: { refusal: "Many files are being read at the moment. Try again in a minute." },
  comparisons: { refusal: "Many texts are being compared at the moment. Try again in a minute." },
  positions: { refusal: "Many papers are being followed at the moment. Try again in a minute." },
  // For the search index, which one run of a process fills.
  facts: { refusal: "Facts of many texts are being read at the moment. Try again in a minute.", atOnce: 1 },
  // Of share links that are posted somewhere; the program that asks for one shows the title alone if it is told to come again.
  pictures: {
    refusal: "Many pictures are being drawn at the moment. Try again in a minute.",
    atOnce: 1,
    mostWaiting: 20,
  },
  // Each is a browser of its own, and somebody waits before a page for every one of them.
  prints: {
    refusal: "Many PDFs are being made at the moment. Try again in a minute.",
    atOnce: Math.min(2, AT_ONCE),
    mostWaiting: 10,
  },
} satisfies Record<string, Bounds>;

export type WorkKind = keyof typeof KINDS;

interface Queue {
  /** Waits for a turn; the answer gives it back. @throws AppError "busy"; an AbortError where the caller cancelled */
  enter(signal?: AbortSignal): Promise<() => void>;
}

const KEY = Symbol.for("variorum.work-queues");
const global = globalThis as typeof globalThis & { [KEY]?: Map<WorkKind, Queue> };

/** One a process and kind: the framework bundles routes apart, and all of them line up here. */
export function workQueue(kind: WorkKind): Queue {
  global[KEY] ??= new Map();
  const known = global[KEY].get(kind) ?? makeQueue(KINDS[kind]);
  global[KEY].set(kind, known);
  return known;
}

function makeQueue({ refusal, atOnce = AT_ONCE, mostWaiting = MOST_WAITING }: Bounds): Queue {
  let running = 0;
  const waiting: (() => void)[] = [];
  /** A place that is given up goes to the next in line, never to somebody who has just come. */
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };
  return {
    async enter(signal) {
      if (running < atOnce) running++;
      else {
        if (waiting.length >= mostWaiting) throw new AppError("busy", refusal);
        await new Promise<void>((resolve, reject) => {
          const turn = () => {
            signal?.removeEventListener("abort", giveUp);
            resolve();
          };
          const giveUp = () => {
            waiting.splice(waiting.indexOf(turn), 1);
            reject(signal?.reason);
          };
          signal?.addEventListener("abort", giveUp, { once: true });
          waiting.push(turn);
        });
      }
      return leave;
    },
  };
}
