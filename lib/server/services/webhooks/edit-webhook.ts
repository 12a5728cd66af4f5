import "server-only";
import type { EditWebhookInput } from "@/lib/contracts/webhook-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findWebhook, updateWebhook } from "@/lib/server/db/webhooks";
import { checkWebhookUrl } from "@/lib/server/webhooks/webhook-network";

/** Another address, or other things it is told of. What waits goes to the new address. */
export async function editWebhook(
  viewer: Viewer,
  { webhookId, revision, url, kinds }: EditWebhookInput,
): Promise<void> {
  const before = required(await findWebhook(webhookId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId: before.workspaceId });
  if (!(await updateWebhook(viewer, before, revision, { url: checkWebhookUrl(url), kinds })))
    throw new AppError(
      "conflict",
      "Somebody else edited this webhook in the meantime. Nothing was changed; look at it anew.",
    );
}
