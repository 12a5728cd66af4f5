import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  AddWebhookInput,
  EditWebhookInput,
  PauseWebhookInput,
  SendDeliveryAgainInput,
  WebhookIdInput,
} from "@/lib/contracts/webhook-input";
import type { WebhookAttemptView, WebhookSecretView } from "@/lib/contracts/webhook-view";

export type AddWebhook = (input: AddWebhookInput) => Promise<ActionResult<WebhookSecretView>>;

/** What can be done with a webhook that is there. */
export interface WebhookActions {
  readonly edit: (input: EditWebhookInput) => Promise<ActionResult<void>>;
  readonly pause: (input: PauseWebhookInput) => Promise<ActionResult<void>>;
  readonly renew: (input: WebhookIdInput) => Promise<ActionResult<WebhookSecretView>>;
  readonly remove: (input: WebhookIdInput) => Promise<ActionResult<void>>;
  readonly test: (input: WebhookIdInput) => Promise<ActionResult<WebhookAttemptView>>;
  readonly sendAgain: (input: SendDeliveryAgainInput) => Promise<ActionResult<WebhookAttemptView>>;
}
