import "server-only";
import type { ChildProcess } from "node:child_process";
import type { Readable, Writable } from "node:stream";

type Answer = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Answer;
  readonly result?: Answer;
  readonly error?: { readonly message: string };
}

/** At most this much of one message of Chromium's is held, in characters: what it is asked for is smaller. */
const MOST_CHARACTERS = 4_000_000;

/**
 * What is said to a Chromium over its pipes, one JSON text after another, each ended by NUL. Nothing listens on a port, and nothing of a
 * paper stands among the arguments that other programs of the machine can read.
 */
export class ChromiumPipe {
  private readonly waiting = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (error: Error) => void }
  >();
  private readonly to: Writable;
  private sent = 0;
  private rest = "";
  private ended: Error | null = null;

  /** @param hear what Chromium tells without being asked */
  constructor(
    child: ChildProcess,
    private readonly hear: (method: string, params: Answer) => void,
  ) {
    const [, , , to, from] = child.stdio;
    this.to = to as Writable;
    this.to.on("error", () => undefined);
    (from as Readable).setEncoding("utf8").on("data", (text: string) => this.read(text));
    child.once("error", (error) => this.end(error));
    child.once("exit", (code, signal) => this.end(new Error(`it ended (${signal ?? `code ${code}`})`)));
  }

  ask(method: string, params: Answer = {}, sessionId?: string): Promise<Answer> {
    if (this.ended) return Promise.reject(this.ended);
    this.sent += 1;
    const id = this.sent;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  private read(text: string): void {
    const messages = (this.rest + text).split("\0");
    this.rest = messages.pop() ?? "";
    if (this.rest.length > MOST_CHARACTERS) this.end(new Error("it said more than it was asked for"));
    for (const message of messages) this.take(JSON.parse(message) as Message);
  }

  private take({ id, method, params, result, error }: Message): void {
    if (method) this.hear(method, params ?? {});
    const waits = id === undefined ? undefined : this.waiting.get(id);
    if (!waits || id === undefined) return;
    this.waiting.delete(id);
    if (error) waits.reject(new Error(error.message));
    else waits.resolve(result ?? {});
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}
