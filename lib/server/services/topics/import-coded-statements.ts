import "server-only";
import { type ImportCodedStatementsInput, MAX_STATEMENT_TABLE_BYTES } from "@/lib/contracts/topic-input";
import type { CodedImportView } from "@/lib/contracts/topic-view";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { decodeTable } from "@/lib/core/exchange/decode-table";
import { cleanText } from "@/lib/core/notes/clean-text";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { matchQuotes, type QuoteMatch } from "@/lib/core/topics/match-quotes";
import { readCodedStatements } from "@/lib/core/topics/read-coded-statements";
import { listCodes } from "@/lib/server/db/codebook";
import { importStatements } from "@/lib/server/db/statement-import";
import { findWordsAt, type NewStatement } from "@/lib/server/db/topics";

/** Characters of a table: as many as its bytes can hold. */
const LONGEST_TABLE = MAX_STATEMENT_TABLE_BYTES;

const WHY: Readonly<Record<Extract<QuoteMatch, string>, string>> = {
  nowhere: "does not stand in this version letter for letter",
  several: "stands in this version more than once",
  "too short": "is too short to be told from other words",
};

/**
 * Puts coded statements (CSV, as the Manifesto Project writes them) under the topics of their codes, each on its quote in a
 * version. Importing the same again changes nothing; rows that have no place or no code in the codebook are told.
 * @throws AppError "unreadable" where the file is none, "too-large" beyond 10,000 rows
 */
export async function importCodedStatements(
  viewer: Viewer,
  { versionId }: ImportCodedStatementsInput,
  bytes: Uint8Array,
): Promise<CodedImportView> {
  const { workspaceId, deletedAt, words: text } = required(await findWordsAt(versionId, 0));
  assertPersonCan(viewer, "topic.edit", { workspaceId, deleted: deletedAt !== null });
  const { statements, uncoded } = readCodedStatements(cleanText(decodeTable(bytes, LONGEST_TABLE)));
  const book = codebookOf(await listCodes(workspaceId));
  const matches = matchQuotes(
    text,
    statements.map((statement) => statement.text),
  );
  const problems: { row: number; what: string }[] = [];
  const found: NewStatement[] = [];
  for (const [at, { row, code }] of statements.entries()) {
    const match = matches[at] ?? "nowhere";
    const codeId = (book.ofNotation(code) ?? book.ofTag(code))?.id;
    if (!codeId) problems.push({ row, what: `has the code “${code}”, which the codebook does not have` });
    else if (typeof match === "string") problems.push({ row, what: WHY[match] });
    else found.push({ codeId, versionId, ...match, quote: text.slice(match.start, match.end) });
  }
  const placed = await importStatements(viewer, workspaceId, versionId, found);
  return { placed, unchanged: found.length - placed, uncoded, problems };
}
