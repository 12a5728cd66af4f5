import { cookies } from "next/headers";
import { shareCookieName, shareCookieOptions, shareQuestionCookieName } from "@/lib/server/auth/share-cookie";
import { currentShareGuest } from "@/lib/server/auth/share-guest";
import { goTo } from "@/lib/server/edge/go-to";
import { NO_LINK } from "@/lib/server/edge/no-link";
import { signedInViewer } from "@/lib/server/edge/page";
import { route } from "@/lib/server/edge/route";
import { enterAsMember } from "@/lib/server/services/share-links/enter-as-member";
import { findShareQuestion } from "@/lib/server/services/share-links/find-share-question";

/** Who came in by a link for members signs in, comes back here, and goes on to what it shows. */
export const GET = route<{ linkId: string }>(async (_request, { linkId }) => {
  const jar = await cookies();
  const given = { linkId, cookie: jar.get(shareQuestionCookieName())?.value };
  // Whoever did not come by the address is told nothing, and is not sent to sign in for it either.
  if ((await findShareQuestion(linkId, given.cookie)) === "member") {
    const entered = await enterAsMember(await signedInViewer(), given, await currentShareGuest());
    if (entered) jar.set(shareCookieName(), entered.cookie, shareCookieOptions({ linkId, ...entered }));
    else return goTo(`/shared/${NO_LINK}`);
  }
  return goTo(`/shared/${linkId}`);
});
