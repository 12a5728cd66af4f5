import "server-only";
import { admitIdentity, type IssuedClaims, type Refusal } from "@/lib/core/accounts/admit-identity";
import { isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { findCredentials, findOnlyWorkspace } from "@/lib/server/db/accounts";
import {
  findIdentity,
  insertProvisionedAccount,
  insertRefusedSignIn,
  updateRoleByIssuer,
} from "@/lib/server/db/identities";
import {
  findInvitationsOf,
  insertInvitedAccount,
  insertInvitedMembership,
} from "@/lib/server/db/invitations";
import type { Issuer } from "./configured-issuer";

/**
 * Lets somebody in whom an issuer knows: the account that is connected to theirs, or a new one for who is invited or where anybody may
 * come. Answers whose account it is, or why they stay out. The role that goes by groups is one in the first workspace.
 */
export async function signInWithIssuer(
  of: Issuer,
  claims: IssuedClaims,
): Promise<{ readonly userId: string } | Refusal> {
  try {
    return await admit(of, claims);
  } catch (error) {
    // Somebody came in twice at the same moment: the second finds what the first has made.
    if (isAppError(error) && (error.code === "conflict" || error.code === "not-found"))
      return admit(of, claims);
    throw error;
  }
}

async function admit(
  { issuer, policy }: Issuer,
  claims: IssuedClaims,
): Promise<{ readonly userId: string } | Refusal> {
  const key = { issuer, subject: claims.subject };
  const email = claims.emailVerified ? claims.email : null;
  const [user, taken, invitations, first] = await Promise.all([
    findIdentity(key),
    email === null ? null : findCredentials(email),
    email === null ? [] : findInvitationsOf(email),
    findOnlyWorkspace(),
  ]);
  const admission = admitIdentity(claims, policy, {
    account: user && { id: user.id, isDisabled: user.disabledAt !== null },
    emailIsTaken: taken !== null,
    isInvited: invitations.length > 0,
  });
  if (admission.kind === "refused") {
    if (user) await insertRefusedSignIn(user.id, issuer, admission.why);
    return admission.why;
  }
  const workspace = required(first);
  let userId: string;
  const [invitation, ...others] = invitations;
  if (admission.kind === "enters") {
    userId = admission.accountId;
    if (invitation) await insertInvitedMembership(invitation, userId);
  } else if (invitation) {
    userId = await insertInvitedAccount(invitation, { name: claims.name, identity: key });
  } else {
    const account = { email: admission.email, name: claims.name };
    userId = await insertProvisionedAccount(account, key, workspace.id, admission.role ?? "reader");
  }
  for (const other of others) await insertInvitedMembership(other, userId);
  if (admission.role) await updateRoleByIssuer(userId, workspace.id, admission.role, issuer);
  return { userId };
}
