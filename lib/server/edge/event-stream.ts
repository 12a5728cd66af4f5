import "server-only";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { askerOfRequest } from "@/lib/server/auth/current-viewer";

/** Proxies drop connections on which nothing is said. */
const HEARTBEAT_MS = 20_000;
/** Then the page asks again, with the cookie it has by then. */
const LONGEST_MS = 15 * 60_000;
/** A window that is not looked at holds none, so nobody has more than they have windows side by side. */
const MOST_OF_A_SESSION = 12;
const MOST = 1_000;
/** Events that wait because the other end does not read. */
const MOST_WAITING = 50;

const KEY = Symbol.for("variorum.event-streams");
const global = globalThis as typeof globalThis & { [KEY]?: Map<string, number> };

/** How many streams each session holds: one count a process, whichever bundle asks. */
function openStreams(): Map<string, number> {
  global[KEY] ??= new Map();
  return global[KEY];
}

/**
 * Answers with events as they come, to somebody who is signed in. They are asked who they are again and again; the stream ends
 * when that is nobody, when the work throws, when they go, and after a quarter of an hour.
 * @throws AppError "busy" where too many are open, and what the work throws before its first event
 */
export async function eventStream<Event>(
  request: Request,
  work: (who: () => Promise<Viewer>, signal: AbortSignal) => AsyncGenerator<Event>,
): Promise<Response> {
  const asker = required(await askerOfRequest());
  const release = takePlace(asker.sessionId);
  const stop = new AbortController();
  const events = work(asker.viewer, stop.signal);
  let first: IteratorResult<Event>;
  try {
    first = await events.next();
  } catch (error) {
    release();
    throw error;
  }
  const leave = () => stop.abort();
  if (request.signal.aborted) leave();
  request.signal.addEventListener("abort", leave, { once: true });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (words: string) => {
        if (stop.signal.aborted) return;
        if ((controller.desiredSize ?? 0) < -MOST_WAITING) leave();
        else controller.enqueue(encoder.encode(words));
      };
      const heartbeat = setInterval(() => say(":\n\n"), HEARTBEAT_MS).unref();
      const longest = setTimeout(leave, LONGEST_MS).unref();
      void pump(first, events, (event) => say(`data: ${JSON.stringify(event)}\n\n`)).finally(() => {
        clearInterval(heartbeat);
        clearTimeout(longest);
        request.signal.removeEventListener("abort", leave);
        release();
        leave();
        // Where the other end has gone it is closed already.
        try {
          controller.close();
        } catch {}
      });
    },
    cancel: leave,
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      // A proxy that waits for the end of an answer would keep all of it.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** Until the work ends. That it may not go on, or cannot, is no news to the page: it asks again and is answered. */
async function pump<Event>(
  first: IteratorResult<Event>,
  events: AsyncGenerator<Event>,
  say: (event: Event) => void,
): Promise<void> {
  try {
    for (let next = first; !next.done; next = await events.next()) say(next.value);
  } catch {
    return;
  } finally {
    await events.return(undefined).catch(() => undefined);
  }
}

function takePlace(sessionId: string): () => void {
  const open = openStreams();
  const held = open.get(sessionId) ?? 0;
  let all = 0;
  for (const count of open.values()) all += count;
  if (held >= MOST_OF_A_SESSION || all >= MOST)
    throw new AppError(
      "busy",
      "Too many open pages wait for news. This one shows what is there when it is loaded.",
    );
  open.set(sessionId, held + 1);
  return () => {
    const left = (open.get(sessionId) ?? 1) - 1;
    if (left > 0) open.set(sessionId, left);
    else open.delete(sessionId);
  };
}
