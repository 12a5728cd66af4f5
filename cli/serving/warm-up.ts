import { setTimeout as wait } from "node:timers/promises";

/** So long nobody has asked for anything when the next page is loaded. */
const QUIET_MS = 1_000;
const ID = "00000000-0000-7000-8000-000000000000";
/** What people open first and wait longest for; nothing is there at these addresses, and nobody asks. */
const FIRST_OPENED = [
  "/",
  `/versions/${ID}`,
  `/documents/${ID}`,
  `/compare/${ID}/${ID}`,
  "/notes",
  "/search",
] as const;

/**
 * The framework loads a page when it is first asked for, which takes longer than any answer after it. A server that has just
 * started and has nothing to do asks itself for the pages that people open first, one at a time, as somebody who has not signed in.
 *
 * @param lastAsked when somebody last asked for a page, in milliseconds as `Date.now` has them
 * @param quietMs so long nobody has asked for anything before each
 */
export async function warmUp(
  address: string,
  lastAsked: () => number,
  signal: AbortSignal,
  quietMs = QUIET_MS,
): Promise<void> {
  try {
    for (const page of FIRST_OPENED) {
      for (let left = quietMs; left > 0; left = lastAsked() + quietMs - Date.now())
        await wait(left, undefined, { signal, ref: false });
      const answer = await fetch(`${address}${page}`, { redirect: "manual", signal });
      await answer.arrayBuffer();
    }
  } catch {
    // It was told to stop, or cannot be reached by this address: the pages are loaded when they are asked for.
  }
}
