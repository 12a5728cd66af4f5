import "server-only";
import { claimDueDigest } from "@/lib/server/db/digests";
import { sendsMail } from "@/lib/server/mail/sends-mail";
import { sendDigest } from "./send-digest";

/**
 * Sends every letter that is due, one after the other. Of several processes each letter is claimed by one.
 * @throws what the database throws: the letter it was at is tried again when its claim is over
 */
export async function sendDueDigests(): Promise<void> {
  if (!sendsMail()) return;
  for (;;) {
    const digest = await claimDueDigest();
    if (!digest) return;
    await sendDigest(digest);
  }
}
