import "server-only";
import type { InvitePersonInput } from "@/lib/contracts/people-input";
import type { HandedLinkView, InvitationView } from "@/lib/contracts/people-view";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { hashSecretToken, newSecretToken } from "@/lib/server/auth/secret-token";
import { insertInvitation } from "@/lib/server/db/invitations";
import { listMembers } from "@/lib/server/db/members";
import { presentInvitation } from "@/lib/server/presenters/present-people";

const OPEN_MS = 7 * 86_400_000;

/**
 * Invites an address to a workspace. The link is in the answer and nowhere else; it is for the inviter to hand over.
 * `origin` is the address people type. @throws AppError "conflict" where the address is a member's already
 */
export async function invitePerson(
  viewer: Viewer,
  { workspaceId, email: typed, role }: InvitePersonInput,
  origin: string,
): Promise<HandedLinkView & { readonly invitation: InvitationView }> {
  assertPersonCan(viewer, "people.manage", { workspaceId });
  const email = normaliseEmail(typed);
  const members = await listMembers(workspaceId);
  if (members.some(({ user }) => user.email === email))
    throw new AppError("conflict", `${email} is a member of this workspace already.`);
  const token = newSecretToken();
  const invitation = presentInvitation(
    await insertInvitation(viewer, {
      tokenHash: required(hashSecretToken(token)),
      workspaceId,
      email,
      role,
      expiresAt: new Date(Date.now() + OPEN_MS),
    }),
  );
  return { invitation, url: `${origin}/invitations/${token}`, expiresAt: invitation.expiresAt };
}
