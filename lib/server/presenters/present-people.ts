import "server-only";
import type { InvitationView, MemberView } from "@/lib/contracts/people-view";
import { can } from "@/lib/core/permissions/rules";
import type { Person } from "@/lib/core/permissions/viewer";
import type { InvitationRow } from "@/lib/server/db/invitations";
import type { MemberRow } from "@/lib/server/db/members";

export function presentMember(viewer: Person, workspaceId: string, { role, user }: MemberRow): MemberView {
  const manage = can(viewer, "people.manage", { workspaceId });
  const isYou = user.id === viewer.userId;
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    role,
    isYou,
    disabled: user.disabledAt !== null,
    lastSignInAt: manage ? (user.lastSignInAt?.toISOString() ?? null) : null,
    hasSecondFactor: manage ? user.authenticator !== null : null,
    passkeys: manage ? user._count.passkeys : 0,
    openLinks: manage ? user._count.shareLinks : 0,
    may: {
      changeRole: manage,
      remove: manage && !isYou,
      manageAccount: manage && !isYou && user.memberships.every((each) => can(viewer, "people.manage", each)),
    },
  };
}

export const presentInvitation = ({ createdAt, expiresAt, ...row }: InvitationRow): InvitationView => ({
  ...row,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
