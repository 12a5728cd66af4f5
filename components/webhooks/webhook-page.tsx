"use client";
import { useState } from "react";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import {
  WEBHOOK_LOG_BOUNDS,
  type WebhookLogView,
  type WebhookSecretView,
} from "@/lib/contracts/webhook-view";
import { type SaidSent, sayWebhookKind, sayWebhookState } from "@/lib/view-models/webhooks/say-webhook";
import { DeliveryLog } from "./delivery-log";
import { EditWebhook } from "./edit-webhook";
import { ShownSecret } from "./shown-secret";
import type { WebhookActions } from "./webhook-actions";
import { WebhookActs } from "./webhook-acts";
import styles from "./webhooks.module.css";

/** One webhook: what it is told of, what can be done with it, and how its deliveries went. */
export function WebhookPage({
  view: { webhook, deliveries, next },
  isFirst,
  actions,
}: {
  readonly view: WebhookLogView;
  readonly isFirst: boolean;
  readonly actions: WebhookActions;
}) {
  const [renewed, setRenewed] = useState<WebhookSecretView | null>(null);
  const [sent, setSent] = useState<SaidSent | null>(null);
  const { url, kinds, failingSince, leftOutAt, oldSecretUntil, pausedFor, canSign } = webhook;
  return (
    <main className={styles.page} id="main">
      <h1>Webhook</h1>
      <p className={styles.of}>{url}</p>
      <p className={styles.about}>
        <span className={pausedFor || !canSign ? styles.warn : undefined}>{sayWebhookState(webhook)}</span>
        {failingSince && !pausedFor ? (
          <span className={styles.warn}>
            Nothing has arrived since <LocalTime at={failingSince} />
          </span>
        ) : null}
        {leftOutAt ? (
          <span className={styles.warn}>
            More than {WEBHOOK_LOG_BOUNDS.waiting.toLocaleString("en")} deliveries waited, and the oldest were
            left out, last <LocalTime at={leftOutAt} />
          </span>
        ) : null}
        {oldSecretUntil ? (
          <span>
            the secret before the present one is good until <LocalTime at={oldSecretUntil} />
          </span>
        ) : null}
      </p>
      {renewed ? <ShownSecret made={renewed} onKept={() => setRenewed(null)} /> : null}
      <WebhookActs webhook={webhook} actions={actions} onRenewed={setRenewed} onSent={setSent} />
      <div role="status">
        {sent ? <Notice tone={sent.arrived ? "plain" : "warn"}>{sent.words}</Notice> : null}
      </div>
      <section className={styles.section} aria-labelledby="told">
        <h2 id="told">It is told when</h2>
        <ul className={styles.told}>
          {kinds.map((kind) => (
            <li key={kind}>
              {sayWebhookKind(kind)} <code>{kind}</code>
            </li>
          ))}
        </ul>
        <EditWebhook webhook={webhook} edit={actions.edit} />
      </section>
      <DeliveryLog
        webhookId={webhook.id}
        deliveries={deliveries}
        next={next}
        isFirst={isFirst}
        sendAgain={actions.sendAgain}
        onSent={setSent}
      />
    </main>
  );
}
