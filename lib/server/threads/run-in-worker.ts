import "server-only";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { AppError, type AppErrorCode } from "@/lib/core/errors";
import { bundleWorker } from "./bundle-worker";
import { crowding } from "./crowding";

/** What a module in a worker sends back, through `answerFromWorker`. */
export type WorkerMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly share: number; readonly step: string }
  | { readonly kind: "done"; readonly result: unknown }
  | {
      readonly kind: "refused";
      readonly code: AppErrorCode;
      readonly message: string;
      readonly details?: Readonly<Record<string, unknown>>;
    };

export interface WorkerTask {
  /** The module whose `run(input)` does the work, from the project's root. */
  readonly module: string;
  readonly input: unknown;
  /** Buffers of `input` that may be moved instead of copied. */
  readonly transfer?: readonly ArrayBuffer[];
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly share: number; readonly step: string }) => void;
  /** What a person reads when time or memory ran out. */
  readonly tooLong: string;
  readonly tooBig: string;
}

/**
 * Runs a task in a worker thread of its own and answers its result. The thread is ended at its time, memory
 * or the caller's signal; the server goes on.
 *
 * @throws AppError as the task refuses; `too-large` where time or memory ran out; `unavailable` where the thread
 *   could not start; an AbortError where the caller cancelled.
 */
export async function runInWorker<Result>(task: WorkerTask): Promise<Result> {
  task.signal?.throwIfAborted();
  const { worker, ready } = await takeWorker(task);
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      // The task's time begins when the thread is ready: a busy machine is not the file's fault.
      const milliseconds = task.milliseconds * crowding();
      const late = () => reject(new AppError("too-large", task.tooLong));
      const slow = () =>
        reject(new AppError("busy", "The machine is too busy to start. Try again in a minute."));
      timer = ready() ? setTimeout(late, milliseconds) : setTimeout(slow, START_MILLISECONDS);
      abort = () => reject(task.signal?.reason);
      task.signal?.addEventListener("abort", abort, { once: true });
      worker.postMessage(task.input, [...(task.transfer ?? [])]);
      worker.on("message", (message: WorkerMessage) => {
        if (message.kind === "ready") {
          clearTimeout(timer);
          timer = setTimeout(late, milliseconds);
        } else if (message.kind === "progress") task.onProgress?.(message);
        else if (message.kind === "done") resolve(message.result as Result);
        else reject(new AppError(message.code, message.message, message.details));
      });
      worker.on("error", (error: Error & { code?: string }) => {
        const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY" || error instanceof RangeError;
        reject(
          memory
            ? new AppError("too-large", task.tooBig)
            : new AppError("unavailable", `The work could not be done: ${error.message}`),
        );
      });
      worker.on("exit", (code) =>
        reject(new AppError("unavailable", `The work ended without an answer (code ${code}).`)),
      );
    });
  } finally {
    clearTimeout(timer);
    if (abort) task.signal?.removeEventListener("abort", abort);
    void worker.terminate();
    // A spare that cannot start is no failure of this task, which is done.
    keepSpare(task).catch(() => {});
  }
}

/** How long a spare thread waits for work. */
const SPARE_MILLISECONDS = 60_000;
const START_MILLISECONDS = 30_000;
const spares = new Map<string, { readonly started: Started; readonly timer: NodeJS.Timeout }>();

interface Started {
  readonly worker: Worker;
  readonly ready: () => boolean;
}

function startWorker(task: Pick<WorkerTask, "megabytes">, code: string, spare = false): Started {
  // Not written as `new Worker(…)`: a bundler would take that for a file to bundle.
  const options: WorkerOptions = {
    eval: true,
    workerData: { spare },
    resourceLimits: { maxOldGenerationSizeMb: task.megabytes, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 },
    // Neither the caller's loaders nor its secrets belong to a thread that reads foreign bytes.
    execArgv: [],
    env: { NODE_ENV: process.env.NODE_ENV ?? "production" },
    stdin: false,
    stdout: true,
    stderr: true,
  };
  const worker = Reflect.construct(Worker, [code, options]) as Worker;
  let isReady = false;
  worker.once("message", () => {
    isReady = true;
  });
  return { worker, ready: () => isReady };
}

/** A thread for one task: the spare one, which has loaded its code already, or a new one. No thread does two tasks. */
async function takeWorker(task: WorkerTask): Promise<Started> {
  const spare = spares.get(task.module);
  if (!spare) return startWorker(task, await bundleWorker(task.module));
  clearTimeout(spare.timer);
  spares.delete(task.module);
  spare.started.worker.removeAllListeners("error").removeAllListeners("exit");
  spare.started.worker.ref();
  return spare.started;
}

/** Where one file is imported, often another follows: the next thread gets ready meanwhile. It keeps no process alive. */
async function keepSpare(task: WorkerTask): Promise<void> {
  const code = await bundleWorker(task.module);
  if (spares.has(task.module)) return;
  const started = startWorker(task, code, true);
  started.worker.unref();
  const drop = () => {
    if (spares.get(task.module)?.started === started) spares.delete(task.module);
    void started.worker.terminate();
  };
  started.worker.on("error", drop);
  started.worker.on("exit", drop);
  spares.set(task.module, { started, timer: setTimeout(drop, SPARE_MILLISECONDS).unref() });
}
