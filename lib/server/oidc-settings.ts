import "server-only";
import { z } from "zod";
import type { AdmissionPolicy } from "@/lib/core/accounts/admit-identity";
import { isRole, type Role } from "@/lib/core/permissions/roles";

/** An issuer (OpenID Connect) that people sign in with, beside passwords. */
export interface OidcSettings {
  /** What people call it: "Sign in with <name>". */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  /** A file with the secret; `null`: a client without one, which PKCE alone protects. */
  readonly secretFile: string | null;
  /** How the secret is sent to the issuer. */
  readonly secretIn: "basic" | "post";
  readonly scope: string;
  /** Name of the claim with a person's groups, or the path to it; `null`: none is read. */
  readonly groupsClaim: string | null;
  readonly policy: AdmissionPolicy;
}

const text = z.preprocess((value) => (value === "" ? undefined : value), z.string().optional());

const listed = text.transform(
  (value) =>
    value
      ?.split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "") ?? [],
);

const role = text.transform((value, context): Role | null => {
  if (value === undefined || isRole(value)) return value ?? null;
  context.addIssue({ code: "custom", message: `names no role: "${value}"` });
  return z.NEVER;
});

/** "group=role,other group=role": the last = counts, because names of groups may have some ("cn=law,ou=…" is better given by its number). */
const roles = listed.transform((pairs, context): Readonly<Record<string, Role>> | null => {
  const read: [string, Role][] = [];
  for (const pair of pairs) {
    const at = pair.lastIndexOf("=");
    const given = pair.slice(at + 1).trim();
    if (at < 1 || !isRole(given)) {
      context.addIssue({
        code: "custom",
        message: `must be group=role, group=role …, which "${pair}" is not`,
      });
      return z.NEVER;
    }
    read.push([pair.slice(0, at).trim(), given]);
  }
  return read.length > 0 ? Object.fromEntries(read) : null;
});

const flag = z.preprocess((value) => (value === "" ? undefined : value), z.enum(["0", "1"]).optional());

/** What the environment says of an issuer. */
export const OIDC_VARIABLES = {
  VARIORUM_OIDC_ISSUER: text.refine((value) => value === undefined || isIssuer(value), {
    error: "must be the address of an issuer, with https:// (http:// for one on this machine)",
  }),
  VARIORUM_OIDC_NAME: text,
  VARIORUM_OIDC_CLIENT_ID: text,
  VARIORUM_OIDC_CLIENT_SECRET_FILE: text,
  VARIORUM_OIDC_CLIENT_AUTH: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["basic", "post"]).optional(),
  ),
  VARIORUM_OIDC_SCOPE: text,
  VARIORUM_OIDC_DOMAINS: listed,
  VARIORUM_OIDC_GROUPS_CLAIM: text,
  VARIORUM_OIDC_ROLES: roles,
  VARIORUM_OIDC_OTHERWISE: role,
  VARIORUM_OIDC_PROVISION: flag,
} as const;

type Given = z.infer<z.ZodObject<typeof OIDC_VARIABLES>>;

/** @returns `null` where no issuer is named. @throws Error with a sentence for what is missing */
export function readOidcSettings(given: Given): OidcSettings | null {
  if (given.VARIORUM_OIDC_ISSUER === undefined) return null;
  const missing = (name: keyof typeof OIDC_VARIABLES, beside: keyof typeof OIDC_VARIABLES) =>
    new Error(`The environment is not usable: ${beside} needs ${name} too.`);
  if (given.VARIORUM_OIDC_CLIENT_ID === undefined)
    throw missing("VARIORUM_OIDC_CLIENT_ID", "VARIORUM_OIDC_ISSUER");
  if (given.VARIORUM_OIDC_ROLES && given.VARIORUM_OIDC_GROUPS_CLAIM === undefined)
    throw missing("VARIORUM_OIDC_GROUPS_CLAIM", "VARIORUM_OIDC_ROLES");
  return {
    name: given.VARIORUM_OIDC_NAME ?? new URL(given.VARIORUM_OIDC_ISSUER).host,
    issuer: given.VARIORUM_OIDC_ISSUER,
    clientId: given.VARIORUM_OIDC_CLIENT_ID,
    secretFile: given.VARIORUM_OIDC_CLIENT_SECRET_FILE ?? null,
    secretIn: given.VARIORUM_OIDC_CLIENT_AUTH ?? "basic",
    scope: given.VARIORUM_OIDC_SCOPE ?? "openid email profile",
    groupsClaim: given.VARIORUM_OIDC_GROUPS_CLAIM ?? null,
    policy: {
      domains: given.VARIORUM_OIDC_DOMAINS.map((domain) => domain.replace(/^@/, "").toLowerCase()),
      roles: given.VARIORUM_OIDC_ROLES,
      otherwise: given.VARIORUM_OIDC_OTHERWISE,
      provisions: given.VARIORUM_OIDC_PROVISION === "1",
    },
  };
}

/** Over plain http somebody between could answer in the issuer's name. */
export const isOnThisMachine = ({ hostname }: URL): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

function isIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === "https:" || (url.protocol === "http:" && isOnThisMachine(url));
}
