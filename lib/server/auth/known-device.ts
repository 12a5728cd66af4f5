import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";
import { secureCookies } from "./session";

/** Seconds: a year after signing in, a browser that was not used is a stranger again. */
const LONGEST = 365 * 24 * 3_600;

export const deviceCookieName = (): string => `${secureCookies() ? "__Host-" : ""}variorum-device`;

export const deviceCookieOptions = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies(), maxAge: LONGEST }) as const;

/**
 * A cookie's value that says "this person has signed in here before". It opens nothing: what is guessed from here is counted by itself (0031),
 * so that nobody who guesses from the same address keeps the person out.
 */
export const newDevice = (userId: string): string => sealed(userId, randomBytes(12).toString("base64url"));

/** Which device of this person's the cookie names; `null` for any other cookie, somebody else's too. */
export function readDevice(userId: string, value: string | null | undefined): string | null {
  const [device = ""] = (value ?? "").split(".", 1);
  const expected = Buffer.from(sealed(userId, device));
  const given = Buffer.from(value ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected) ? device : null;
}

function sealed(userId: string, device: string): string {
  const seal = createHmac("sha256", derivedKey("known device")).update(JSON.stringify([userId, device]));
  return `${device}.${seal.digest("base64url")}`;
}
