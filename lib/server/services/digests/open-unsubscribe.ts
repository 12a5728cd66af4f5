import "server-only";
import { required } from "@/lib/core/permissions/required";
import { findDigest } from "@/lib/server/db/digests";
import { openUnsubscribeToken } from "@/lib/server/digests/unsubscribe-token";

/** Whether letters are sent to whom the address in a letter was made for; nothing else is told. @throws AppError "not-found" */
export async function openUnsubscribe(token: string): Promise<{ readonly isOn: boolean }> {
  const userId = required(openUnsubscribeToken(token));
  return { isOn: (await findDigest(userId)) !== null };
}
