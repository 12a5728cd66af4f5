import "server-only";
import { type ImportStancesInput, MAX_TABLE_BYTES, type TableImportView } from "@/lib/contracts/table-import";
import { codeKey } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { AppError } from "@/lib/core/errors";
import { decodeTable } from "@/lib/core/exchange/decode-table";
import { type RowProblem, standsTwice } from "@/lib/core/exchange/table-cells";
import { cleanText } from "@/lib/core/notes/clean-text";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { actorOf } from "@/lib/core/topics/actor";
import { isStance, STANCES } from "@/lib/core/topics/stance";
import { NOT_SAID, readStanceTable } from "@/lib/core/topics/stance-table";
import { listCodes } from "@/lib/server/db/codebook";
import {
  listPapers,
  listStancesOfWorkspace,
  listStatementPlaces,
  putStance,
  type StanceRow,
} from "@/lib/server/db/topics";
import { type PlannedRow, Refused, takeTable } from "@/lib/server/derived/tables/table-plan";
import { revisionOfStance, stanceOf } from "@/lib/server/presenters/present-topic";

interface StanceEdit extends PlannedRow {
  readonly of: { readonly codeId: string; readonly actorKey: string; readonly actor: string };
  readonly stance: string;
  readonly revision: number;
}

const SAID_SINCE =
  "somebody said where this actor stands after the table was exported; that was kept. Export again and repeat your edit";

/**
 * Takes where actors stand on topics from a table (CSV) that was exported and edited: looked at first and then taken, as notes are
 * (`importNotes`). A topic is known by its name, or by its code where there is none; an actor by the office or paper.
 * @throws AppError "unreadable" where the file is no such table, "too-large" beyond 20,000 rows or 1,000 changes
 */
export async function importStances(
  viewer: Viewer,
  { workspaceId: asked, plan }: ImportStancesInput,
  bytes: Uint8Array,
): Promise<TableImportView> {
  const workspaceId = asked ?? currentWorkspace(viewer);
  if (!workspaceId) throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  assertPersonCan(viewer, "topic.edit", { workspaceId });
  const table = readStanceTable(cleanText(decodeTable(bytes, MAX_TABLE_BYTES)));
  const { rows, unread } = table;
  const [codes, stances, places] = await Promise.all([
    listCodes(workspaceId),
    listStancesOfWorkspace(workspaceId),
    listStatementPlaces(workspaceId),
  ]);
  const book = codebookOf(codes);
  const actors = new Map([
    ...stances.map(({ actorKey, actor }) => [actorKey, actor] as const),
    ...places.map(({ version }) => {
      const { key, name } = actorOf(version.document);
      return [key, name] as const;
    }),
  ]);
  // Papers of which no statement is known are read where they are needed.
  if (rows.some(({ actor }) => !actors.has(codeKey(actor))))
    for (const { document } of await listPapers(workspaceId)) {
      const { key, name } = actorOf(document);
      if (!actors.has(key)) actors.set(key, name);
    }
  const said = new Map<string, StanceRow[]>();
  for (const stance of stances) {
    const name = `${book.standing(stance.codeId)?.id} ${stance.actorKey}`;
    said.set(name, [...(said.get(name) ?? []), stance]);
  }
  const planned: StanceEdit[] = [];
  const problems: RowProblem[] = [...table.problems];
  const seen = new Map<string, number>();
  let unchanged = 0;
  for (const each of rows)
    try {
      const code = each.topic === "" ? book.ofNotation(each.code) : book.ofTag(each.topic);
      if (!code) throw new Refused(`there is no topic “${each.topic || each.code}” in the codebook`);
      const actorKey = codeKey(each.actor);
      const actor = actors.get(actorKey);
      if (actor === undefined) throw new Refused(`no paper of this workspace is of “${each.actor}”`);
      const name = `${code.id} ${actorKey}`;
      const before = seen.get(name);
      if (before !== undefined) throw new Refused(standsTwice("topic and actor", before));
      seen.set(name, each.row);
      const stands = stanceOf(said.get(name) ?? [], code.id, actorKey);
      const now = stands && isStance(stands.stance) ? stands.stance : null;
      if (now === each.stance) {
        unchanged++;
        continue;
      }
      const revision = revisionOfStance(stands, code.id);
      if (each.revision !== null && each.revision !== revision) throw new Refused(SAID_SINCE);
      planned.push({
        row: each.row,
        isNew: false,
        about: `${code.name}, ${actor}`,
        cells: [
          {
            column: "stance",
            before: now ? STANCES[now] : NOT_SAID,
            after: each.stance ? STANCES[each.stance] : NOT_SAID,
          },
        ],
        target: `${name} ${revision}`,
        of: { codeId: code.id, actorKey, actor },
        stance: each.stance ?? "none",
        revision,
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push({ row: each.row, what: error.message });
    }
  return takeTable({ planned, unchanged, problems, unread }, plan, async ({ of, stance, revision }) =>
    (await putStance(viewer, workspaceId, of, stance, revision)) === null ? SAID_SINCE : null,
  );
}
