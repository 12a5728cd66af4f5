import "server-only";
import type { RemovePasskeyInput } from "@/lib/contracts/passkey-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { proveIdentity } from "@/lib/server/auth/second-factor/prove-identity";
import { deletePasskey } from "@/lib/server/db/passkeys";

/**
 * A passkey of the viewer's signs nobody in any longer. Every session ends: who asks begins a new one. Answers whose account it is.
 * @throws AppError "not-found" for somebody else's; "unauthenticated", "invalid", "busy"
 */
export async function removePasskey(
  viewer: Viewer,
  { passkeyId, ...proof }: RemovePasskeyInput,
  address: string,
): Promise<string> {
  const person = required(viewer.kind === "person" ? viewer : null);
  await proveIdentity(person, proof, address);
  await deletePasskey(person.userId, passkeyId);
  return person.userId;
}
