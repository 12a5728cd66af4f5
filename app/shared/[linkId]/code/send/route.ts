import { cookies } from "next/headers";
import { isAppError } from "@/lib/core/errors";
import {
  shareAddressCookieName,
  shareAddressOptions,
  shareQuestionCookieName,
} from "@/lib/server/auth/share-cookie";
import { currentShareGuest } from "@/lib/server/auth/share-guest";
import { goTo } from "@/lib/server/edge/go-to";
import { route } from "@/lib/server/edge/route";
import { sendShareCode } from "@/lib/server/services/share-links/send-share-code";

/** Takes the address that a guest says is theirs from a plain form, and goes on to the question for the code. */
export const POST = route<{ linkId: string }>(async (request, { linkId }) => {
  const jar = await cookies();
  const email = String((await request.formData()).get("email") ?? "");
  try {
    const given = { linkId, cookie: jar.get(shareQuestionCookieName())?.value, email };
    jar.set(
      shareAddressCookieName(),
      await sendShareCode(given, await currentShareGuest()),
      shareAddressOptions(linkId),
    );
    return goTo(`/shared/${linkId}/code`);
  } catch (error) {
    if (isAppError(error) && error.code === "invalid")
      return goTo(`/shared/${linkId}/code?other&said=invalid`);
    throw error;
  }
});
