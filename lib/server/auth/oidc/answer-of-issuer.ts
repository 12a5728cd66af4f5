import "server-only";
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  ClientError,
  type Configuration,
  fetchUserInfo,
  type IDToken,
  ResponseBodyError,
} from "openid-client";
import type { IssuedClaims } from "@/lib/core/accounts/admit-identity";
import { readClaims } from "@/lib/core/accounts/read-claims";
import { log } from "@/lib/server/log";
import { CALLBACK } from "./ask-issuer";
import type { Attempt } from "./attempt";
import type { Issuer } from "./configured-issuer";
import { issuerConfiguration } from "./issuer-configuration";

/** Nobody is known: the person went back, or the issuer's answer does not fit what was asked. */
export type NoAnswer = "cancelled" | "failed";

/**
 * Who the issuer says came back with `search`, the query it sent. State, nonce, PKCE, signature, issuer, audience and times are checked by the
 * client library; a code is traded once. Why an answer was not believed stands in the log, without anything that it carried.
 */
export async function answerOfIssuer(
  issuer: Issuer,
  origin: string,
  search: string,
  { state, nonce, verifier }: Attempt,
): Promise<IssuedClaims | NoAnswer> {
  try {
    const configuration = await issuerConfiguration(issuer);
    const tokens = await authorizationCodeGrant(configuration, new URL(`${origin}${CALLBACK}${search}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return "failed";
    const all = await withUserInfo(configuration, claims, tokens.access_token);
    return readClaims(all, issuer.groupsClaim);
  } catch (error) {
    if (error instanceof AuthorizationResponseError && error.error === "access_denied") return "cancelled";
    log("error", "A sign-in with the issuer failed.", { why: reasonOf(error) });
    return "failed";
  }
}

/** Many issuers keep the token short, and tell the rest where they are asked for it. */
async function withUserInfo(configuration: Configuration, claims: IDToken, accessToken: string) {
  if (!configuration.serverMetadata().userinfo_endpoint) return claims;
  const { email, email_verified, ...others } = claims;
  const told = await fetchUserInfo(configuration, accessToken, claims.sub);
  // An address, and that it is verified, come from one of both.
  return { ...others, ...(told.email === undefined ? { email, email_verified } : {}), ...told };
}

/** Causes of errors hold tokens; codes and messages of the library do not. */
function reasonOf(error: unknown): string {
  if (error instanceof ResponseBodyError) return `the issuer refuses: ${error.error.slice(0, 100)}`;
  if (error instanceof ClientError) return `${error.code ?? ""} ${error.message}`.trim();
  return error instanceof Error ? `${error.name}: ${error.message}` : "unknown";
}
