import "server-only";
import type { ChangeAssignmentView, UnmatchedAssignmentView } from "@/lib/contracts/change-assignment-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { ChangeAssignmentRow } from "@/lib/server/db/change-assignment";

/** Who is to see to a change. */
export function presentAssignment(
  viewer: Viewer,
  { changeKey, assigneeId, assignee, revision }: ChangeAssignmentRow,
): ChangeAssignmentView {
  return {
    changeKey,
    assignee:
      assigneeId && assignee
        ? { id: assigneeId, name: assignee.name, isMe: isViewer(viewer, assigneeId) }
        : null,
    revision,
  };
}

/** One whose change is no longer there; nothing of one that was taken back. */
export const presentUnmatchedAssignment = (
  viewer: Viewer,
  { id, revision, assigneeId, assignee, at, olderWords, newerWords }: ChangeAssignmentRow,
): readonly UnmatchedAssignmentView[] =>
  assignee
    ? [
        {
          id,
          revision,
          assigneeName: assignee.name,
          toMe: isViewer(viewer, assigneeId),
          at: at.toISOString(),
          olderWords,
          newerWords,
        },
      ]
    : [];

const isViewer = (viewer: Viewer, userId: string | null): boolean =>
  viewer.kind === "person" && viewer.userId === userId;
