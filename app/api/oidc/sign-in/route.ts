import { cookies } from "next/headers";
import { isAppError } from "@/lib/core/errors";
import { attemptCookieName, attemptCookieOptions } from "@/lib/server/auth/oidc/attempt";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { route } from "@/lib/server/edge/route";
import { beginIssuerSignIn } from "@/lib/server/services/account/begin-issuer-sign-in";

/** Off to the issuer. A link leads here and no form, because a page may send forms to its own site alone. */
export const GET = route(async (request) => {
  const returnTo = new URL(request.url).searchParams.get("callbackUrl");
  try {
    const { url, cookie } = await beginIssuerSignIn(await ownOrigin(), returnTo);
    (await cookies()).set(attemptCookieName(), cookie, attemptCookieOptions());
    return new Response(null, { status: 303, headers: { Location: url, "Cache-Control": "no-store" } });
  } catch (error) {
    if (!(isAppError(error) && error.code === "unavailable")) throw error;
    const headers = { Location: "/sign-in?issuer=unavailable", "Cache-Control": "no-store" };
    return new Response(null, { status: 303, headers });
  }
});
