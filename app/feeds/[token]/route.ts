import { ownOrigin } from "@/lib/server/auth/own-origin";
import { answerWithFingerprint } from "@/lib/server/edge/answer-with-fingerprint";
import { route } from "@/lib/server/edge/route";
import { atomFeed } from "@/lib/server/export/atom";
import { openFeed } from "@/lib/server/services/feeds/open-feed";

/** Asked by feed readers, which have no session: the address alone opens it. */
export const GET = route<{ token: string }>(async (request, { token }) =>
  answerWithFingerprint(
    request,
    "application/atom+xml; charset=utf-8",
    atomFeed(await openFeed(token), await ownOrigin()),
    {
      "X-Robots-Tag": "noindex, nofollow",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  ),
);
