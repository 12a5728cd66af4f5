import "server-only";
import { type ImportNotesInput, MAX_TABLE_BYTES, type TableImportView } from "@/lib/contracts/table-import";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { AppError, isDuplicate } from "@/lib/core/errors";
import { decodeTable } from "@/lib/core/exchange/decode-table";
import { readNoteTable } from "@/lib/core/exchange/note-table";
import { cleanText } from "@/lib/core/notes/clean-text";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertAnnotation, updateAnnotation } from "@/lib/server/db/annotation-changes";
import { listCodes } from "@/lib/server/db/codebook";
import { listColleagueNames } from "@/lib/server/db/members";
import { type NewNote, planNewNotes } from "@/lib/server/derived/tables/plan-new-notes";
import { CHANGED_SINCE, type NoteEdit, planNoteEdits } from "@/lib/server/derived/tables/plan-note-edits";
import { takeTable } from "@/lib/server/derived/tables/table-plan";

/**
 * Takes notes from a table (CSV) that was exported and edited. Without a plan it says what the table would change; with the plan of that
 * answer it does so, each row for itself, and with one that is no longer true it does nothing and answers what it would change by now.
 * What says the same is left alone, a note that was changed after the table was written is told and not overwritten, and rows that are
 * not in it change nothing. A row without an id writes a note on its quote, once however often the table comes.
 * @throws AppError "unreadable" where the file is no such table, "too-large" beyond 20,000 rows or 1,000 changes
 */
export async function importNotes(
  viewer: Viewer,
  { workspaceId: asked, plan }: ImportNotesInput,
  bytes: Uint8Array,
): Promise<TableImportView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  assertPersonCan(viewer, "annotation.import", { workspaceId });
  const { rows, problems, unread } = readNoteTable(cleanText(decodeTable(bytes, MAX_TABLE_BYTES)));
  const [codes, people] = await Promise.all([listCodes(workspaceId), listColleagueNames(workspaceId)]);
  const context = { workspaceId, codebook: codebookOf(codes), people };
  const edited = await planNoteEdits(
    viewer,
    rows.filter(({ id }) => id !== null),
    context,
  );
  const added = await planNewNotes(
    viewer,
    rows.filter(({ id }) => id === null),
    context,
  );
  const all = {
    planned: [...edited.edits, ...added.fresh],
    unchanged: edited.unchanged + added.unchanged,
    problems: [...problems, ...edited.problems, ...added.problems],
    unread,
  };
  return takeTable<NoteEdit | NewNote>(all, plan, async (row) => {
    if ("before" in row)
      return (await updateAnnotation(viewer, row.before, ...row.steps)) ? null : CHANGED_SINCE;
    try {
      await insertAnnotation(viewer, workspaceId, row.annotation, [], row.steps);
    } catch (error) {
      // The same table came twice at this moment: the note is there.
      if (!isDuplicate(error)) throw error;
    }
    return null;
  });
}
