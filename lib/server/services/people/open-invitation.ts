import "server-only";
import type { OpenInvitationView } from "@/lib/contracts/people-view";
import { required } from "@/lib/core/permissions/required";
import { hashSecretToken } from "@/lib/server/auth/secret-token";
import { findCredentials } from "@/lib/server/db/accounts";
import { findOpenInvitation } from "@/lib/server/db/invitations";

/** What the holder of an invitation is invited to. One answer for unknown, used, revoked and expired ones. */
export async function openInvitation(token: string): Promise<OpenInvitationView> {
  const row = required(await findOpenInvitation(required(hashSecretToken(token))));
  return {
    workspaceName: row.workspace.name,
    invitedBy: row.createdBy.name,
    email: row.email,
    role: row.role,
    hasAccount: (await findCredentials(row.email)) !== null,
  };
}
