import "server-only";
import type { ListColleaguesInput } from "@/lib/contracts/people-input";
import type { ColleagueView } from "@/lib/contracts/people-view";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import { isAtLeast } from "@/lib/core/permissions/roles";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocumentSubject } from "@/lib/server/db/documents";
import { listColleagueNames } from "@/lib/server/db/members";

/** Whom something of a document can be given to: the members of its workspace who can sign in, by name. */
export async function listColleagues(
  viewer: Viewer,
  { documentId }: ListColleaguesInput,
): Promise<readonly ColleagueView[]> {
  const document = documentId ? required(await findDocumentSubject(documentId)) : null;
  const workspaceId = required(document?.workspaceId ?? currentWorkspace(viewer));
  assertPersonCan(viewer, "people.read", { workspaceId, deleted: Boolean(document?.deletedAt) });
  const people = await listColleagueNames(workspaceId);
  const called = new Map<string, number>();
  for (const { name } of people) called.set(name, (called.get(name) ?? 0) + 1);
  return people.map(({ id, name, email, role }) => ({
    id,
    name,
    email: called.get(name) !== 1 ? email : null,
    isMe: id === viewer.userId,
    mayReview: isAtLeast(role, "reviewer"),
  }));
}
