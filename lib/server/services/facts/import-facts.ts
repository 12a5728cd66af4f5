import "server-only";
import { type ImportFactsInput, MAX_TABLE_BYTES, type TableImportView } from "@/lib/contracts/table-import";
import { decodeTable } from "@/lib/core/exchange/decode-table";
import { readFactTable } from "@/lib/core/facts/fact-table";
import { cleanText } from "@/lib/core/notes/clean-text";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findPictureDocument, putFactDecision } from "@/lib/server/db/facts";
import { JUDGED_SINCE, planFactEdits } from "@/lib/server/derived/tables/plan-fact-edits";
import { takeTable } from "@/lib/server/derived/tables/table-plan";

/**
 * Takes what people say of the facts of a document from a table (CSV) that was exported and edited: looked at first and then taken, as
 * notes are (`importNotes`). A state confirms, dismisses or takes back, edited words correct, and a row without an id adds a fact whose
 * quote stands in its version.
 * @throws AppError "unreadable" where the file is no such table, "too-large" beyond 20,000 rows or 1,000 changes
 */
export async function importFacts(
  viewer: Viewer,
  { documentId, plan }: ImportFactsInput,
  bytes: Uint8Array,
): Promise<TableImportView> {
  const document = required(await findPictureDocument(documentId));
  const { workspaceId, deletedAt } = document;
  assertPersonCan(viewer, "fact.decide", { workspaceId, documentId, deleted: deletedAt !== null });
  const { rows, problems, unread } = readFactTable(cleanText(decodeTable(bytes, MAX_TABLE_BYTES)));
  const edits = await planFactEdits(document, rows);
  const all = { ...edits, problems: [...problems, ...edits.problems], unread };
  return takeTable(all, plan, async ({ next, revision }) =>
    (await putFactDecision(viewer, workspaceId, next, revision)) ? null : JUDGED_SINCE,
  );
}
