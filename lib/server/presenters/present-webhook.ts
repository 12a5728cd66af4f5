import "server-only";
import type { WebhookDeliveryView, WebhookView } from "@/lib/contracts/webhook-view";
import type { LoggedDelivery } from "@/lib/server/db/webhook-deliveries";
import type { WebhookRow } from "@/lib/server/db/webhooks";

export const presentWebhook = (row: WebhookRow, canSign: boolean): WebhookView => ({
  id: row.id,
  url: row.url,
  kinds: row.kinds,
  createdByName: row.createdBy.name,
  createdAt: row.createdAt.toISOString(),
  revision: row.revision,
  pausedFor: row.pausedFor,
  failingSince: row.failingSince?.toISOString() ?? null,
  oldSecretUntil:
    row.secretBeforeUntil && row.secretBeforeUntil > new Date() ? row.secretBeforeUntil.toISOString() : null,
  canSign,
});

/** @param names by "document:<id>", "version:<id>" … */
export const presentDelivery = (
  row: LoggedDelivery,
  names: ReadonlyMap<string, string>,
): WebhookDeliveryView => ({
  id: row.id,
  kind: row.kind,
  what: names.get(row.subject) ?? null,
  happenedAt: row.happenedAt.toISOString(),
  state: row.state === "given_up" ? "given-up" : row.state,
  dueAt: row.state === "waiting" ? row.dueAt.toISOString() : null,
  attempts: row.tries.map((attempt) => ({ ...attempt, at: attempt.at.toISOString() })),
});
