import { z } from "zod";
import { ListPlace } from "./list-place";
import { isWebhookKind, type WebhookKind } from "./webhook-kinds";

const Kind = z.custom<WebhookKind>((kind) => typeof kind === "string" && isWebhookKind(kind), {
  error: "This is nothing that a webhook can be told of.",
});
const described = {
  url: z.string().trim().min(1).max(2000),
  kinds: z
    .array(Kind)
    .min(1, "Choose at least one thing that it is told of.")
    .max(50)
    .transform((kinds) => [...new Set(kinds)]),
};

export const AddWebhookInput = z.strictObject({ workspaceId: z.uuid(), ...described });
export type AddWebhookInput = z.infer<typeof AddWebhookInput>;

export const EditWebhookInput = z.strictObject({
  webhookId: z.uuid(),
  revision: z.number().int().positive(),
  ...described,
});
export type EditWebhookInput = z.infer<typeof EditWebhookInput>;

export const PauseWebhookInput = z.strictObject({ webhookId: z.uuid(), paused: z.boolean() });
export type PauseWebhookInput = z.infer<typeof PauseWebhookInput>;

export const WebhookIdInput = z.strictObject({ webhookId: z.uuid() });
export type WebhookIdInput = z.infer<typeof WebhookIdInput>;

export const SendDeliveryAgainInput = z.strictObject({ deliveryId: z.uuid() });
export type SendDeliveryAgainInput = z.infer<typeof SendDeliveryAgainInput>;

/** The part of a log that is asked for, as it stands in an address; what cannot be read is not asked for. */
export const WebhookLogQuery = z.object({ after: ListPlace.optional().catch(undefined) });
export type WebhookLogQuery = z.infer<typeof WebhookLogQuery>;
