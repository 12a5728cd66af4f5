import "server-only";
import { required } from "@/lib/core/permissions/required";
import { deleteDigest } from "@/lib/server/db/digests";
import { openUnsubscribeToken } from "@/lib/server/digests/unsubscribe-token";

/** Ends the letters of whoever the address in one of them was made for; again it changes nothing. @throws AppError "not-found" */
export async function unsubscribe(token: string): Promise<void> {
  await deleteDigest(required(openUnsubscribeToken(token)));
}
