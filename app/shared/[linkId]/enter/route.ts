import { cookies } from "next/headers";
import { isAppError } from "@/lib/core/errors";
import { shareCookieName, shareCookieOptions, shareQuestionCookieName } from "@/lib/server/auth/share-cookie";
import { currentShareGuest } from "@/lib/server/auth/share-guest";
import { goTo } from "@/lib/server/edge/go-to";
import { route } from "@/lib/server/edge/route";
import { giveSharePassword } from "@/lib/server/services/share-links/give-share-password";

/** Takes the password of a link from a plain form, which works without script, and goes on to what it opens. */
export const POST = route<{ linkId: string }>(async (request, { linkId }) => {
  const jar = await cookies();
  const password = String((await request.formData()).get("password") ?? "");
  const given = { linkId, cookie: jar.get(shareQuestionCookieName())?.value, password };
  try {
    const { cookie, expiresAt } = await giveSharePassword(given, await currentShareGuest());
    jar.set(shareCookieName(), cookie, shareCookieOptions({ linkId, expiresAt }));
    jar.set(shareQuestionCookieName(), "", { ...shareCookieOptions({ linkId, expiresAt }), maxAge: 0 });
    return goTo(`/shared/${linkId}`);
  } catch (error) {
    if (isAppError(error) && (error.code === "unauthenticated" || error.code === "busy"))
      return goTo(`/shared/${linkId}/password?said=${error.code}`);
    throw error;
  }
});
