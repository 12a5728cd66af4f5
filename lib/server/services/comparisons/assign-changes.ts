import "server-only";
import type { AssignChangesInput } from "@/lib/contracts/change-assignment-input";
import type { AssignedChangesView } from "@/lib/contracts/change-assignment-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { isAtLeast } from "@/lib/core/permissions/roles";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listAssignments, putAssignments } from "@/lib/server/db/change-assignments";
import { listColleagueNames } from "@/lib/server/db/members";
import { assigner } from "@/lib/server/derived/reviews/assigner";
import { findJudgedChanges, judgedWords } from "@/lib/server/derived/reviews/judged-words";
import { assertMayCompare } from "@/lib/server/permissions/may-compare";
import { presentAssignment } from "@/lib/server/presenters/present-assignment";

/**
 * Gives changes of a comparison to members to see to, or takes them from them. Whom they are newly given to are told, once for all
 * of them. What is so already changes nothing; what somebody gave to another in the meantime stays, and is answered as it is.
 * @throws AppError "invalid" for somebody who may not judge changes here; "not-found" for a change that is not in the comparison
 */
export async function assignChanges(
  viewer: Viewer,
  { olderVersionId, newerVersionId, changes }: AssignChangesInput,
): Promise<AssignedChangesView> {
  const newer = required((await assertMayCompare(viewer, [olderVersionId, newerVersionId]))[1]);
  const person = await assigner(viewer, subjectOf(newer));
  const { workspaceId } = newer.document;
  const found = await findJudgedChanges(olderVersionId, newerVersionId);
  const places = new Map([...(found?.changes.keys() ?? [])].map((key, at) => [key, at]));
  const keys = changes.map(({ changeKey }) => changeKey);
  const before = new Map((await listAssignments(newer.documentId, keys)).map((row) => [row.changeKey, row]));
  const wanted = changes.filter(
    ({ changeKey, assigneeId }) => (before.get(changeKey)?.assigneeId ?? null) !== assigneeId,
  );
  const ids = new Set(wanted.flatMap(({ assigneeId }) => assigneeId ?? []));
  const members = ids.size > 0 ? await listColleagueNames(workspaceId, [...ids]) : [];
  if (members.filter(({ role }) => isAtLeast(role, "reviewer")).length < ids.size)
    throw new AppError("invalid", "Only members who may judge changes here can be given one to see to.");
  const changed = await putAssignments(
    person,
    { workspaceId, documentId: newer.documentId, olderVersionId, newerVersionId },
    // What was seen assigned and is no more is as stale as what is another's by now.
    wanted
      .filter(({ changeKey, revision }) => revision === 0 || before.has(changeKey))
      .map((each) => {
        const change = found?.changes.get(each.changeKey);
        if (!found || !change)
          throw new AppError("not-found", "A change is not in the comparison any longer. Reload the page.");
        return { ...each, ordinal: places.get(each.changeKey) ?? 0, words: judgedWords(found, change) };
      }),
  );
  const now = await listAssignments(newer.documentId, keys);
  return {
    now: now.map((row) => presentAssignment(person, row)),
    changed,
    stale: wanted.length - changed.length,
  };
}
