import "server-only";
import type { WebhookIdInput } from "@/lib/contracts/webhook-input";
import { OLD_SECRET_HOURS, type WebhookSecretView } from "@/lib/contracts/webhook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findWebhook, updateWebhookSecret } from "@/lib/server/db/webhooks";
import { newWebhookSecret, sealWebhookSecret } from "@/lib/server/webhooks/secret";

const HOUR_MS = 3_600_000;

/** A new secret; by the one before deliveries are signed too for a day, so that the program can be told in peace. */
export async function renewWebhookSecret(
  viewer: Viewer,
  { webhookId }: WebhookIdInput,
): Promise<WebhookSecretView> {
  const before = required(await findWebhook(webhookId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId: before.workspaceId });
  const secret = newWebhookSecret();
  const oldUntil = new Date(Date.now() + OLD_SECRET_HOURS * HOUR_MS);
  await updateWebhookSecret(viewer, before, sealWebhookSecret(webhookId, secret), oldUntil);
  return { webhookId, url: before.url, secret };
}
