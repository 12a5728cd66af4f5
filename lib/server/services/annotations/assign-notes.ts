import "server-only";
import type { AssignNotesInput } from "@/lib/contracts/notes-input";
import type { ChangedNotesView } from "@/lib/contracts/notes-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateAnnotation } from "@/lib/server/db/annotation-changes";
import { type AnnotationSubjectRow, findAnnotation } from "@/lib/server/db/annotations";
import { listColleagueNames } from "@/lib/server/db/members";

/**
 * Gives several notes to members to see to, or takes them from them. One that the person may not touch, a private draft, or somebody
 * who cannot come in refuses all of them; a note that somebody changed in the meantime stays as it is, and the others do not.
 */
export async function assignNotes(viewer: Viewer, { notes }: AssignNotesInput): Promise<ChangedNotesView> {
  const wanted = new Map(notes.map((each) => [each.annotationId, each]));
  const rows = await Promise.all([...wanted.keys()].map(async (id) => required(await findAnnotation(id))));
  const changed: { annotationId: string; revision: number }[] = [];
  for (const row of rows)
    assertPersonCan(viewer, "annotation.assign", {
      workspaceId: row.document.workspaceId,
      onlyForId: row.isPrivate ? row.authorId : null,
      deleted: row.deletedAt !== null || row.document.deletedAt !== null,
    });
  if (viewer.kind !== "person") return { changed, stale: 0 };
  if (rows.some(({ isPrivate }) => isPrivate))
    throw new AppError("invalid", "Nobody else can read a draft. Share it, then assign it.");
  await assertMembers(rows.map((row) => ({ row, assigneeId: required(wanted.get(row.id)).assigneeId })));
  let stale = 0;
  for (const row of rows) {
    const { assigneeId, dueOn: asked, revision } = required(wanted.get(row.id));
    const dueOn = assigneeId === null ? null : asked;
    const formerId = row.assignee?.id ?? null;
    if (formerId === assigneeId && row.dueOn === dueOn) continue;
    const isNews = assigneeId !== null && assigneeId !== formerId;
    const after =
      row.revision === revision &&
      (await updateAnnotation(viewer, row, {
        kind: "assigned",
        assigned: { assigneeId, dueOn },
        told: isNews ? [{ recipientId: assigneeId, kind: "assigned" }] : [],
      }));
    if (after) changed.push({ annotationId: row.id, revision: after.revision });
    else stale++;
  }
  return { changed, stale };
}

/** Who has a note already keeps it, though they have left since. */
async function assertMembers(
  all: readonly { readonly row: AnnotationSubjectRow; readonly assigneeId: string | null }[],
): Promise<void> {
  const asked = new Map<string, Set<string>>();
  for (const { row, assigneeId } of all) {
    if (assigneeId === null || assigneeId === row.assignee?.id) continue;
    const ids = asked.get(row.document.workspaceId) ?? new Set();
    asked.set(row.document.workspaceId, ids.add(assigneeId));
  }
  for (const [workspaceId, ids] of asked)
    if ((await listColleagueNames(workspaceId, [...ids])).length < ids.size)
      throw new AppError("invalid", "Only members of this workspace can be given a note to see to.");
}
