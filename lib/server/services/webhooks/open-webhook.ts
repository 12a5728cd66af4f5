import "server-only";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import type { WebhookLogQuery } from "@/lib/contracts/webhook-input";
import type { WebhookLogView } from "@/lib/contracts/webhook-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { namesOf } from "@/lib/server/db/audit-events";
import { listDeliveries } from "@/lib/server/db/webhook-deliveries";
import { findWebhook } from "@/lib/server/db/webhooks";
import { presentDelivery, presentWebhook } from "@/lib/server/presenters/present-webhook";
import { openWebhookSecret } from "@/lib/server/webhooks/secret";

const A_PAGE = 30;

/** One webhook with a page of its log. */
export async function openWebhook(
  viewer: Viewer,
  webhookId: string,
  { after }: WebhookLogQuery,
): Promise<WebhookLogView> {
  const row = required(await findWebhook(webhookId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId: row.workspaceId });
  // One more than is shown says whether there is another page.
  const rows = await listDeliveries(webhookId, readListPlace(after), A_PAGE + 1);
  const shown = rows.slice(0, A_PAGE);
  const last = rows.length > A_PAGE ? shown.at(-1) : undefined;
  const names = await namesOf(
    row.workspaceId,
    shown.map(({ subject }) => subject),
  );
  return {
    webhook: presentWebhook(row, openWebhookSecret(row.id, row.sealedSecret) !== null),
    deliveries: shown.map((each) => presentDelivery(each, names)),
    next: last ? listPlaceOf(last) : null,
  };
}
