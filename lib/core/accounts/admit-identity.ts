import { isAtLeast, type Role } from "@/lib/core/permissions/roles";

/** What an issuer (OpenID Connect) says of a person, in a token whose signature, nonce and audience were checked. */
export interface IssuedClaims {
  readonly subject: string;
  /** As `normaliseEmail` writes it; `null` where the issuer gives none that could be an account's. */
  readonly email: string | null;
  /** The issuer says that the address is the person's. Only the value `true` says so. */
  readonly emailVerified: boolean;
  readonly name: string;
  /** Values of the claim that roles go by: names of groups, as a rule. */
  readonly groups: readonly string[];
}

/** Who of an issuer's people comes in, as who runs the installation decides. */
export interface AdmissionPolicy {
  /** Domains of e-mail addresses, in lower case; empty: any. */
  readonly domains: readonly string[];
  /** Role by group; `null`: the issuer has no say in roles. */
  readonly roles: Readonly<Record<string, Role>> | null;
  /** Of whoever is in no such group; `null`: they stay out. Without `roles`, that of somebody new. */
  readonly otherwise: Role | null;
  /** Whether somebody comes in who neither has an account nor is invited. */
  readonly provisions: boolean;
}

/** What is known here of the person. */
export interface KnownPerson {
  /** The account that this subject of this issuer is connected to. */
  readonly account: { readonly id: string; readonly isDisabled: boolean } | null;
  /** Some account has the address. */
  readonly emailIsTaken: boolean;
  /** An invitation of the address is open. */
  readonly isInvited: boolean;
}

/** Why somebody whom the issuer knows stays out. */
export type Refusal = "disabled" | "unverified" | "domain" | "no-role" | "taken" | "not-invited";

/** `role`: what the person is from now on in the workspace that the issuer has a say in; `null`: as before, or as invited. */
export type Admission =
  | { readonly kind: "enters"; readonly accountId: string; readonly role: Role | null }
  | { readonly kind: "is-new"; readonly email: string; readonly role: Role | null }
  | { readonly kind: "refused"; readonly why: Refusal };

/** The highest role that one of the groups gives; `null` where none does. */
export function roleOfGroups(groups: readonly string[], roles: Readonly<Record<string, Role>>): Role | null {
  let highest: Role | null = null;
  for (const group of groups) {
    const role = Object.hasOwn(roles, group) ? roles[group] : undefined;
    if (role && (highest === null || isAtLeast(role, highest))) highest = role;
  }
  return highest;
}

/**
 * Decides who comes in. An account belongs to the subject it was connected to, whatever e-mail address the issuer gives; an address
 * alone, verified or not, never opens an account that is there already.
 */
export function admitIdentity(
  { email, emailVerified, groups }: IssuedClaims,
  { domains, roles, otherwise, provisions }: AdmissionPolicy,
  { account, emailIsTaken, isInvited }: KnownPerson,
): Admission {
  const verified = emailVerified ? email : null;
  if (account?.isDisabled) return refused("disabled");
  if (domains.length > 0) {
    if (verified === null) return refused("unverified");
    if (!domains.includes(verified.slice(verified.lastIndexOf("@") + 1))) return refused("domain");
  }
  const role = roles ? (roleOfGroups(groups, roles) ?? otherwise) : null;
  if (roles && role === null) return refused("no-role");
  if (account) return { kind: "enters", accountId: account.id, role };
  if (verified === null) return refused("unverified");
  if (emailIsTaken) return refused("taken");
  if (isInvited) return { kind: "is-new", email: verified, role };
  if (!provisions) return refused("not-invited");
  return { kind: "is-new", email: verified, role: role ?? otherwise ?? "reader" };
}

const refused = (why: Refusal): Admission => ({ kind: "refused", why });
