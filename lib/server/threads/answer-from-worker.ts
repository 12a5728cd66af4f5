import "server-only";
import { parentPort } from "node:worker_threads";
import { AppError } from "@/lib/core/errors";
import type { WorkerMessage } from "./run-in-worker";

/** The worker's side of `runInWorker`: does the work, reports progress, sends the result or the reason of refusal. */
export async function answerFromWorker(
  work: (report: (share: number, step: string) => void) => Promise<unknown>,
): Promise<void> {
  const send = (message: WorkerMessage) => parentPort?.postMessage(message);
  try {
    send({ kind: "done", result: await work((share, step) => send({ kind: "progress", share, step })) });
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, details } = error;
      send({ kind: "refused", code, message, ...(details ? { details } : {}) });
    } else if (error instanceof RangeError) {
      send({ kind: "refused", code: "unreadable", message: "The file is built too deeply to be read." });
    } else {
      send({ kind: "refused", code: "unreadable", message: "The file is damaged and cannot be read." });
    }
  }
}
