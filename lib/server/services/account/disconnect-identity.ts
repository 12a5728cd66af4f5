import "server-only";
import type { OwnPasswordInput } from "@/lib/contracts/account-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { checkOwnPassword } from "@/lib/server/auth/check-own-password";
import { configuredIssuer } from "@/lib/server/auth/oidc/configured-issuer";
import { deleteIdentities } from "@/lib/server/db/identities";

/**
 * The viewer signs in with their password alone again, which is asked for, so that nobody is left without a way in. Every session ends: who
 * asks begins a new one. Answers whose account it is. @throws AppError "not-found", "unauthenticated", "busy"
 */
export async function disconnectIdentity(
  viewer: Viewer,
  { current }: OwnPasswordInput,
  address: string,
): Promise<string> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const { issuer } = required(configuredIssuer());
  await checkOwnPassword(person.email, current, address);
  await deleteIdentities(person.userId, issuer);
  return person.userId;
}
