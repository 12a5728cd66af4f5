import "server-only";
import { statfsSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
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
/** PostgreSQL goes on only with room for the next two files of its log. */
const LEAST_ROOM_BYTES = 32 * 1024 * 1024;
/** How often it is looked whether a question that is not answered has a reason, and when it is given up. */
const LOOK_EVERY_MS = 15_000;
const LONGEST_MS = 10 * 60_000;
/** Closing writes what is in memory; a database that cannot is left to its log. */
const CLOSING_MS = 10_000;

interface Answer {
  readonly id: number;
  readonly bytes?: Uint8Array;
}

/** What PostgreSQL itself says of a full disk, as an error the driver passes on. */
const outOfRoom = () => Object.assign(new Error("The disk of the data folder is full."), { code: "53100" });
const SAYS_OUT_OF_ROOM = Buffer.from("C53100\0");

function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= LEAST_ROOM_BYTES;
}

/**
 * Opens the database of a folder in a thread of its own, so that a query never holds up who serves the pages.
 * A thread that broke is replaced at the next question; what it had not acknowledged is lost, as with any server.
 *
 * Where the disk is full the database answers once that it is, and never again: its thread is ended then, questions are
 * refused at once, and a new thread takes up the log as soon as there is room.
 * @throws an error with PostgreSQL's code 53100 while there is none
 */
export async function openEngine(folder: string): Promise<EmbeddedEngine> {
  let thread = startThread(folder);
  await thread.ready;
  return {
    async ask(bytes) {
      if (thread.ended()) {
        if (!hasRoom(folder)) throw outOfRoom();
        thread = startThread(folder);
        await thread.ready;
      }
      const answer = (await thread.call(bytes)).bytes ?? EMPTY;
      if (Buffer.from(answer.buffer, answer.byteOffset, answer.length).includes(SAYS_OUT_OF_ROOM)) {
        await thread.end(outOfRoom());
        throw outOfRoom();
      }
      return answer;
    },
    async close() {
      if (!thread.ended())
        await Promise.race([
          thread.call().catch(() => undefined),
          pause(CLOSING_MS, undefined, { ref: false }),
        ]);
      await thread.end(new AppError("unavailable", "The embedded database has ended."));
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
  const fail = (reason: Error) => {
    over = true;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const broke = (why: string) => fail(hasRoom(folder) ? new AppError("unavailable", why) : outOfRoom());
  const end = async (reason: Error) => {
    fail(reason);
    await worker.terminate();
  };
  /** A database that stands still with its disk full, or for no reason to be seen, is ended. */
  const watch = (id: number) => {
    const asked = Date.now();
    const look = setInterval(() => {
      if (!waiting.has(id)) clearInterval(look);
      else if (!hasRoom(folder)) void end(outOfRoom());
      else if (Date.now() - asked > LONGEST_MS)
        void end(new AppError("unavailable", "The embedded database does not answer."));
    }, LOOK_EVERY_MS).unref();
    return () => clearInterval(look);
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // Alone it keeps no process alive; while somebody waits for an answer it does.
    if (waiting.size === 0) worker.unref();
    asked?.resolve(answer);
  });
  worker.on("error", (error) => broke(`The embedded database broke off: ${error.message}`));
  worker.on("exit", () => broke("The embedded database has ended."));
  return {
    ready,
    ended: () => over,
    call(bytes?: Uint8Array): Promise<Answer> {
      const id = ++last;
      worker.ref();
      const answer = expect(id).finally(watch(id));
      worker.postMessage(bytes ? { id, bytes } : { id });
      return answer;
    },
    /** What still waits for an answer is refused with the reason. */
    end,
  };
}

/** One that is open already, in this thread: a clone in memory, in tests. */
export function engineOf(pglite: PGlite): EmbeddedEngine {
  return { ask: (bytes) => pglite.execProtocolRaw(bytes), close: () => pglite.close() };
}
