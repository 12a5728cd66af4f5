import "server-only";
import { WEBHOOK_LOG_BOUNDS } from "@/lib/contracts/webhook-view";
import { subscribeToWrites } from "@/lib/server/db/query";
import { trimBacklogs } from "@/lib/server/db/webhook-backlog";
import { claimDueDelivery, nextDue, purgeDeliveries } from "@/lib/server/db/webhook-deliveries";
import { log } from "@/lib/server/log";
import { attemptDelivery } from "./attempt-delivery";

/** So many webhooks are sent to at the same time; to one of them one thing after the other. */
const MOST_AT_ONCE = 4;
/** Without any notice it is looked after this. */
const LOOK_EVERY_MS = 60_000;
const AGAIN_AFTER_MS = 5_000;
const PURGE_EVERY_MS = 3_600_000;
/** In between more may wait than the bound says. */
const TRIM_EVERY_MS = 60_000;

/**
 * Sends what is due for as long as the process has a database: when a notice comes that something is to be told, and when the time of
 * another try has come. Processes beside it do the same; each delivery is claimed by one of them.
 */
export async function sendDueDeliveries(): Promise<void> {
  const busy = new Set<string>();
  let isClosed = false;
  let isWoken = false;
  let isAway = false;
  let purgedAt = 0;
  let trimmedAt = 0;
  let ring: () => void = () => undefined;
  const wake = () => {
    isWoken = true;
    ring();
  };
  await untilListening((kind) => {
    isClosed ||= kind === "closed";
    wake();
  });
  while (!isClosed) {
    isWoken = false;
    if (performance.now() - trimmedAt > TRIM_EVERY_MS || trimmedAt === 0) {
      trimmedAt = performance.now();
      await trim().catch(() => undefined);
    }
    const wait = await fill(busy, wake).then(
      (milliseconds) => {
        isAway = false;
        return milliseconds;
      },
      (error: unknown) => {
        // Said once: it is tried every few seconds.
        if (!isClosed && !isAway) log("error", "Webhooks wait for the database.", { reason: String(error) });
        isAway = true;
        return AGAIN_AFTER_MS;
      },
    );
    if (performance.now() - purgedAt > PURGE_EVERY_MS || purgedAt === 0) {
      purgedAt = performance.now();
      await purgeDeliveries().catch(() => undefined);
    }
    if (isWoken || isClosed) continue;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, wait).unref();
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

async function trim(): Promise<void> {
  for (const { webhookId, deliveries } of await trimBacklogs())
    log("error", "More waited for a webhook than may; the oldest deliveries were left out.", {
      webhook: webhookId,
      deliveries,
      most: WEBHOOK_LOG_BOUNDS.waiting,
    });
}

/** Begins as many tries as may run beside each other. @returns after how many milliseconds to look again */
async function fill(busy: Set<string>, wake: () => void): Promise<number> {
  while (busy.size < MOST_AT_ONCE) {
    const delivery = await claimDueDelivery([...busy]);
    if (!delivery) break;
    const { webhookId } = delivery;
    busy.add(webhookId);
    // What could not be written down is tried again when its claim is over.
    void attemptDelivery(delivery)
      .catch((error: unknown) => log("error", "A webhook was not sent to.", { reason: String(error) }))
      .finally(() => {
        busy.delete(webhookId);
        wake();
      });
  }
  if (busy.size === MOST_AT_ONCE) return LOOK_EVERY_MS;
  const due = await nextDue([...busy]);
  return due ? Math.min(LOOK_EVERY_MS, Math.max(20, due.getTime() - Date.now())) : LOOK_EVERY_MS;
}

/** Without notices, behind a pooler say, it goes by the clock. */
async function untilListening(hear: (kind: "closed" | "wake") => void): Promise<void> {
  await subscribeToWrites(({ kind }) => {
    if (kind === "closed") hear("closed");
    else if (kind === "webhooks" || kind === "gap") hear("wake");
  }).catch((error: unknown) => log("error", "Webhooks go by the clock.", { reason: String(error) }));
}
