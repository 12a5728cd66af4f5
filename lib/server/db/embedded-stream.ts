import "server-only";
import { Duplex } from "node:stream";
import type { EmbeddedEngine } from "./embedded-engine";

/** Protocol messages after which PostgreSQL answers: Sync, simple Query, Terminate. */
const CLOSING = new Set(["S", "Q", "X"].map((letter) => letter.charCodeAt(0)));
/** What a session before this one may have left behind; each alone, because the second allows no transaction around it. */
const LEFT_BEHIND = ["ROLLBACK", "DISCARD ALL"].map(simpleQuery);

/**
 * The socket of the PostgreSQL driver, with the embedded database at its other end. Messages are handed over together
 * up to the one that asks for an answer, so that a query is one trip.
 */
export class EmbeddedStream extends Duplex {
  readonly #engine: EmbeddedEngine;
  #held: Buffer[] = [];
  #greeted = false;

  constructor(engine: EmbeddedEngine) {
    super();
    this.#engine = engine;
  }

  /** What the driver calls on a socket. There is one session for all: it is swept before it is used anew. */
  connect(): this {
    this.#sweep().then(
      () => this.emit("connect"),
      (error: Error) => this.destroy(error),
    );
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed when they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send([chunk], done);
  }

  override _writev(
    chunks: { chunk: Buffer; encoding: BufferEncoding }[],
    done: (error?: Error | null) => void,
  ): void {
    this.#send(
      chunks.map(({ chunk }) => chunk),
      done,
    );
  }

  #send(chunks: readonly Buffer[], done: (error?: Error | null) => void): void {
    this.#held.push(...chunks);
    const bytes = Buffer.concat(this.#held);
    // The first message has no letter: it greets.
    const last = this.#greeted ? lastMessage(bytes) : CLOSING.values().next().value;
    if (last === undefined || !CLOSING.has(last)) {
      this.#held = [bytes];
      done();
      return;
    }
    this.#held = [];
    this.#greeted = true;
    if (last === "X".charCodeAt(0)) {
      // The session stays; only this end of it goes.
      this.push(null);
      done();
      return;
    }
    this.#engine.ask(bytes).then(
      (answer) => {
        this.push(answer);
        done();
      },
      (error: Error) => done(error),
    );
  }

  async #sweep(): Promise<void> {
    for (const statement of LEFT_BEHIND) await this.#engine.ask(statement);
  }
}

/** The letter of the last message where all are whole, else `undefined`. */
function lastMessage(bytes: Buffer): number | undefined {
  let at = 0;
  let letter: number | undefined;
  while (at + 5 <= bytes.length) {
    letter = bytes[at];
    at += 1 + bytes.readUInt32BE(at + 1);
  }
  return at === bytes.length ? letter : undefined;
}

function simpleQuery(sql: string): Buffer {
  const text = Buffer.from(`${sql}\0`);
  const head = Buffer.alloc(5);
  head.write("Q");
  head.writeUInt32BE(text.length + 4, 1);
  return Buffer.concat([head, text]);
}
