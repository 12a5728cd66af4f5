// @ts-check
// The thread the embedded database lives in: what PostgreSQL's wire protocol asks comes in as bytes and is answered
// as bytes, one message after the other. Wrong SQL is an answer like any other; what is thrown here means that the
// database itself broke, and ends the thread. Plain JavaScript, because a thread starts from a file, without the
// translation its parent runs under.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

if (!parentPort) throw new Error("This is a thread of Variorum, not a program.");
const port = parentPort;
/** @type {{ folder: string }} */
const { folder } = workerData;
const pglite = await PGlite.create(folder, { extensions: { pg_trgm } });
port.postMessage({ id: 0 });

/** A question without bytes asks to close. */
port.on("message", async (/** @type {{ id: number, bytes?: Uint8Array }} */ { id, bytes }) => {
  if (!bytes) {
    await pglite.close();
    port.postMessage({ id });
    return;
  }
  // The answer lies in the database's own memory: a copy of it travels.
  const answer = (await pglite.execProtocolRaw(bytes)).slice();
  port.postMessage({ id, bytes: answer }, [answer.buffer]);
});
