import { cookies } from "next/headers";
import { isAppError } from "@/lib/core/errors";
import {
  SHARE_ADDRESS_COOKIE,
  SHARE_COOKIE,
  SHARE_QUESTION_COOKIE,
  shareAddressOptions,
  shareCookieOptions,
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
  const email = jar.get(SHARE_ADDRESS_COOKIE)?.value ?? "";
  try {
    const given = { linkId, cookie: jar.get(SHARE_QUESTION_COOKIE)?.value, email, code };
    const { cookie, expiresAt } = await giveShareCode(given, await currentShareGuest());
    jar.set(SHARE_COOKIE, cookie, shareCookieOptions({ linkId, expiresAt }));
    jar.set(SHARE_QUESTION_COOKIE, "", { ...shareCookieOptions({ linkId, expiresAt }), maxAge: 0 });
    jar.set(SHARE_ADDRESS_COOKIE, "", { ...shareAddressOptions(linkId), maxAge: 0 });
    return goTo(`/shared/${linkId}`);
  } catch (error) {
    if (isAppError(error) && AGAIN.has(error.code)) return goTo(`/shared/${linkId}/code?said=${error.code}`);
    throw error;
  }
});
