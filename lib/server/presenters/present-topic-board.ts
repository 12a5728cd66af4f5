import "server-only";
import type { TopicBoardView, TopicCellView } from "@/lib/contracts/topic-view";
import { codebookOf } from "@/lib/core/codebook/codebook";
import { type Actor, actorOf } from "@/lib/core/topics/actor";
import { isStance } from "@/lib/core/topics/stance";
import type { CodeRow } from "@/lib/server/db/codebook";
import type { listStatementPlaces, StanceRow } from "@/lib/server/db/topics";
import { presentCodeRef } from "./present-codebook";
import { revisionOfStance, stanceOf } from "./present-topic";

/** Topics by actors: how many quotes stand in each cell, and the stance a person has set. */
export function presentTopicBoard(
  workspaceId: string,
  rows: readonly CodeRow[],
  places: Awaited<ReturnType<typeof listStatementPlaces>>,
  stances: readonly StanceRow[],
  may: TopicBoardView["may"],
): TopicBoardView {
  const book = codebookOf(rows);
  const actors = new Map<string, Actor>();
  const cells = new Map<string, Map<string, { quotes: number; silent: number }>>();
  const cellOf = (codeId: string, actor: Actor) => {
    const code = book.standing(codeId);
    if (!code) return null;
    actors.set(actor.key, actors.get(actor.key) ?? actor);
    const row = cells.get(code.id) ?? new Map<string, { quotes: number; silent: number }>();
    cells.set(code.id, row);
    const cell = row.get(actor.key) ?? { quotes: 0, silent: 0 };
    row.set(actor.key, cell);
    return cell;
  };
  for (const { codeId, start, end, version } of places) {
    const cell = cellOf(codeId, actorOf(version.document));
    if (!cell) continue;
    if (start < end) cell.quotes += 1;
    else cell.silent += 1;
  }
  for (const row of stances)
    if (isStance(row.stance)) cellOf(row.codeId, { key: row.actorKey, name: row.actor });
  const names = [...actors.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
  const topics = book.codes.filter(({ id }) => cells.has(id));
  return {
    workspaceId,
    topics: topics.map((code) => {
      const ofTopic = stances.filter(({ codeId }) => book.standing(codeId) === code);
      return {
        code: presentCodeRef(code),
        cells: names.map(({ key }): TopicCellView => {
          const said = stanceOf(ofTopic, code.id, key);
          const stance = said?.stance ?? "";
          const revision = revisionOfStance(said, code.id);
          const counted = cells.get(code.id)?.get(key) ?? { quotes: 0, silent: 0 };
          return { actorKey: key, stance: isStance(stance) ? stance : null, revision, ...counted };
        }),
      };
    }),
    actors: names,
    unused: book.codes.filter(({ id }) => !cells.has(id)).map(presentCodeRef),
    may,
  };
}
