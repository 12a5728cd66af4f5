import { cookies } from "next/headers";
import { currentViewer } from "@/lib/server/auth/current-viewer";
import { attemptCookieName, attemptCookieOptions } from "@/lib/server/auth/oidc/attempt";
import { configuredIssuer } from "@/lib/server/auth/oidc/configured-issuer";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { startSession } from "@/lib/server/auth/sign-in";
import { route } from "@/lib/server/edge/route";
import { finishIssuerSignIn } from "@/lib/server/services/account/finish-issuer-sign-in";

/** Back from the issuer: an attempt is answered once, and the address with its code is left at once. */
export const GET = route(async (request) => {
  const jar = await cookies();
  const attempt = jar.get(attemptCookieName())?.value;
  const { path, secure } = attemptCookieOptions();
  jar.delete({ name: attemptCookieName(), path, secure });
  const { search } = new URL(request.url);
  const finished = await finishIssuerSignIn(await currentViewer(), attempt, await ownOrigin(), search);
  if (finished.userId) await startSession(finished.userId, { issuer: configuredIssuer()?.issuer ?? null });
  return new Response(null, {
    status: 303,
    headers: { Location: finished.path, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" },
  });
});
