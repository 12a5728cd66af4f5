import "server-only";
import type { SendDeliveryAgainInput } from "@/lib/contracts/webhook-input";
import type { WebhookAttemptView } from "@/lib/contracts/webhook-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { claimDelivery, findDeliverySubject } from "@/lib/server/db/webhook-deliveries";
import { attemptDelivery } from "@/lib/server/webhooks/attempt-delivery";

/**
 * Sends a delivery of the log again, under the id it had, so that the program can tell; a paused webhook too. Answers how it went.
 * @throws AppError "busy" where it is being sent at this moment, "gone" where there is nothing to tell any more
 */
export async function sendDeliveryAgain(
  viewer: Viewer,
  { deliveryId }: SendDeliveryAgainInput,
): Promise<WebhookAttemptView> {
  const { workspaceId } = required(await findDeliverySubject(deliveryId));
  assertPersonCan(viewer, "webhook.manage", { workspaceId });
  const delivery = await claimDelivery(deliveryId);
  if (!delivery) throw new AppError("busy", "It is being sent at this moment. Look at the log again.");
  const attempt = await attemptDelivery(delivery, true);
  if (!attempt) throw new AppError("gone", "What it told of is no longer there, so that nothing was sent.");
  return attempt;
}
