import { recordSession } from "@/lib/server/auth/record-session";
import { newClaims, type SessionClaims, sealSession } from "@/lib/server/auth/session";

/** Signs somebody in as the form does, without a request. */
export async function startSession(
  userId: string,
  device: string | null = null,
): Promise<{ readonly cookie: string; readonly claims: SessionClaims }> {
  const claims = newClaims(userId);
  await recordSession(claims, device);
  return { cookie: await sealSession(claims), claims };
}
