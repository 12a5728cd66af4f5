import { cookies } from "next/headers";
import { isAppError } from "@/lib/core/errors";
import {
  shareAddressCookieName,
  shareAddressOptions,
  shareCookieName,
  shareCookieOptions,
  shareQuestionCookieName,
} from "@/lib/server/auth/share-cookie";
import { currentShareGuest } from "@/lib/server/auth/share-guest";
import { goTo } from "@/lib/server/edge/go-to";
import { route } from "@/lib/server/edge/route";
import { giveShareCode } from "@/lib/server/services/share-links/give-share-code";

const AGAIN: ReadonlySet<string> = new Set(["unauthenticated", "busy", "invalid"]);

/** Takes the code of a letter from a plain form, and goes on to what the link opens. */
export const POST = route<{ linkId: string }>(async (request, { linkId }) => {
  const jar = await cookies();
  const code = String((await request.formData()).get("code") ?? "");
  const email = jar.get(shareAddressCookieName())?.value ?? "";
  try {
    const given = { linkId, cookie: jar.get(shareQuestionCookieName())?.value, email, code };
    const { cookie, expiresAt } = await giveShareCode(given, await currentShareGuest());
    jar.set(shareCookieName(), cookie, shareCookieOptions({ linkId, expiresAt }));
    jar.set(shareQuestionCookieName(), "", { ...shareCookieOptions({ linkId, expiresAt }), maxAge: 0 });
    jar.set(shareAddressCookieName(), "", { ...shareAddressOptions(linkId), maxAge: 0 });
    return goTo(`/shared/${linkId}`);
  } catch (error) {
    if (isAppError(error) && AGAIN.has(error.code)) return goTo(`/shared/${linkId}/code?said=${error.code}`);
    throw error;
  }
});
