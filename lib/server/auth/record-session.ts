import "server-only";
import { describeDevice } from "@/lib/core/accounts/describe-device";
import { insertSession, type ProofOfPerson } from "@/lib/server/db/sessions";
import { SESSION, type SessionClaims } from "./session";

/** Makes claims a session that is open, listed and can be ended. @param userAgent what the browser says of itself */
export function recordSession(
  { sessionId, userId, signedInAt }: SessionClaims,
  userAgent: string | null,
  { issuer = null, secondFactor = null }: Partial<ProofOfPerson> = {},
): Promise<void> {
  return insertSession({
    id: sessionId,
    userId,
    device: describeDevice(userAgent),
    issuer,
    secondFactor,
    startedAt: new Date(signedInAt),
    expiresAt: new Date(signedInAt + SESSION.absolute * 1_000),
  });
}
