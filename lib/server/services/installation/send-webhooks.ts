import "server-only";
import { sendDueDeliveries } from "@/lib/server/webhooks/send-due-deliveries";

/** Sends what webhooks are to be told, beside the pages, until the database is closed. Takes nothing and tells nothing. */
export function sendWebhooks(): Promise<void> {
  return sendDueDeliveries();
}
