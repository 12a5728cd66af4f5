import "server-only";
import { timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";

/**
 * Printed at the start of an installation without accounts; whoever can read the log may set it up. It works until
 * the first account exists and never again, so it needs no store: it is derived from the installation's secret.
 */
export const setupToken = (): string => derivedKey("first account").slice(0, 32);

export function isSetupToken(given: string): boolean {
  const expected = Buffer.from(setupToken());
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
