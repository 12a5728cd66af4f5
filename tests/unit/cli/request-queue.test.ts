import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Admission, RequestQueue } from "@/cli/serving/request-queue";

const limits = { atOnce: 2, turnMs: 60_000, mostBegun: 3, mostWaiting: 100, longestMs: 60_000 };

const responseOf = () => new EventEmitter() as unknown as ServerResponse;
const requestOf = (who: string, over: Partial<IncomingMessage> = {}) =>
  ({ method: "GET", url: "/", headers: { cookie: who }, socket: {}, ...over }) as IncomingMessage;

/** Asks, and writes down who began in which order. */
function asking(queue: RequestQueue) {
  const begun: string[] = [];
  const running: { readonly who: string; readonly done: () => void }[] = [];
  const ask = (who: string, response = responseOf()): Promise<Admission> =>
    queue.enter(requestOf(who), response).then((admission) => {
      if (admission.kind === "go") {
        begun.push(who);
        running.push({ who, done: admission.done });
      }
      return admission;
    });
  /** The oldest that runs is answered. */
  const answerOne = async () => {
    running.shift()?.done();
    await sleep(0);
  };
  return { begun, running, ask, answerOne };
}

describe("request queue", () => {
  test("never works on more than the limit, and answers every request that waits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 30 }), async (asked) => {
        const { begun, running, ask, answerOne } = asking(new RequestQueue(limits));
        const admissions = asked.map((who) => ask(who));
        await sleep(0);
        for (const _ of asked) {
          expect(running.length).toBeLessThanOrEqual(limits.atOnce);
          await answerOne();
        }
        expect((await Promise.all(admissions)).every(({ kind }) => kind === "go")).toBe(true);
        expect([...begun].sort()).toEqual([...asked].sort());
      }),
      { numRuns: 50 },
    );
  });

  test("gives turns round those who ask: who asks for many pages waits for their own", async () => {
    const { begun, ask, answerOne } = asking(new RequestQueue(limits));
    for (const who of ["a", "a", "a", "a", "a", "b", "c"]) void ask(who);
    await sleep(0);
    for (let turn = 0; turn < 7; turn++) await answerOne();
    expect(begun).toEqual(["a", "a", "a", "b", "c", "a", "a"]);
  });

  test("who has gone away takes no turn", async () => {
    const { begun, ask, answerOne } = asking(new RequestQueue(limits));
    void ask("a");
    void ask("a");
    const response = responseOf();
    const gone = ask("b", response);
    void ask("c");
    response.emit("close");
    expect(await gone).toEqual({ kind: "gone" });
    await answerOne();
    expect(begun).toEqual(["a", "a", "c"]);
  });

  test("one that takes long, or whose connection ends, lets the next begin, once", async () => {
    const { begun, ask } = asking(new RequestQueue({ ...limits, atOnce: 1, turnMs: 20 }));
    const response = responseOf();
    void ask("a", response);
    void ask("b");
    void ask("c");
    response.emit("close");
    response.emit("close");
    await sleep(0);
    expect(begun).toEqual(["a", "b"]);
    await sleep(60);
    expect(begun).toEqual(["a", "b", "c"]);
  });

  test("however long they take, no more are begun than the most", async () => {
    const { begun, ask, answerOne } = asking(new RequestQueue({ ...limits, atOnce: 1, turnMs: 1 }));
    for (const who of ["a", "b", "c", "d", "e"]) void ask(who);
    await sleep(60);
    expect(begun).toEqual(["a", "b", "c"]);
    await answerOne();
    expect(begun).toEqual(["a", "b", "c", "d"]);
  });

  test("beyond the most that wait, and after the longest wait, a request is refused", async () => {
    const queue = new RequestQueue({ ...limits, atOnce: 1, mostWaiting: 1, longestMs: 20 });
    const { ask } = asking(queue);
    void ask("a");
    const waits = ask("b");
    expect(await ask("c")).toEqual({ kind: "full" });
    expect(await waits).toEqual({ kind: "full" });
  });

  test("what is written, streams of events and static files do not wait", async () => {
    const queue = new RequestQueue({ ...limits, atOnce: 0 });
    const kinds = await Promise.all(
      [{ method: "POST" }, { url: "/api/versions/1/events" }, { url: "/_next/static/chunks/a.js" }].map(
        async (over) => (await queue.enter(requestOf("a", over), responseOf())).kind,
      ),
    );
    expect(kinds).toEqual(["go", "go", "go"]);
  });
});
