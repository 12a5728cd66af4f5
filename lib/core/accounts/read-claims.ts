import { isAppError } from "@/lib/core/errors";
import type { IssuedClaims } from "./admit-identity";
import { normaliseEmail } from "./normalise-email";

const LONGEST_NAME = 120;
/** Of groups, and of characters of one: a directory may name thousands. */
const MOST_GROUPS = 2_000;
const LONGEST_GROUP = 1_000;

/**
 * Reads the claims of an issuer, which may be of any kind: what is not as the specification has it counts as not given.
 * @param groupsClaim name of the claim with the groups, a path where it has dots ("realm_access.roles"); `null`: none
 */
export function readClaims(
  claims: Readonly<Record<string, unknown>> & { readonly sub: string },
  groupsClaim: string | null,
): IssuedClaims {
  const email = emailOrNone(claims.email);
  const name = [claims.name, claims.preferred_username, email?.split("@")[0]]
    .map((given) => (typeof given === "string" ? given.replaceAll(/\p{C}/gu, "").trim() : ""))
    .find((given) => given !== "");
  return {
    subject: claims.sub,
    email,
    emailVerified: claims.email_verified === true,
    name: [...(name ?? "New here")].slice(0, LONGEST_NAME).join(""),
    groups: groupsClaim === null ? [] : textsOf(valueAt(claims, groupsClaim)),
  };
}

/** A claim of that very name, else the path: names of claims may be addresses, which have dots. */
function valueAt(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split(".")
    .reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, part)
          ? (value as Readonly<Record<string, unknown>>)[part]
          : undefined,
      claims,
    );
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value])
    .slice(0, MOST_GROUPS)
    .filter((one): one is string => typeof one === "string" && one !== "" && one.length <= LONGEST_GROUP);

function emailOrNone(given: unknown): string | null {
  if (typeof given !== "string") return null;
  try {
    return normaliseEmail(given);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}
