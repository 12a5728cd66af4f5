import "server-only";
import type { ImportStep } from "@/lib/contracts/import-step";
import type { Waiting } from "@/lib/server/threads/waiting";
import { describeError } from "./describe-error";

/** Steps nearer together than this are not told. */
const EVERY_MS = 100;

/**
 * Answers long work line by line as JSON: how far it is, then its result or why there is none. The work learns by its
 * signal when the one who asked has gone.
 */
export function answerInSteps<View>(
  request: Request,
  work: (waiting: Required<Waiting>) => Promise<View>,
): Response {
  const stop = new AbortController();
  const leave = () => stop.abort(new DOMException("The request was cancelled.", "AbortError"));
  if (request.signal.aborted) leave();
  request.signal.addEventListener("abort", leave, { once: true });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (step: ImportStep<View>) => {
        if (!stop.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(step)}\n`));
      };
      let told = 0;
      const onProgress: Required<Waiting>["onProgress"] = ({ share, step }) => {
        if (Date.now() - told < EVERY_MS) return;
        told = Date.now();
        tell({ kind: "progress", share, step });
      };
      try {
        tell({ kind: "done", value: await work({ signal: stop.signal, onProgress }) });
      } catch (error) {
        // Who has gone is told nothing, and it is no failure.
        if (!stop.signal.aborted) tell({ kind: "failed", error: describeError(error) });
      }
      request.signal.removeEventListener("abort", leave);
      if (!stop.signal.aborted) controller.close();
    },
    cancel: leave,
  });
  return new Response(body, {
    headers: {
      "Content-Type": "application/x-ndjson; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
