import "server-only";
import { required } from "@/lib/core/permissions/required";
import { askIssuer } from "@/lib/server/auth/oidc/ask-issuer";
import { configuredIssuer } from "@/lib/server/auth/oidc/configured-issuer";

/**
 * Sends somebody to the issuer to sign in, and afterwards to `returnTo`. `origin` is the address people type.
 * @throws AppError "not-found" without an issuer; "unavailable"
 */
export async function beginIssuerSignIn(
  origin: string,
  returnTo: string | null,
): Promise<{ readonly url: string; readonly cookie: string }> {
  return askIssuer(required(configuredIssuer()), origin, { returnTo, connects: null });
}
