import "server-only";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import { codebookOf, keysOfTag } from "@/lib/core/codebook/codebook";
import { AppError } from "@/lib/core/errors";
import { noteMarkdown } from "@/lib/core/notes/note-markdown";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { readerDay } from "@/lib/core/time/reader-day";
import { listCodes } from "@/lib/server/db/codebook";
import { listNoteBodies, listNoteRows } from "@/lib/server/db/note-table";
import { presentNoteRow } from "@/lib/server/presenters/present-note-row";

/** Notes of one reading of the database. */
const BATCH = 200;
/** More than these fit no spreadsheet that a person works with. */
const MOST = 50_000;

/**
 * The notes of a workspace, of the one the person works in unless told, narrowed as in their table, each with all its words, as Markdown.
 * @param today the day it is where they are; that of UTC unless told
 * @throws AppError "too-large" for more than 50,000 notes
 */
export async function exportNotes(
  viewer: Viewer,
  { after: _, ...input }: NotesInput,
  today = readerDay(undefined, new Date()).day,
): Promise<NoteRowView[]> {
  const workspaceId = input.workspaceId ?? currentWorkspace(viewer);
  if (!workspaceId) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  const codebook = codebookOf(await listCodes(workspaceId));
  const keys = keysOfTag(codebook, input.tag);
  const notes: NoteRowView[] = [];
  for (let last: { readonly at: Date; readonly id: string } | null = null; ; ) {
    const rows = await listNoteRows(viewer, workspaceId, input, keys, last, BATCH, today);
    const bodies = await listNoteBodies(rows.map(({ id }) => id));
    for (const row of rows) {
      const body = bodies.get(row.id);
      const text = body ? noteMarkdown(body) : row.bodyText;
      notes.push({ ...presentNoteRow(viewer, workspaceId, row, codebook), text });
    }
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return notes;
    if (notes.length >= MOST)
      throw new AppError("too-large", "There are more than 50,000 notes. Narrow them by document or person.");
    last = { at: end.createdAt, id: end.id };
  }
}
