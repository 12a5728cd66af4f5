import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { AppError, isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { limitGuesses } from "@/lib/server/auth/limit-guesses";
import { recordShareAccess } from "@/lib/server/auth/record-share-access";
import { hashShareCode } from "@/lib/server/auth/share-codes";
import { readShareCookie, shareCookieValue } from "@/lib/server/auth/share-cookie";
import type { ShareGuest } from "@/lib/server/auth/share-guest";
import { findShareGate } from "@/lib/server/db/share-gates";
import { spendShareCode, takeShareCodeTry } from "@/lib/server/db/share-recipients";

/** No answer comes sooner: counting a try for an address on the list takes longer than finding none, and nobody is to see that. */
const SOONEST_MS = 250;

export interface GivenShareCode {
  readonly linkId: string;
  readonly cookie: string | undefined;
  /** The address the code was asked for. */
  readonly email: string;
  readonly code: string;
}

/**
 * Exchanges the cookie of somebody who came in by a link for named addresses, and the code they were sent, for the cookie that opens it and
 * is pinned to that address. Wrong, used, over, tried too often and never sent are one answer.
 * @throws AppError "not-found", "invalid" for what is no address, "unauthenticated" for a code that opens nothing, "busy" after too many tries
 */
export async function giveShareCode(
  { linkId, cookie, email: typed, code }: GivenShareCode,
  guest: ShareGuest,
): Promise<{ readonly cookie: string; readonly expiresAt: Date }> {
  const { visit } = required(readShareCookie(linkId, null, cookie));
  const gate = required(await findShareGate(linkId));
  required(gate.state === "open" && gate.audience === "named" ? gate : null);
  const email = normaliseEmail(typed);
  const soonest = sleep(SOONEST_MS);
  // Whose code was tried, right or wrong: the log names them.
  const tried: { recipientId: string | null } = { recipientId: null };
  const recipientId = await limitGuesses({ kind: "share-code", name: linkId }, guest.address, async () => {
    const sent = await takeShareCodeTry(linkId, email);
    tried.recipientId = sent?.id ?? null;
    // Both are keyed: how far they agree tells nothing of the code.
    if (!sent || sent.codeHash !== hashShareCode(linkId, email, code)) return null;
    return (await spendShareCode(sent.id, sent.codeHash)) ? sent.id : null;
  }).catch(async (error: unknown) => {
    if (isAppError(error) && error.code === "busy")
      await recordShareAccess(guest, { linkId, outcome: "busy", visit });
    throw error;
  });
  await recordShareAccess(guest, { linkId, outcome: recipientId ? "opened" : "wrong", visit, ...tried });
  await soonest;
  if (recipientId === null)
    throw new AppError("unauthenticated", "This code opens nothing. Check it, or ask for a new one.");
  return {
    cookie: shareCookieValue(linkId, visit, { recipientId }),
    expiresAt: new Date(gate.scope.expiresAt),
  };
}
