import "server-only";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { limitGuesses } from "@/lib/server/auth/limit-guesses";
import { verifyPassword } from "@/lib/server/auth/password";
import { isShareCookie, shareCookieValue } from "@/lib/server/auth/share-cookie";
import { findOpenShareLink, updateShareLinkOpened } from "@/lib/server/db/share-links";

/**
 * Exchanges the cookie of somebody who came in by a link, and its password, for the cookie that opens it. Who did not come in by it
 * is told nothing, not even that there is such a link. `address` is where the request comes from.
 * @throws AppError "not-found", "unauthenticated" for a wrong password, "busy" after too many tries
 */
export async function giveSharePassword(
  {
    linkId,
    cookie,
    password,
  }: { readonly linkId: string; readonly cookie: string | undefined; readonly password: string },
  address: string,
): Promise<{ readonly cookie: string; readonly expiresAt: Date }> {
  const link = isShareCookie(linkId, null, cookie) ? await findOpenShareLink(linkId) : null;
  const { passwordHash, scope } = required(link);
  const hash = required(passwordHash);
  const opened = await limitGuesses({ kind: "share-link", name: linkId }, address, async () =>
    password.length <= PASSWORD_LENGTH.max && (await verifyPassword(hash, password)) ? true : null,
  );
  if (!opened) throw new AppError("unauthenticated", "This is not the password of the link.");
  await updateShareLinkOpened(linkId);
  return { cookie: shareCookieValue(linkId, hash), expiresAt: new Date(scope.expiresAt) };
}
