import { addWebhook } from "@/lib/server/services/webhooks/add-webhook";
import { deleteWebhook } from "@/lib/server/services/webhooks/delete-webhook";
import { editWebhook } from "@/lib/server/services/webhooks/edit-webhook";
import { listWebhooks } from "@/lib/server/services/webhooks/list-webhooks";
import { openWebhook } from "@/lib/server/services/webhooks/open-webhook";
import { pauseWebhook } from "@/lib/server/services/webhooks/pause-webhook";
import { renewWebhookSecret } from "@/lib/server/services/webhooks/renew-webhook-secret";
import { sendDeliveryAgain } from "@/lib/server/services/webhooks/send-delivery-again";
import { testWebhook } from "@/lib/server/services/webhooks/test-webhook";
import { makeDelivery, makeWebhook } from "@/tests/factories/make-webhook";
import { manages, type Row, STALE } from "./row";

/** Services about what programs elsewhere are told. */
export const WEBHOOKS: Readonly<Record<string, Row>> = {
  "webhooks/add-webhook": manages(async (viewer, { workspace }) => {
    const { webhookId } = await addWebhook(
      viewer,
      { workspaceId: workspace.id, url: "https://hooks.example.org/x", kinds: ["document.created"] },
      "https://x.example",
    );
    // Others are asked later, and there is an end to how many there may be.
    await deleteWebhook(viewer, { webhookId });
  }),
  "webhooks/delete-webhook": manages(async (viewer, { workspace, author }) =>
    deleteWebhook(viewer, { webhookId: await makeWebhook(workspace.id, author.userId) }),
  ),
  "webhooks/edit-webhook": {
    ...manages(async (viewer, { workspace, author }) =>
      editWebhook(viewer, {
        webhookId: await makeWebhook(workspace.id, author.userId),
        revision: STALE,
        url: "https://hooks.example.org/y",
        kinds: ["document.created"],
      }),
    ),
    ends: "conflict",
  },
  "webhooks/list-webhooks": manages((viewer, { workspace }) => listWebhooks(viewer, workspace.id)),
  "webhooks/open-webhook": manages(async (viewer, { workspace, author }) =>
    openWebhook(viewer, await makeWebhook(workspace.id, author.userId), {}),
  ),
  "webhooks/pause-webhook": manages(async (viewer, { workspace, author }) =>
    pauseWebhook(viewer, { webhookId: await makeWebhook(workspace.id, author.userId), paused: true }),
  ),
  "webhooks/renew-webhook-secret": manages(async (viewer, { workspace, author }) =>
    renewWebhookSecret(viewer, { webhookId: await makeWebhook(workspace.id, author.userId) }),
  ),
  // Of an address that is not public: nothing is asked for, and how it went is answered.
  "webhooks/send-delivery-again": manages(async (viewer, { workspace, author }) =>
    sendDeliveryAgain(viewer, {
      deliveryId: await makeDelivery(workspace.id, await makeWebhook(workspace.id, author.userId)),
    }),
  ),
  "webhooks/test-webhook": manages(async (viewer, { workspace, author }) =>
    testWebhook(viewer, { webhookId: await makeWebhook(workspace.id, author.userId) }),
  ),
};
