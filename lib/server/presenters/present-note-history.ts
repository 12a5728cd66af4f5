import "server-only";
import { type AnnotationHistoryView, NOTE_CHANGES } from "@/lib/contracts/annotation-view";
import type { AnnotationSubjectRow } from "@/lib/server/db/annotations";
import type { listNoteRevisions } from "@/lib/server/db/note-revisions";
import { stanceOf } from "./present-annotation";

type Step = AnnotationHistoryView["steps"][number];
type Revisions = Awaited<ReturnType<typeof listNoteRevisions>>;

/** Each row holds what stood before its act, so that what an act made is in the row after it, and last in the note itself. */
export function presentNoteHistory(
  note: AnnotationSubjectRow,
  revisions: Revisions,
  isAuthor: boolean,
): AnnotationHistoryView {
  const states = [...revisions, note];
  const stateAfter = (at: number) => {
    const { bodyText, tags, stance, assignee, dueOn } = states[at] ?? note;
    const assigned = assignee && { name: assignee.name, dueOn };
    return { text: bodyText, tags, stance: stanceOf(stance), assigned };
  };
  const written: Step = {
    revision: 1,
    change: "written",
    byName: note.sourceCreator ?? note.author.name,
    at: note.createdAt.toISOString(),
    ...stateAfter(0),
  };
  const acts = revisions.map(
    (row, at): Step => ({
      revision: row.revision + 1,
      change: NOTE_CHANGES.find((change) => change === row.change) ?? "edited",
      byName: row.by.name,
      at: row.at.toISOString(),
      ...stateAfter(at + 1),
    }),
  );
  const steps = [written, ...acts];
  const shared = steps.findLastIndex(({ change }) => change === "shared");
  return { steps: steps.slice(isAuthor ? 0 : Math.max(0, shared)).reverse() };
}
