import "server-only";
import type { AcceptInvitationInput } from "@/lib/contracts/people-input";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPassword } from "@/lib/server/auth/assert-password";
import { checkCredentials } from "@/lib/server/auth/check-credentials";
import { hashPassword } from "@/lib/server/auth/password";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { findCredentials } from "@/lib/server/db/accounts";
import {
  findOpenInvitation,
  insertInvitedAccount,
  insertInvitedMembership,
} from "@/lib/server/db/invitations";

/**
 * Makes the holder of an invitation a member: with a new account, or, where the address has one, after its password. The
 * address and the role are the invitation's, whatever is sent. Answers whose account it is. `address` is where the request
 * comes from. @throws AppError "not-found", "invalid", "unauthenticated", "busy"
 */
export async function acceptInvitation(
  { token, name, password }: AcceptInvitationInput,
  address: string,
): Promise<string> {
  const invitation = required(await findOpenInvitation(required(hashSecretToken(token))));
  if (await findCredentials(invitation.email)) {
    const { id } = await checkCredentials(invitation.email, password, address);
    await insertInvitedMembership(invitation, id);
    return id;
  }
  if (!name) throw new AppError("invalid", "Say your name: it stands beside your notes.");
  await assertPassword(password, [invitation.email, name]);
  return insertInvitedAccount(invitation, { name, passwordHash: await hashPassword(password) });
}
