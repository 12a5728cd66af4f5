import "server-only";
import type { PeopleView } from "@/lib/contracts/people-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listOpenInvitations } from "@/lib/server/db/invitations";
import { listMembers } from "@/lib/server/db/members";
import { findWorkspace } from "@/lib/server/db/workspaces";
import { sendsMail } from "@/lib/server/mail/sends-mail";
import { presentInvitation, presentMember } from "@/lib/server/presenters/present-people";

/** Who is in a workspace, of the one the person works in unless told; for administrators also who is invited. */
export async function listPeople(viewer: Viewer, asked?: string): Promise<PeopleView> {
  const workspaceId = required(asked ?? currentWorkspace(viewer));
  assertPersonCan(viewer, "people.read", { workspaceId });
  const manage = can(viewer, "people.manage", { workspaceId });
  const [workspace, members, invitations] = await Promise.all([
    findWorkspace(workspaceId),
    listMembers(workspaceId),
    manage ? listOpenInvitations(workspaceId) : [],
  ]);
  const { name: workspaceName, requiresSecondStep } = required(workspace);
  return {
    workspaceId,
    workspaceName,
    members: members.map((row) => presentMember(viewer, workspaceId, row)),
    invitations: invitations.map(presentInvitation),
    requiresSecondStep,
    may: { manage },
    sendsMail: sendsMail(),
  };
}
