import { isWebhookKind, TEST_KIND, WEBHOOK_KINDS } from "@/lib/contracts/webhook-kinds";
import type { WebhookAttemptView, WebhookDeliveryView, WebhookView } from "@/lib/contracts/webhook-view";

/** Whether anything is sent, and why not. */
export function sayWebhookState({ pausedFor, canSign }: WebhookView): string {
  const words = {
    person: "Paused",
    failures: "Paused by itself: nothing has arrived for three days",
    gone: "Paused by itself: the program answered that it is gone for good (410)",
    restored:
      "Paused because it came with a backup: resume it where this installation takes the place of the other",
  } as const;
  if (!canSign) return "Its secret cannot be read by this installation: renew it";
  return pausedFor ? words[pausedFor] : "Sending";
}

/** What happened, in the words of the form; a kind of a later release by its name. */
export const sayWebhookKind = (kind: string): string =>
  kind === TEST_KIND ? "A test" : isWebhookKind(kind) ? WEBHOOK_KINDS[kind] : kind;

/** "200 in 34 ms", "It answered 500. (12 ms)". */
export const sayAttempt = ({ status, problem, milliseconds }: WebhookAttemptView): string =>
  problem === null ? `${status} in ${milliseconds} ms` : `${problem} (${milliseconds} ms)`;

/** What became of a test, or of a delivery that was sent again, as it is said to whoever sent it. */
export interface SaidSent {
  readonly arrived: boolean;
  readonly words: string;
}

export const saySent = ({ status, problem, milliseconds }: WebhookAttemptView): SaidSent =>
  problem === null
    ? { arrived: true, words: `It arrived: the program answered ${status} in ${milliseconds} ms.` }
    : { arrived: false, words: `It did not arrive. ${problem}` };

/** It was not sent at all. */
export const sayUnsent = (words: string): SaidSent => ({ arrived: false, words });

export const sayDeliveryState = ({ state }: Pick<WebhookDeliveryView, "state">): string =>
  ({
    waiting: "Waiting",
    delivered: "Delivered",
    "given-up": "Given up",
    "left-out": "Left out: too much was waiting",
  })[state];
