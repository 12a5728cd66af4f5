import "server-only";
import { createHmac, randomInt } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";

const DIGITS = 6;

/** Six digits, for one recipient of one link, and for a few minutes. */
export const newShareCode = (): string => `${randomInt(10 ** DIGITS)}`.padStart(DIGITS, "0");

/** What is stored of a code: keyed, because a million codes are soon tried out. `null` for what cannot be one. Blanks count for nothing. */
export function hashShareCode(linkId: string, email: string, typed: string): string | null {
  const code = typed.length > 40 ? "" : typed.replace(/[\s\u00a0-]/g, "");
  if (!/^\d{6}$/.test(code)) return null;
  return createHmac("sha256", derivedKey("share code"))
    .update([linkId, email, code].join("\n"))
    .digest("base64url");
}
