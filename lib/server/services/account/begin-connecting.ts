import "server-only";
import type { OwnPasswordInput } from "@/lib/contracts/account-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { checkOwnPassword } from "@/lib/server/auth/check-own-password";
import { askIssuer } from "@/lib/server/auth/oidc/ask-issuer";
import { configuredIssuer } from "@/lib/server/auth/oidc/configured-issuer";

/**
 * Sends the viewer to the issuer to connect an account of theirs there, after the password: whoever finds a browser open must not
 * leave a way in. `origin` is the address people type, `address` where the request comes from.
 * @throws AppError "not-found" without an issuer; "unauthenticated", "busy", "unavailable"
 */
export async function beginConnecting(
  viewer: Viewer,
  { current }: OwnPasswordInput,
  origin: string,
  address: string,
): Promise<{ readonly url: string; readonly cookie: string }> {
  const person = required(viewer.kind === "person" ? viewer : null);
  const issuer = required(configuredIssuer());
  await checkOwnPassword(person.email, current, address);
  return askIssuer(issuer, origin, { returnTo: null, connects: person.userId });
}
