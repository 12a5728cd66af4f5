import "server-only";
import { MOST_ATTEMPTS } from "@/lib/contracts/webhook-view";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** What is waited after each try but the last: it adds up to some 28 hours. */
const WAITS = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 8 * HOUR, 17 * HOUR] as const;

/** Many that failed together are not tried again together. */
const SPREAD = 0.1;

/** When a delivery is tried again after so many tries; `null`: it is given up. @param chance from 0 to 1 */
export function nextTry(attempts: number, now: Date, chance: number): Date | null {
  const wait = attempts < MOST_ATTEMPTS ? WAITS[attempts - 1] : undefined;
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 + SPREAD * chance));
}
