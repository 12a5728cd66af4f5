import { localTime } from "./local-time";

/** How often somebody is written to. */
export const DIGEST_RHYTHMS = ["daily", "weekly"] as const;
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number];

/** In the morning, in the person's own time. */
export const DIGEST_HOUR = 7;
const MONDAY = 1;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/**
 * When the next letter is due: at seven in the morning of the person's time zone, a weekly one on Mondays; always later than `now`. Where
 * the clocks are put forward or back in between, it is seven by the new time.
 */
export function nextDigest(rhythm: DigestRhythm, timeZone: string, now: Date): Date {
  const { weekday, minutes } = localTime(timeZone, now);
  const isLater = minutes < DIGEST_HOUR * 60;
  const days =
    rhythm === "daily"
      ? isLater
        ? 0
        : 1
      : (MONDAY - weekday + 7) % 7 || (weekday === MONDAY && isLater ? 0 : 7);
  // To the whole minute: what a clock shows has no seconds.
  const start = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  const due = start + (days * DAY_MINUTES + DIGEST_HOUR * 60 - minutes) * MINUTE_MS;
  return new Date(due + clockShift(timeZone, due) * MINUTE_MS);
}

/** By how many minutes the clock is off seven at that moment. */
function clockShift(timeZone: string, due: number): number {
  const off = DIGEST_HOUR * 60 - localTime(timeZone, new Date(due)).minutes;
  if (off > DAY_MINUTES / 2) return off - DAY_MINUTES;
  return off < -DAY_MINUTES / 2 ? off + DAY_MINUTES : off;
}
