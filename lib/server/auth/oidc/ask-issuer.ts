import "server-only";
import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { safeCallbackPath } from "@/lib/core/accounts/safe-callback-path";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/server/log";
import { type Attempt, sealAttempt } from "./attempt";
import type { Issuer } from "./configured-issuer";
import { issuerConfiguration } from "./issuer-configuration";

/** Where the issuer sends people back to, below the address of this installation. */
export const CALLBACK = "/api/oidc/callback";

/** A longer way back would not fit into the cookie. */
const LONGEST_PATH = 1_000;

/**
 * The address at the issuer where somebody signs in, and the cookie that its answer must fit. `origin` is the address people type.
 * @throws AppError "unavailable" where the issuer does not answer
 */
export async function askIssuer(
  issuer: Issuer,
  origin: string,
  { returnTo, connects }: { readonly returnTo: string | null; readonly connects: string | null },
): Promise<{ readonly url: string; readonly cookie: string }> {
  const configuration = await issuerConfiguration(issuer).catch((error: unknown) => {
    log("error", "The issuer cannot be asked.", { error: String(error) });
    throw new AppError("unavailable", `${issuer.name} cannot be reached. Try again in a minute.`);
  });
  const path = safeCallbackPath(returnTo);
  const attempt: Attempt = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    returnTo: path.length > LONGEST_PATH ? "/" : path,
    connects,
  };
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: `${origin}${CALLBACK}`,
    scope: issuer.scope,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
  });
  return { url: url.href, cookie: await sealAttempt(attempt) };
}
