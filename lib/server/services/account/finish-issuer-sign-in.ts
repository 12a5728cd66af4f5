import "server-only";
import type { IssuerNotice } from "@/lib/contracts/issuer-notice";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { answerOfIssuer } from "@/lib/server/auth/oidc/answer-of-issuer";
import { openAttempt } from "@/lib/server/auth/oidc/attempt";
import { configuredIssuer } from "@/lib/server/auth/oidc/configured-issuer";
import { connectIdentity } from "@/lib/server/auth/oidc/connect-identity";
import { signInWithIssuer } from "@/lib/server/auth/oidc/sign-in-with-issuer";

/** Where somebody goes who came back from the issuer, and whose session begins before. */
interface Finished {
  readonly userId: string | null;
  readonly path: string;
}

/**
 * Somebody came back from the issuer with `search`, the query it sent, and the cookie of the attempt. `origin` is the address people type.
 * @throws AppError "not-found" without an issuer
 */
export async function finishIssuerSignIn(
  viewer: Viewer,
  cookie: string | undefined,
  origin: string,
  search: string,
): Promise<Finished> {
  const issuer = required(configuredIssuer());
  const attempt = await openAttempt(cookie);
  if (!attempt) return say("/sign-in", "failed");
  // Who began to connect an account has signed out meanwhile, or somebody else is signed in.
  if (attempt.connects !== null && !(viewer.kind === "person" && viewer.userId === attempt.connects))
    return say("/sign-in", "failed");
  const page = attempt.connects === null ? "/sign-in" : "/settings/account";
  const claims = await answerOfIssuer(issuer, origin, search, attempt);
  if (typeof claims === "string") return say(page, claims);
  if (attempt.connects !== null) {
    return say(page, await connectIdentity(viewer, attempt.connects, issuer, claims));
  }
  const admitted = await signInWithIssuer(issuer, claims);
  return typeof admitted === "string"
    ? say(page, admitted)
    : { userId: admitted.userId, path: attempt.returnTo };
}

const say = (page: string, notice: IssuerNotice): Finished => ({
  userId: null,
  path: `${page}?issuer=${notice}`,
});
