import "server-only";
import { listPlaceOf, readListPlace } from "@/lib/contracts/list-place";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { NotesView } from "@/lib/contracts/notes-view";
import { codebookOf, keysOfTag } from "@/lib/core/codebook/codebook";
import { AppError } from "@/lib/core/errors";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { readerDay } from "@/lib/core/time/reader-day";
import { listCodes } from "@/lib/server/db/codebook";
import { listNoteRows } from "@/lib/server/db/note-table";
import { presentNoteRow } from "@/lib/server/presenters/present-note-row";

const PAGE = 50;

/**
 * The notes of a workspace, of the one the person works in unless told, narrowed and a page at a time.
 * @param today the day it is where they are; that of UTC unless told
 */
export async function listNotes(
  viewer: Viewer,
  input: NotesInput,
  today = readerDay(undefined, new Date()).day,
): Promise<NotesView> {
  const workspaceId = input.workspaceId ?? currentWorkspace(viewer);
  if (!workspaceId) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  const codebook = codebookOf(await listCodes(workspaceId));
  const rows = await listNoteRows(
    viewer,
    workspaceId,
    input,
    keysOfTag(codebook, input.tag),
    readListPlace(input.after),
    PAGE + 1,
    today,
  );
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    rows: shown.map((row) => presentNoteRow(viewer, workspaceId, row, codebook)),
    next: last && rows.length > PAGE ? listPlaceOf({ at: last.createdAt, id: last.id }) : null,
    may: { import: can(viewer, "annotation.import", { workspaceId }) },
  };
}
