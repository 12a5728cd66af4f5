import "server-only";
import type { BriefingSource } from "@/lib/core/briefings/briefing-source";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { type CitableNoteRow, listCitableNotes } from "@/lib/server/db/briefing-notes";

/** Notes of a workspace as a briefing keeps them: by their id and the words they were made on. @throws AppError "not-found", "invalid" */
export async function keptNotes(
  viewer: Viewer,
  workspaceId: string,
  ids: readonly string[],
): Promise<readonly BriefingSource[]> {
  if (ids.length === 0) return [];
  const rows = new Map((await listCitableNotes(ids)).map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = required(rows.get(id));
    const { document, authorId, isPrivate, deletedAt } = row;
    assertCan(viewer, "annotation.read", {
      workspaceId: document.workspaceId,
      documentId: document.id,
      versionId: row.versionId,
      authorId,
      onlyForId: isPrivate ? authorId : null,
      deleted: deletedAt !== null || document.deletedAt !== null,
    });
    if (document.workspaceId !== workspaceId) required(null);
    if (isPrivate)
      throw new AppError(
        "invalid",
        "One of these notes is a draft that only you see. Share it with everybody first; nothing was added.",
      );
    return keptNote(row);
  });
}

const keptNote = ({
  id,
  revision,
  versionId,
  start,
  end,
  quote,
  position,
}: CitableNoteRow): BriefingSource => ({
  kind: "note",
  annotationId: id,
  revision,
  quote: { versionId, range: { start, end }, words: quote, marks: [], position: position?.label ?? null },
});
