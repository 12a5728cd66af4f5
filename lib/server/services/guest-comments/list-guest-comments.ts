import "server-only";
import type { GuestCommentView } from "@/lib/contracts/guest-comment-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listVersionSubjects } from "@/lib/server/db/documents";
import { listCommentsOn } from "@/lib/server/db/guest-comments";
import { listColleagueNames } from "@/lib/server/db/members";
import { withoutWordsOnChanges } from "@/lib/server/derived/reviews/without-words-on-changes";
import { presentGuestComment } from "@/lib/server/presenters/present-guest-comment";

/** What guests of share links said of a version, or of a comparison and its changes; to members. */
export async function listGuestComments(
  viewer: Viewer,
  versionId: string,
  olderVersionId: string | null = null,
): Promise<GuestCommentView[]> {
  const [version] = await listVersionSubjects([versionId]);
  const subject = subjectOf(required(version));
  assertPersonCan(viewer, "guest-comment.read", subject);
  const rows = await withoutWordsOnChanges(viewer, await listCommentsOn(versionId, olderVersionId));
  if (rows.length === 0) return [];
  const names = (await listColleagueNames(subject.workspaceId)).map(({ name }) => name);
  return rows.map((row) => presentGuestComment(viewer, row, names));
}
