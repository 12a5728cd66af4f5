import { act, STALE } from "./action-row";
import type { Row } from "./asked";

const described = { url: "https://hooks.example.org/x", kinds: ["document.created"] };

/** Server actions about webhooks. The one that is asked about has an address that is not public: nothing is sent. */
export const WEBHOOK_ACTIONS: Readonly<Record<string, Row>> = {
  "webhooks.addWebhook": act(({ workspaceId }) => ({ workspaceId, ...described }), "admin"),
  "webhooks.deleteWebhook": act(
    ({ webhookIds: [one, two] }, who) => ({ webhookId: who === "admin" ? two : one }),
    "admin",
  ),
  "webhooks.editWebhook": act(
    ({ webhookIds: [webhookId] }) => ({ webhookId, revision: STALE, ...described }),
    "admin",
    "conflict",
  ),
  "webhooks.pauseWebhook": act(({ webhookIds: [webhookId] }) => ({ webhookId, paused: true }), "admin"),
  "webhooks.renewWebhookSecret": act(({ webhookIds: [webhookId] }) => ({ webhookId }), "admin"),
  "webhooks.sendDeliveryAgain": act(({ deliveryId }) => ({ deliveryId }), "admin"),
  "webhooks.testWebhook": act(({ webhookIds: [webhookId] }) => ({ webhookId }), "admin"),
};
