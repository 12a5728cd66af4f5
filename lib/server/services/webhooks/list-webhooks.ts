import "server-only";
import type { WebhooksView } from "@/lib/contracts/webhook-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listWebhooks as list } from "@/lib/server/db/webhooks";
import { presentWebhook } from "@/lib/server/presenters/present-webhook";
import { openWebhookSecret } from "@/lib/server/webhooks/secret";

/** The webhooks of a workspace, of the one the person works in unless told. */
export async function listWebhooks(viewer: Viewer, asked?: string): Promise<WebhooksView> {
  const workspaceId = required(asked ?? currentWorkspace(viewer));
  assertPersonCan(viewer, "webhook.manage", { workspaceId });
  const rows = await list(workspaceId);
  return {
    workspaceId,
    webhooks: rows.map((row) => presentWebhook(row, openWebhookSecret(row.id, row.sealedSecret) !== null)),
  };
}
