import "server-only";
import { sendDueDigests } from "@/lib/server/digests/send-due-digests";

/** Sends the letters that are due. Takes nothing and tells nothing but to those who chose them. */
export function sendDigests(): Promise<void> {
  return sendDueDigests();
}
