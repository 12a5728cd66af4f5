"use client";
import { Button, buttonClass } from "@/components/ui/button";
import { LocalTime } from "@/components/ui/local-time";
import stacked from "@/components/ui/stacked-table.module.css";
import { useAct } from "@/components/ui/use-act";
import table from "@/components/ui/wide-table.module.css";
import { MOST_ATTEMPTS, WEBHOOK_LOG_BOUNDS, type WebhookDeliveryView } from "@/lib/contracts/webhook-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import {
  type SaidSent,
  sayAttempt,
  sayDeliveryState,
  saySent,
  sayUnsent,
  sayWebhookKind,
} from "@/lib/view-models/webhooks/say-webhook";
import type { WebhookActions } from "./webhook-actions";
import styles from "./webhooks.module.css";

interface Props {
  readonly webhookId: string;
  readonly deliveries: readonly WebhookDeliveryView[];
  readonly next: string | null;
  readonly isFirst: boolean;
  readonly sendAgain: WebhookActions["sendAgain"];
  /** Told how it went. */
  readonly onSent: (said: SaidSent) => void;
}

/** What was sent and how it went, newest first. Plain addresses lead on. */
export function DeliveryLog({ webhookId, deliveries, next, isFirst, sendAgain, onSent }: Props) {
  const { busy, run } = useAct(serverUnreachable());
  const address = `/settings/webhooks/${webhookId}`;
  const onAgain = (deliveryId: string) =>
    run(() => sendAgain({ deliveryId }), {
      after: (attempt) => onSent(saySent(attempt)),
      refused: (words) => onSent(sayUnsent(words)),
    });
  return (
    <section className={styles.section} aria-labelledby="deliveries">
      <h2 id="deliveries">Deliveries</h2>
      {deliveries.length === 0 ? (
        <p className={styles.hint}>{isFirst ? "Nothing was sent yet." : "There is nothing older."}</p>
      ) : (
        <div className={table.scroll}>
          <table className={`${stacked.stacked} ${styles.deliveries}`}>
            <caption className="vh">Deliveries, newest first</caption>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What happened</th>
                <th scope="col">State</th>
                <th scope="col">Attempts</th>
                <th scope="col">
                  <span className="vh">Act</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {deliveries.map((delivery) => (
                <Delivery key={delivery.id} delivery={delivery} busy={busy} onAgain={onAgain} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.acts}>
        <a className={buttonClass()} href={address}>
          {isFirst ? "Look again" : "Newest"}
        </a>
        {next ? (
          <a className={buttonClass()} href={`${address}?${new URLSearchParams({ after: next })}`} rel="next">
            Older
          </a>
        ) : null}
      </p>
      <p className={styles.hint}>
        What does not arrive is tried {MOST_ATTEMPTS} times within some 28 hours, then it is given up. At most{" "}
        {WEBHOOK_LOG_BOUNDS.waiting.toLocaleString("en")} wait; where more would, the oldest are left out. The
        log goes back {WEBHOOK_LOG_BOUNDS.days} days and holds the newest {WEBHOOK_LOG_BOUNDS.deliveries}; it
        keeps neither what was sent nor what was answered.
      </p>
    </section>
  );
}

function Delivery({
  delivery,
  busy,
  onAgain,
}: {
  readonly delivery: WebhookDeliveryView;
  readonly busy: boolean;
  readonly onAgain: (deliveryId: string) => void;
}) {
  const { id, kind, what, happenedAt, state, dueAt, attempts } = delivery;
  return (
    <tr>
      <td>
        <LocalTime at={happenedAt} />
      </td>
      <td className={styles.what}>
        {sayWebhookKind(kind)}
        {what ? (
          <small>
            <bdi>{what}</bdi>
          </small>
        ) : null}
      </td>
      <td className={state === "given-up" || state === "left-out" ? styles.warn : undefined}>
        {sayDeliveryState(delivery)}
        {dueAt && attempts.length > 0 ? (
          <small>
            next try <LocalTime at={dueAt} />
          </small>
        ) : null}
      </td>
      <td>
        <ol className={styles.tries}>
          {attempts.map((attempt) => (
            <li key={attempt.number} className={attempt.problem === null ? undefined : styles.warn}>
              {attempt.number}: {sayAttempt(attempt)}
            </li>
          ))}
        </ol>
      </td>
      <td>
        {kind === "webhook.test" ? null : (
          <Button
            look="link"
            aria-disabled={busy}
            aria-label={`Send again: ${sayWebhookKind(kind)}${what ? `, ${what}` : ""}`}
            onClick={() => (busy ? undefined : onAgain(id))}
          >
            Send again
          </Button>
        )}
      </td>
    </tr>
  );
}
