import "server-only";
import { randomUUID } from "node:crypto";
import type { AddWebhookInput } from "@/lib/contracts/webhook-input";
import { MOST_WEBHOOKS, type WebhookSecretView } from "@/lib/contracts/webhook-view";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertWebhook } from "@/lib/server/db/webhooks";
import { newWebhookSecret, sealWebhookSecret } from "@/lib/server/webhooks/secret";
import { checkWebhookUrl } from "@/lib/server/webhooks/webhook-network";

/** Nothing is sent until something happens, or a test is asked for. @throws AppError "conflict" where there are too many */
export async function addWebhook(
  viewer: Viewer,
  { workspaceId, url: typed, kinds }: AddWebhookInput,
  origin: string,
): Promise<WebhookSecretView> {
  assertPersonCan(viewer, "webhook.manage", { workspaceId });
  const url = checkWebhookUrl(typed);
  const id = randomUUID();
  const secret = newWebhookSecret();
  const sealedSecret = sealWebhookSecret(id, secret);
  await insertWebhook(viewer, { id, workspaceId, url, origin, kinds, sealedSecret }, MOST_WEBHOOKS);
  return { webhookId: id, url, secret };
}
