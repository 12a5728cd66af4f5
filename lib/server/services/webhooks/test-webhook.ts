import "server-only";
import type { WebhookIdInput } from "@/lib/contracts/webhook-input";
import { TEST_KIND } from "@/lib/contracts/webhook-kinds";
import type { WebhookAttemptView } from "@/lib/contracts/webhook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { actorOf } from "@/lib/server/db/audit";
import { insertTestDelivery } from "@/lib/server/db/webhook-deliveries";
import { findWebhook } from "@/lib/server/db/webhooks";
import { attemptDelivery } from "@/lib/server/webhooks/attempt-delivery";

/** Sends something that tells of nothing, once, a paused webhook too; answers how it went. */
export async function testWebhook(
  viewer: Viewer,
  { webhookId }: WebhookIdInput,
): Promise<WebhookAttemptView> {
  const webhook = required(await findWebhook(webhookId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId: webhook.workspaceId });
  const delivery = required(await insertTestDelivery(webhook, TEST_KIND, actorOf(viewer)));
  return required(await attemptDelivery(delivery, true));
}
