import "server-only";
import { WEBHOOK_LOG_BOUNDS, type WebhookDeliveryView, type WebhookView } from "@/lib/contracts/webhook-view";
import type { LoggedDelivery } from "@/lib/server/db/webhook-deliveries";
import type { WebhookRow } from "@/lib/server/db/webhooks";

const DAY_MS = 86_400_000;

export const presentWebhook = (row: WebhookRow, canSign: boolean): WebhookView => ({
  id: row.id,
  url: row.url,
  kinds: row.kinds,
  createdByName: row.createdBy.name,
  createdAt: row.createdAt.toISOString(),
  revision: row.revision,
  pausedFor: row.pausedFor,
  failingSince: row.failingSince?.toISOString() ?? null,
  leftOutAt:
    row.leftOutAt && Date.now() - row.leftOutAt.getTime() < WEBHOOK_LOG_BOUNDS.days * DAY_MS
      ? row.leftOutAt.toISOString()
      : null,
  oldSecretUntil:
    row.secretBeforeUntil && row.secretBeforeUntil > new Date() ? row.secretBeforeUntil.toISOString() : null,
  canSign,
});

const STATES = {
  waiting: "waiting",
  delivered: "delivered",
  given_up: "given-up",
  left_out: "left-out",
} as const satisfies Record<LoggedDelivery["state"], WebhookDeliveryView["state"]>;

/** @param names by "document:<id>", "version:<id>" … */
export const presentDelivery = (
  row: LoggedDelivery,
  names: ReadonlyMap<string, string>,
): WebhookDeliveryView => ({
  id: row.id,
  kind: row.kind,
  what: names.get(row.subject) ?? null,
  happenedAt: row.happenedAt.toISOString(),
  state: STATES[row.state],
  dueAt: row.state === "waiting" ? row.dueAt.toISOString() : null,
  attempts: row.tries.map((attempt) => ({ ...attempt, at: attempt.at.toISOString() })),
});
