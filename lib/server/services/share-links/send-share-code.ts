import "server-only";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { required } from "@/lib/core/permissions/required";
import { recordShareAccess } from "@/lib/server/auth/record-share-access";
import { hashShareCode, newShareCode } from "@/lib/server/auth/share-codes";
import { readShareCookie } from "@/lib/server/auth/share-cookie";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { findShareGate } from "@/lib/server/db/share-gates";
import { isShareRecipient, SHARE_CODE, updateShareCode } from "@/lib/server/db/share-recipients";
import { mailShareCode } from "@/lib/server/mail/mail-share-code";

/**
 * Sends a code to the address that somebody names who came in by a link, if the link is for it. The answer is the same for every
 * address, and all that differs is done after it, so that nobody learns who is on the list.
 * @returns the address in the form it is compared in
 * @throws AppError "not-found" for who did not come in by such a link, "invalid" for what is no address
 */
export async function sendShareCode(
  {
    linkId,
    cookie,
    email: typed,
  }: { readonly linkId: string; readonly cookie: string | undefined; readonly email: string },
  guest: ShareGuest,
): Promise<string> {
  const { visit } = required(readShareCookie(linkId, null, cookie));
  const gate = required(await findShareGate(linkId));
  required(gate.state === "open" && gate.audience === "named" ? gate : null);
  const email = normaliseEmail(typed);
  await guest.later(async () => {
    const code = newShareCode();
    if (await updateShareCode(linkId, email, required(hashShareCode(linkId, email, code))))
      await mailShareCode(email, code, SHARE_CODE.minutes);
    else if (!(await isShareRecipient(linkId, email)))
      await recordShareAccess(guest, { linkId, outcome: "unlisted", visit });
  });
  return email;
}
