import "server-only";
import { PASSWORD_LENGTH } from "@/lib/core/accounts/password-rule";
import { AppError, isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { limitGuesses } from "@/lib/server/auth/limit-guesses";
import { verifyPassword } from "@/lib/server/auth/password";
import { recordShareAccess } from "@/lib/server/auth/record-share-access";
import { readShareCookie, shareCookieValue } from "@/lib/server/auth/share-cookie";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { findShareGate } from "@/lib/server/db/share-gates";

/**
 * Exchanges the cookie of somebody who came in by a link, and its password, for the cookie that opens it. Who did not come in by it
 * is told nothing, not even that there is such a link.
 * @throws AppError "not-found", "unauthenticated" for a wrong password, "busy" after too many tries
 */
export async function giveSharePassword(
  {
    linkId,
    cookie,
    password,
  }: { readonly linkId: string; readonly cookie: string | undefined; readonly password: string },
  guest: ShareGuest,
): Promise<{ readonly cookie: string; readonly expiresAt: Date }> {
  const { visit } = required(readShareCookie(linkId, null, cookie));
  const gate = required(await findShareGate(linkId));
  const hash = required(gate.state === "open" ? gate.passwordHash : null);
  const say = (outcome: "opened" | "wrong" | "busy") => recordShareAccess(guest, { linkId, outcome, visit });
  const opened = await limitGuesses({ kind: "share-link", name: linkId }, guest.address, async () =>
    password.length <= PASSWORD_LENGTH.max && (await verifyPassword(hash, password)) ? true : null,
  ).catch(async (error: unknown) => {
    if (isAppError(error) && error.code === "busy") await say("busy");
    throw error;
  });
  await say(opened ? "opened" : "wrong");
  if (!opened) throw new AppError("unauthenticated", "This is not the password of the link.");
  return {
    cookie: shareCookieValue(linkId, visit, { passwordHash: hash }),
    expiresAt: new Date(gate.scope.expiresAt),
  };
}
