import type { LiveEvent } from "@/lib/contracts/live-event";

/** Follows in the background, as an open page does. `ended` is the error it ended with, or `null` where it just ended. */
export async function collectEvents(follow: (signal: AbortSignal) => AsyncGenerator<LiveEvent>) {
  const stop = new AbortController();
  const stream = follow(stop.signal);
  const first = await stream.next();
  const events: LiveEvent[] = [];
  let present: readonly string[] = [];
  let unread: number | null = null;
  const take = (event: LiveEvent) => {
    if (event.kind === "present") present = event.people;
    else if (event.kind === "unread") unread = event.count;
    else events.push(event);
  };
  if (!first.done) take(first.value);
  const ended = (async () => {
    try {
      for await (const event of stream) take(event);
      return null;
    } catch (error) {
      return error;
    }
  })();
  return {
    ended,
    stop: () => stop.abort(),
    /** Who else is there, as it was told last. */
    present: () => present,
    /** How much of the inbox is unread, as it was told last. */
    unread: () => unread,
    /** What was told since the last time, as soon as there is something, or within a moment nothing. */
    async take(within = 5_000): Promise<readonly LiveEvent[]> {
      const until = Date.now() + within;
      while (events.length === 0 && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 10));
      return events.splice(0);
    },
  };
}
