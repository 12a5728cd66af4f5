/** What is kept of a webhook's log, at most: of what is done with, and of what waits to be sent. */
export const WEBHOOK_LOG_BOUNDS = { days: 30, deliveries: 500, waiting: 2_000 } as const;

/** So many webhooks a workspace has at most. */
export const MOST_WEBHOOKS = 20;

/** For so long deliveries are signed by the secret before a new one too. */
export const OLD_SECRET_HOURS = 24;

/** So often a delivery is tried before it is given up. */
export const MOST_ATTEMPTS = 8;

export interface WebhookView {
  readonly id: string;
  readonly url: string;
  readonly kinds: readonly string[];
  readonly createdByName: string;
  readonly createdAt: string;
  readonly revision: number;
  /** Why nothing is sent; `null` while it is. */
  readonly pausedFor: "person" | "failures" | "gone" | "restored" | null;
  readonly failingSince: string | null;
  /** When more waited than may, so that the oldest were left out, in the days that the log goes back; `null`: not in these. */
  readonly leftOutAt: string | null;
  /** Until when the secret before counts too; `null` where none does. */
  readonly oldSecretUntil: string | null;
  /** False where this installation cannot read the secret: it was restored with another key. */
  readonly canSign: boolean;
}

export interface WebhooksView {
  readonly workspaceId: string;
  readonly webhooks: readonly WebhookView[];
}

/** The one moment at which the secret is known. */
export interface WebhookSecretView {
  readonly webhookId: string;
  readonly url: string;
  readonly secret: string;
}

export interface WebhookAttemptView {
  readonly number: number;
  readonly at: string;
  readonly milliseconds: number;
  readonly status: number | null;
  readonly problem: string | null;
}

export interface WebhookDeliveryView {
  readonly id: string;
  readonly kind: string;
  /** What it is about, by title, as far as it has one and is there still. */
  readonly what: string | null;
  readonly happenedAt: string;
  readonly state: "waiting" | "delivered" | "given-up" | "left-out";
  /** When it is tried next; `null` where it is not. */
  readonly dueAt: string | null;
  /** The last one first. */
  readonly attempts: readonly WebhookAttemptView[];
}

export interface WebhookLogView {
  readonly webhook: WebhookView;
  readonly deliveries: readonly WebhookDeliveryView[];
  /** To be given as `after` for the next page; `null` on the last. */
  readonly next: string | null;
}
