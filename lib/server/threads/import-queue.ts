import "server-only";
import { availableParallelism } from "node:os";
import { AppError } from "@/lib/core/errors";

/** So many files are read at once; each may take 256 MB and a processor. */
const AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1));
/** So many may wait behind them before the next one is told to come again. */
const MOST_WAITING = 200;

interface Queue {
  /** Waits for a turn; the answer gives it back. @throws AppError "busy"; an AbortError where the caller cancelled */
  enter(signal?: AbortSignal): Promise<() => void>;
}

const KEY = Symbol.for("variorum.import-queue");
const global = globalThis as typeof globalThis & { [KEY]?: Queue };

/** One a process: the framework bundles routes apart, and all of them line up here. */
export function importQueue(): Queue {
  global[KEY] ??= makeQueue();
  return global[KEY];
}

function makeQueue(): Queue {
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
      if (running < AT_ONCE) running++;
      else {
        if (waiting.length >= MOST_WAITING)
          throw new AppError("busy", "Many files are being read at the moment. Try again in a minute.");
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
