import "server-only";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { secureCookies } from "@/lib/server/auth/session";
import { derivedKey } from "@/lib/server/installation/secrets";

/** What the answer of a passkey must fit. */
const Ceremony = z.object({
  challenge: z.string(),
  /** Who adds a passkey, and what they call it; `null`: somebody signs in. */
  adds: z.object({ userId: z.uuid(), name: z.string() }).nullable(),
  /** Milliseconds since 1970. A passkey that was used since then has answered it. */
  since: z.number(),
});
export type Ceremony = Readonly<z.infer<typeof Ceremony>>;

/** Seconds: time to find the key. */
const LONGEST = 300;

const key = () => derivedKey("ceremony of a passkey");

/** A cookie's value that only this installation reads, and nobody changes. */
export const sealCeremony = (ceremony: Ceremony): Promise<string> =>
  encode({ token: { ...ceremony }, secret: key(), maxAge: LONGEST });

/** `null` for anything but what was asked in the last five minutes. */
export async function openCeremony(sealed: string | undefined): Promise<Ceremony | null> {
  if (!sealed || sealed.length > 4_096) return null;
  const token = await decode({ token: sealed, secret: key() }).catch(() => null);
  const ceremony = Ceremony.safeParse(token).data;
  return ceremony && Date.now() - ceremony.since < LONGEST * 1_000 ? ceremony : null;
}

export const ceremonyCookieName = (): string => `${secureCookies() ? "__Host-" : ""}variorum-passkey`;

export const ceremonyCookieOptions = () =>
  ({ httpOnly: true, sameSite: "strict", path: "/", secure: secureCookies(), maxAge: LONGEST }) as const;
