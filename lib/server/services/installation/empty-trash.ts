import "server-only";
import { ClockWatch } from "@/lib/core/time/clock-watch";
import { findLatestInstant } from "@/lib/server/db/audit";
import { purgeTrash } from "@/lib/server/db/purge-trash";

/** Looked at by every call, which is one an hour. */
const ownClock = new ClockWatch();

/**
 * Removes for good what has been in a trash for as long as its workspace keeps it; nothing while the clock is doubted, by which it goes.
 * Takes nothing.
 * @returns false where the clock is doubted
 */
export async function emptyTrash(
  wall = Date.now(),
  steady = performance.now(),
  clock = ownClock,
): Promise<boolean> {
  if (!(await clock.isReliable(wall, steady, findLatestInstant))) return false;
  await purgeTrash(wall);
  return true;
}
