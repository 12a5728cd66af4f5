import "server-only";
import type { WebhookAttemptView } from "@/lib/contracts/webhook-view";
import { finishAttempt } from "@/lib/server/db/webhook-attempts";
import { type ClaimedDelivery, deleteDelivery } from "@/lib/server/db/webhook-deliveries";
import { env } from "@/lib/server/env";
import { type Posted, postJson } from "@/lib/server/import/network/post-json";
import { describeHappening } from "./describe-happening";
import { nextTry } from "./next-try";
import { openWebhookSecret } from "./secret";
import { signedHeaders } from "./signed-headers";
import { webhookNetwork } from "./webhook-network";

/** An address that nothing has arrived at for so long is paused when the next delivery is given up. */
const FAILING_MS = 3 * 24 * 3_600_000;
const GONE = 410;

const UNREADABLE =
  "This installation cannot read the secret of the webhook. Renew it, and give the new one to the program.";

/**
 * Makes one try of a delivery that was claimed, and writes down how it went.
 * @param isByHand a person sends it, and nobody waits for it but they: it is tried this once, unless it waits anyway
 * @returns `null` where there is nothing to tell any more: it is taken out
 */
export async function attemptDelivery(
  delivery: ClaimedDelivery,
  isByHand = false,
): Promise<WebhookAttemptView | null> {
  const { webhook, attempts } = delivery;
  const described = await describeHappening(delivery, env().publicUrl ?? webhook.origin);
  if (!described) {
    await deleteDelivery(delivery.id);
    return null;
  }
  const at = new Date();
  const { status, problem, milliseconds } = await post(delivery, JSON.stringify(described), at);
  const isOnce = isByHand && delivery.state !== "waiting";
  const again = problem === null || isOnce ? null : nextTry(attempts, new Date(), Math.random());
  const isGivenUp = problem !== null && again === null && !isOnce;
  // What has arrived once is not undone by a copy that does not.
  const hasArrived = problem === null || delivery.state === "delivered";
  const isLong = webhook.failingSince !== null && at.getTime() - webhook.failingSince.getTime() > FAILING_MS;
  await finishAttempt(delivery, {
    at,
    milliseconds,
    status,
    problem,
    state: hasArrived ? "delivered" : again ? "waiting" : "given_up",
    dueAt: again ?? at,
    isGivenUp,
    pauseFor: status === GONE ? "gone" : isGivenUp && isLong ? "failures" : null,
  });
  return { number: attempts, at: at.toISOString(), milliseconds, status, problem };
}

async function post({ id, webhookId, webhook }: ClaimedDelivery, body: string, at: Date): Promise<Posted> {
  const { url, sealedSecret, sealedSecretBefore, secretBeforeUntil } = webhook;
  const secret = openWebhookSecret(webhookId, sealedSecret);
  if (secret === null) return { status: null, problem: UNREADABLE, milliseconds: 0 };
  const before =
    sealedSecretBefore && secretBeforeUntil && secretBeforeUntil > at
      ? openWebhookSecret(webhookId, sealedSecretBefore)
      : null;
  const secrets = before === null ? [secret] : [secret, before];
  return postJson(url, body, signedHeaders(secrets, { id, at, body }), webhookNetwork());
}
