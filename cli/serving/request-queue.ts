import type { IncomingMessage, ServerResponse } from "node:http";

/** Requests that are worked on at the same time: one thread makes all pages, and more at once only make each other wait inside. */
const AT_ONCE = 8;
/** One that takes longer waits for something else (a comparison in its thread, a slow reader): the next one begins. Milliseconds. */
const TURN_MS = 1_000;
/** Never more than these, however long they take: each holds what it is made of. */
const MOST_BEGUN = 64;
/** Requests that wait; who comes beyond that is told to come again. */
const MOST_WAITING = 1_000;
/** Nobody waits longer: proxies give up after a minute, and then nobody would be told why. Milliseconds. */
const LONGEST_MS = 45_000;

/** What becomes of a request: it is worked on until `done`, it has to be refused, or nobody waits for the answer any longer. */
export type Admission =
  | { readonly kind: "go"; readonly done: () => void }
  | { readonly kind: "full" | "gone" };

interface Waiting {
  readonly admit: (kind: "go" | "full" | "gone") => void;
}

/**
 * Reading requests one after the other where there are many. Without it two hundred pages are begun at once: each waits for the database behind all
 * others, longer than a connection is waited for, and holds its memory meanwhile. The turns go round those who ask, so that
 * who asks for many pages waits for their own. What is written does not wait here: it is little, and somebody typed it.
 */
export class RequestQueue {
  #begun = 0;
  /** Of those that are begun: not longer ago than a turn lasts. */
  #inTurn = 0;
  #waiting = 0;
  /** Who asks, with what they wait for, in the order of their turns. */
  readonly #queues = new Map<string, Waiting[]>();

  constructor(
    private readonly limits = {
      atOnce: AT_ONCE,
      turnMs: TURN_MS,
      mostBegun: MOST_BEGUN,
      mostWaiting: MOST_WAITING,
      longestMs: LONGEST_MS,
    },
  ) {}

  enter(request: IncomingMessage, response: ServerResponse): Promise<Admission> {
    if (!/^(?:GET|HEAD)$/.test(request.method ?? "GET") || takesNoTurn(request.url ?? "/"))
      return Promise.resolve({ kind: "go", done: () => undefined });
    if (this.#hasRoom()) return Promise.resolve(this.#begin(response));
    if (this.#waiting >= this.limits.mostWaiting) return Promise.resolve({ kind: "full" });
    return this.#wait(whoAsks(request), response);
  }

  #hasRoom(): boolean {
    return this.#inTurn < this.limits.atOnce && this.#begun < this.limits.mostBegun;
  }

  #begin(response: ServerResponse): Admission {
    this.#begun++;
    this.#inTurn++;
    let isInTurn = true;
    const endTurn = () => {
      if (isInTurn) this.#inTurn--;
      isInTurn = false;
    };
    let isOver = false;
    const done = () => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      endTurn();
      this.#begun--;
      this.#next();
    };
    const timer = setTimeout(() => {
      endTurn();
      this.#next();
    }, this.limits.turnMs);
    response.once("close", done);
    return { kind: "go", done };
  }

  #wait(who: string, response: ServerResponse): Promise<Admission> {
    return new Promise((resolve) => {
      const queue = this.#queues.get(who) ?? [];
      this.#queues.set(who, queue);
      this.#waiting++;
      const admit: Waiting["admit"] = (kind) => {
        clearTimeout(timer);
        response.off("close", leave);
        this.#waiting--;
        resolve(kind === "go" ? this.#begin(response) : { kind });
      };
      const waiting: Waiting = { admit };
      const leaveAs = (kind: "full" | "gone") => {
        queue.splice(queue.indexOf(waiting), 1);
        if (queue.length === 0) this.#queues.delete(who);
        admit(kind);
      };
      const leave = () => leaveAs("gone");
      const timer = setTimeout(() => leaveAs("full"), this.limits.longestMs);
      response.once("close", leave);
      queue.push(waiting);
    });
  }

  #next(): void {
    const [first] = this.#queues;
    if (!first || !this.#hasRoom()) return;
    const [who, queue] = first;
    this.#queues.delete(who);
    const waiting = queue.shift();
    if (queue.length > 0) this.#queues.set(who, queue);
    waiting?.admit("go");
  }
}

/** What one person sends along each time; for who has neither a session nor a token, where they connect from. */
function whoAsks({ headers, socket }: IncomingMessage): string {
  return (
    headers.cookie ?? headers.authorization ?? String(headers["x-variorum-address"] ?? socket.remoteAddress)
  );
}

/** Streams that tell of changes for as long as a page is open, and files that nothing is made for. */
const takesNoTurn = (url: string): boolean => /^\/(?:_next\/|api\/[^?]*\/events(?:\?|$))/.test(url);
