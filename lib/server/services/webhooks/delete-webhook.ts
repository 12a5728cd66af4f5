import "server-only";
import type { WebhookIdInput } from "@/lib/contracts/webhook-input";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findWebhook, deleteWebhook as remove } from "@/lib/server/db/webhooks";

/** For good, with what waits for it and its log. */
export async function deleteWebhook(viewer: Viewer, { webhookId }: WebhookIdInput): Promise<void> {
  const before = required(await findWebhook(webhookId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId: before.workspaceId });
  await remove(viewer, before);
}
