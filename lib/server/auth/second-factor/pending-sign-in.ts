import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { secureCookies } from "@/lib/server/auth/session";
import { derivedKey } from "@/lib/server/installation/secrets";

/** Somebody who gave the right password, and has not given the code yet: no session, and nothing but this account's code makes it one. */
const PendingSignIn = z.object({
  userId: z.uuid(),
  /** Milliseconds since 1970. What ends sessions ends this too. */
  since: z.number(),
});
export type PendingSignIn = Readonly<z.infer<typeof PendingSignIn>>;

/** Seconds: time to fetch a phone. */
const LONGEST = 600;

const key = () => derivedKey("sign-in that waits for its code");

/** A cookie's value that only this installation reads, and nobody changes. */
export const sealPendingSignIn = (pending: PendingSignIn): Promise<string> =>
  encode({ token: { ...pending }, secret: key(), maxAge: LONGEST });

/** `null` for anything but a sign-in of the last ten minutes. */
export async function openPendingSignIn(sealed: string | undefined): Promise<PendingSignIn | null> {
  if (!sealed || sealed.length > 4_096) return null;
  const token = await decode({ token: sealed, secret: key() }).catch(() => null);
  const pending = PendingSignIn.safeParse(token).data;
  return pending && Date.now() - pending.since < LONGEST * 1_000 ? pending : null;
}

export const pendingCookieName = (): string => `${secureCookies() ? "__Host-" : ""}variorum-second-step`;

export const pendingCookieOptions = () =>
  ({ httpOnly: true, sameSite: "strict", path: "/", secure: secureCookies(), maxAge: LONGEST }) as const;
