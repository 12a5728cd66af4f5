import "server-only";
import type { LiveEvent } from "@/lib/contracts/live-event";
import { noteMark } from "@/lib/core/notes/note-mark";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import { subjectOf } from "@/lib/core/permissions/subject-of";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { digestOf } from "@/lib/core/text/digest-of";
import { listVersionSubjects } from "@/lib/server/db/documents";
import { listNoteMarks } from "@/lib/server/db/live";
import { type Follower, follow } from "@/lib/server/derived/live/follow";

/**
 * That notes of a version changed, while somebody has it open. `known` is the digest of those that the page holds, so that
 * nothing is missed between its making and the first event.
 * @throws AppError "not-found", "forbidden": at the beginning, and as soon as they may not read it any longer
 */
export function followVersion(
  who: () => Promise<Viewer>,
  { versionId, known }: { readonly versionId: string; readonly known: string },
  signal: AbortSignal,
): AsyncGenerator<LiveEvent> {
  const anything: readonly LiveEvent[] = [{ kind: "notes", ids: null }];
  const admit = async (): Promise<Follower> => {
    const [viewer, subjects] = await Promise.all([who(), listVersionSubjects([versionId])]);
    const subject = subjectOf(required(subjects[0]));
    assertPersonCan(viewer, "version.read", subject);
    return { viewer, documentIds: [subject.documentId] };
  };
  const missed = async ({ viewer }: Follower) => {
    const marks = await listNoteMarks(viewer, versionId);
    return digestOf(marks.map(noteMark)) === known ? [] : anything;
  };
  return follow({ thing: `version ${versionId}`, admit, missed, anything }, signal);
}
