import "server-only";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { AppError, type AppErrorCode } from "@/lib/core/errors";

/** What a module in a worker sends back, through `answerFromWorker`. */
export type WorkerMessage =
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
  const worker = takeWorker(task);
  let timer: NodeJS.Timeout | undefined;
  let abort: (() => void) | undefined;
  try {
    return await new Promise<Result>((resolve, reject) => {
      timer = setTimeout(() => reject(new AppError("too-large", task.tooLong)), task.milliseconds);
      abort = () => reject(task.signal?.reason);
      task.signal?.addEventListener("abort", abort, { once: true });
      worker.postMessage(task.input, [...(task.transfer ?? [])]);
      worker.on("message", (message: WorkerMessage) => {
        if (message.kind === "progress") task.onProgress?.(message);
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
    keepSpare(task);
  }
}

/** How long a spare thread waits for work. */
const SPARE_MILLISECONDS = 60_000;
const spares = new Map<string, { readonly worker: Worker; readonly timer: NodeJS.Timeout }>();

function startWorker(task: Pick<WorkerTask, "module" | "megabytes">): Worker {
  // Not written as `new Worker(…)`: the bundler would follow that into the compiler the thread loads, and fail.
  const options: WorkerOptions = {
    workerData: { module: task.module },
    resourceLimits: { maxOldGenerationSizeMb: task.megabytes, maxYoungGenerationSizeMb: 48, stackSizeMb: 4 },
    // Neither the caller's loaders nor its secrets belong to a thread that reads foreign bytes.
    execArgv: [],
    env: { NODE_ENV: process.env.NODE_ENV ?? "production" },
    stdin: false,
    stdout: true,
    stderr: true,
  };
  return Reflect.construct(Worker, [bootstrap(), options]) as Worker;
}

/** A thread for one task: the spare one, which has loaded its code already, or a new one. No thread does two tasks. */
function takeWorker(task: WorkerTask): Worker {
  const spare = spares.get(task.module);
  if (!spare) return startWorker(task);
  clearTimeout(spare.timer);
  spares.delete(task.module);
  spare.worker.removeAllListeners();
  spare.worker.ref();
  return spare.worker;
}

/** Where one file is imported, often another follows: the next thread gets ready meanwhile. It keeps no process alive. */
function keepSpare(task: WorkerTask): void {
  if (spares.has(task.module)) return;
  const worker = startWorker(task);
  worker.unref();
  const drop = () => {
    if (spares.get(task.module)?.worker === worker) spares.delete(task.module);
    void worker.terminate();
  };
  worker.on("error", drop);
  worker.on("exit", drop);
  spares.set(task.module, { worker, timer: setTimeout(drop, SPARE_MILLISECONDS).unref() });
}

/**
 * Where the worker's first file lies: beside this module, unless a bundle has moved it; then below the folder the process
 * runs in, which is the project's. VARIORUM_ROOT says otherwise.
 */
function bootstrap(): string {
  const name = "worker-bootstrap.mjs";
  const folders = [
    process.env.VARIORUM_ROOT && join(process.env.VARIORUM_ROOT, "lib", "server"),
    import.meta.url.startsWith("file:") ? dirname(fileURLToPath(import.meta.url)) : undefined,
    join(process.cwd(), "lib", "server"),
  ];
  for (const folder of folders) {
    if (folder && existsSync(/*turbopackIgnore: true*/ join(folder, name))) return join(folder, name);
  }
  throw new AppError("unavailable", `Cannot find lib/server/${name}: start Variorum in its own folder.`);
}
