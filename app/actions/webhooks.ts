"use server";

import {
  AddWebhookInput,
  EditWebhookInput,
  PauseWebhookInput,
  SendDeliveryAgainInput,
  WebhookIdInput,
} from "@/lib/contracts/webhook-input";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { action } from "@/lib/server/edge/action";
import { addWebhook as add } from "@/lib/server/services/webhooks/add-webhook";
import { deleteWebhook as remove } from "@/lib/server/services/webhooks/delete-webhook";
import { editWebhook as edit } from "@/lib/server/services/webhooks/edit-webhook";
import { pauseWebhook as pause } from "@/lib/server/services/webhooks/pause-webhook";
import { renewWebhookSecret as renew } from "@/lib/server/services/webhooks/renew-webhook-secret";
import { sendDeliveryAgain as sendAgain } from "@/lib/server/services/webhooks/send-delivery-again";
import { testWebhook as test } from "@/lib/server/services/webhooks/test-webhook";

export const addWebhook = action(AddWebhookInput, async (viewer, input) =>
  add(viewer, input, await ownOrigin()),
);
export const editWebhook = action(EditWebhookInput, edit);
export const pauseWebhook = action(PauseWebhookInput, pause);
export const renewWebhookSecret = action(WebhookIdInput, renew);
export const deleteWebhook = action(WebhookIdInput, remove);
export const testWebhook = action(WebhookIdInput, test);
export const sendDeliveryAgain = action(SendDeliveryAgainInput, sendAgain);
