import "server-only";
import { timingSafeEqual } from "node:crypto";
import { derivedKey } from "@/lib/server/installation/secrets";

/**
 * Who can read the installation's secret runs it: by this key the command line asks a server that holds the data folder. It is derived, so
 * that what is sent is not the secret itself.
 */
export const operatorKey = (): string => derivedKey("operator");

/** @param authorization the header of that name */
export function isOperator(authorization: string | null): boolean {
  const expected = Buffer.from(`Bearer ${operatorKey()}`);
  const given = Buffer.from(authorization ?? "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
