import "server-only";
import { randomBytes } from "node:crypto";
import { openSealed, seal } from "@/lib/server/installation/seal";

const PURPOSE = "secrets of webhooks";
const BYTES = 32;

/** As the conventions of Standard Webhooks write it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(BYTES).toString("base64")}`;

/** It has to be known again to sign with it, so that it is encrypted and not hashed. */
export const sealWebhookSecret = (webhookId: string, secret: string): string =>
  seal(PURPOSE, webhookId, secret);

/** `null` for what this installation has not sealed for this webhook. */
export const openWebhookSecret = (webhookId: string, sealed: string): string | null =>
  openSealed(PURPOSE, webhookId, sealed);
