import "server-only";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { PGlite } from "@electric-sql/pglite";
import { AppError } from "@/lib/core/errors";
import { projectRoot } from "@/lib/server/project-root";

/** A PostgreSQL inside this process that is spoken to in the wire protocol. One session, one question at a time. */
export interface EmbeddedEngine {
  /** @returns the answer to whole protocol messages */
  ask(bytes: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

const THREAD = "lib/server/db/embedded-thread.mjs";
const EMPTY = new Uint8Array();

interface Answer {
  readonly id: number;
  readonly bytes?: Uint8Array;
}

/**
 * Opens the database of a folder in a thread of its own, so that a query never holds up who serves the pages.
 * A thread that broke is replaced at the next question; what it had not acknowledged is lost, as with any server.
 */
export async function openEngine(folder: string): Promise<EmbeddedEngine> {
  let thread = startThread(folder);
  await thread.ready;
  return {
    async ask(bytes) {
      if (thread.ended()) {
        thread = startThread(folder);
        await thread.ready;
      }
      return (await thread.call(bytes)).bytes ?? EMPTY;
    },
    async close() {
      if (!thread.ended()) await thread.call();
      await thread.end();
    },
  };
}

function startThread(folder: string) {
  const file = path.join(/*turbopackIgnore: true*/ projectRoot(THREAD), THREAD);
  // Not written as `new Worker(…)`: a bundler would take that for a file to bundle.
  const worker = Reflect.construct(Worker, [
    file,
    { workerData: { folder }, execArgv: [], env: { NODE_ENV: "production" } },
  ]) as Worker;
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let last = 0;
  let over = false;
  const expect = (id: number) =>
    new Promise<Answer>((resolve, reject) => void waiting.set(id, { resolve, reject }));
  const ready = expect(last);
  const fail = (why: string) => {
    over = true;
    for (const { reject } of waiting.values()) reject(new AppError("unavailable", why));
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // Alone it keeps no process alive; while somebody waits for an answer it does.
    if (waiting.size === 0) worker.unref();
    asked?.resolve(answer);
  });
  worker.on("error", (error) => fail(`The embedded database broke off: ${error.message}`));
  worker.on("exit", () => fail("The embedded database has ended."));
  return {
    ready,
    ended: () => over,
    call(bytes?: Uint8Array): Promise<Answer> {
      const id = ++last;
      worker.ref();
      const answer = expect(id);
      worker.postMessage(bytes ? { id, bytes } : { id });
      return answer;
    },
    end: () => worker.terminate(),
  };
}

/** One that is open already, in this thread: a clone in memory, in tests. */
export function engineOf(pglite: PGlite): EmbeddedEngine {
  return { ask: (bytes) => pglite.execProtocolRaw(bytes), close: () => pglite.close() };
}
