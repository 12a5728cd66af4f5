import "server-only";
import { LRUCache } from "lru-cache";
import { Refusal } from "./problem";

const WINDOW_MS = 60_000;
/** Answers to one token in a minute, and wrong tokens from one address. Of each process: a bound on work, none on guessing, which 256 bits need not. */
const MOST = { token: 600, "wrong token": 60 } as const;

const counted = new LRUCache<string, { until: number; count: number }>({ max: 10_000 });

/** Counts one more request. @throws Refusal 429 where there were too many in this minute */
export function limitRate(kind: keyof typeof MOST, name: string, now = Date.now()): void {
  const key = `${kind}\0${name}`;
  const known = counted.get(key);
  const window = known && known.until > now ? known : { until: now + WINDOW_MS, count: 0 };
  window.count++;
  counted.set(key, window);
  if (window.count <= MOST[kind]) return;
  const seconds = String(Math.max(1, Math.ceil((window.until - now) / 1_000)));
  throw new Refusal(429, "busy", `Too many requests in a minute. Try again in ${seconds} seconds.`, {
    "Retry-After": seconds,
  });
}
