import { cookies } from "next/headers";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { shareCookieName, shareCookieOptions, shareQuestionCookieName } from "@/lib/server/auth/share-cookie";
import { currentShareGuest } from "@/lib/server/auth/share-guest";
import { goTo } from "@/lib/server/edge/go-to";
import { NO_LINK } from "@/lib/server/edge/no-link";
import { isBrowser, previewPage } from "@/lib/server/edge/preview-page";
import { route } from "@/lib/server/edge/route";
import { followShareLink } from "@/lib/server/services/share-links/follow-share-link";
import { openSharePreview } from "@/lib/server/services/share-links/open-share-preview";

/** Leads past the page of a preview, for a browser that does not say it is one. */
const ONWARD = "open";

/**
 * Trades the token in the address for a cookie and moves on to a clean address, so that the token is not passed on. A program that shows a
 * preview of the address keeps no cookie: it is told here what may be said of a public link.
 */
export const GET = route<{ token: string }>(async (request, { token }) => {
  if (!isBrowser(request) && !new URL(request.url).searchParams.has(ONWARD)) {
    const preview = await openSharePreview(token);
    const path = `/s/${token}`;
    if (preview) return previewPage(preview, (await ownOrigin()) + path, `${path}?${ONWARD}`);
  }
  const followed = await followShareLink(token, await currentShareGuest());
  if (followed) {
    const name = followed.asks ? shareQuestionCookieName() : shareCookieName();
    (await cookies()).set(name, followed.cookie, shareCookieOptions(followed));
  }
  // Its page leads on to what is asked for first, where that has not been given yet.
  return goTo(`/shared/${followed?.linkId ?? NO_LINK}`);
});
