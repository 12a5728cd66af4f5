import { cookies } from "next/headers";
import { shareCookieName, shareCookieOptions, shareQuestionCookieName } from "@/lib/server/auth/share-cookie";
import { currentShareGuest } from "@/lib/server/auth/share-guest";
import { goTo } from "@/lib/server/edge/go-to";
import { NO_LINK } from "@/lib/server/edge/no-link";
import { route } from "@/lib/server/edge/route";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";

/** Trades the token in the address for a cookie and moves on to a clean address, so that the token is not passed on. */
export const GET = route<{ token: string }>(async (_request, { token }) => {
  const followed = await followShareLink(token, await currentShareGuest());
  if (followed) {
    const name = followed.asks ? shareQuestionCookieName() : shareCookieName();
    (await cookies()).set(name, followed.cookie, shareCookieOptions(followed));
  }
  // Its page leads on to what is asked for first, where that has not been given yet.
  return goTo(`/shared/${followed?.linkId ?? NO_LINK}`);
});
