import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { secureCookies } from "@/lib/server/auth/session";
import { derivedKey } from "@/lib/server/installation/secrets";

/** A sign-in that has been sent to the issuer and not come back: what its answer must fit. */
const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** A path of this site. */
  returnTo: z.string(),
  /** Who connects an account of the issuer to their own here; `null`: somebody signs in. */
  connects: z.string().nullable(),
});
export type Attempt = Readonly<z.infer<typeof Attempt>>;

/** Seconds: time to type a password and a second factor there. */
const LONGEST = 900;

const key = () => derivedKey("attempt to sign in with an issuer");

/** A cookie's value that only this installation reads, and nobody changes. */
export const sealAttempt = (attempt: Attempt): Promise<string> =>
  encode({ token: { ...attempt }, secret: key(), maxAge: LONGEST });

/** `null` for anything but an attempt of the last quarter of an hour. */
export async function openAttempt(sealed: string | undefined): Promise<Attempt | null> {
  if (!sealed || sealed.length > 4_096) return null;
  const token = await decode({ token: sealed, secret: key() }).catch(() => null);
  return Attempt.safeParse(token).data ?? null;
}

export const attemptCookieName = (): string => `${secureCookies() ? "__Secure-" : ""}variorum-oidc`;

/** The issuer sends people back from another site, so that "strict" would leave it behind. */
export const attemptCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/api/oidc", secure: secureCookies(), maxAge: LONGEST }) as const;
