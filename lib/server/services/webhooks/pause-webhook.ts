import "server-only";
import type { PauseWebhookInput } from "@/lib/contracts/webhook-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findWebhook, updateWebhookPaused } from "@/lib/server/db/webhooks";
import { openWebhookSecret } from "@/lib/server/webhooks/secret";

/** Sends nothing for a while, or goes on. @throws AppError "conflict" where what is sent could not be signed */
export async function pauseWebhook(viewer: Viewer, { webhookId, paused }: PauseWebhookInput): Promise<void> {
  const before = required(await findWebhook(webhookId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId: before.workspaceId });
  if (!paused && openWebhookSecret(webhookId, before.sealedSecret) === null)
    throw new AppError(
      "conflict",
      "This installation cannot read the secret of this webhook. Renew the secret first.",
    );
  await updateWebhookPaused(viewer, before, paused);
}
