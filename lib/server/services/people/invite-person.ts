import "server-only";
import type { InvitePersonInput } from "@/lib/contracts/people-input";
import type { HandedLinkView, InvitationView } from "@/lib/contracts/people-view";
import { normaliseEmail } from "@/lib/core/accounts/normalise-email";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { sayDayInUtc } from "@/lib/core/time/say-day";
import { hashSecretToken, newSecretToken } from "@/lib/server/auth/secret-token";
import { insertInvitation } from "@/lib/server/db/invitations";
import { listMembers } from "@/lib/server/db/members";
import { findWorkspace } from "@/lib/server/db/workspaces";
import { mailHandedLink } from "@/lib/server/mail/mail-handed-link";
import { presentInvitation } from "@/lib/server/presenters/present-people";

const OPEN_MS = 7 * 86_400_000;

/**
 * Invites an address to a workspace. The link is in the answer, for the inviter to hand over, and where mail is sent in a letter to that address.
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
  const { name } = required(await findWorkspace(workspaceId));
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
  const url = `${origin}/invitations/${token}`;
  const { expiresAt } = invitation;
  const mailed = await mailHandedLink({
    to: email,
    subject: "An invitation",
    paragraphs: [
      `${viewer.name} invites you to the workspace “${name}”. By this link you join it:`,
      url,
      `It works once, until ${sayDayInUtc(expiresAt)}. If you do not know who invites you, there is nothing to do.`,
    ],
  });
  return { invitation, url, expiresAt, mailed };
}
