import "server-only";
import type { WebhookIdInput } from "@/lib/contracts/webhook-input";
import { OLD_SECRET_HOURS, type WebhookSecretView } from "@/lib/contracts/webhook-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findWebhook, updateWebhookSecret } from "@/lib/server/db/webhooks";
import { newWebhookSecret, openWebhookSecret, sealWebhookSecret } from "@/lib/server/webhooks/secret";

const HOUR_MS = 3_600_000;

/**
 * A new secret; by the one before, where it can be read here, deliveries are signed too for a day, so that the program can be told in peace.
 * @throws AppError "conflict" where somebody else renews it at the same moment
 */
export async function renewWebhookSecret(
  viewer: Viewer,
  { webhookId }: WebhookIdInput,
): Promise<WebhookSecretView> {
  const before = required(await findWebhook(webhookId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId: before.workspaceId });
  const secret = newWebhookSecret();
  const canSign = openWebhookSecret(webhookId, before.sealedSecret) !== null;
  const oldUntil = canSign ? new Date(Date.now() + OLD_SECRET_HOURS * HOUR_MS) : null;
  if (!(await updateWebhookSecret(viewer, before, sealWebhookSecret(webhookId, secret), oldUntil)))
    throw new AppError(
      "conflict",
      "Somebody else renewed the secret in the meantime, or deleted the webhook. Nothing was changed; look at it anew.",
    );
  return { webhookId, url: before.url, secret };
}
