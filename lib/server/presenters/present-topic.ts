import "server-only";
import { passageHref } from "@/lib/contracts/passage-href";
import type {
  PassageView,
  StanceView,
  StatementView,
  TopicActorView,
  TopicPaperView,
  TopicView,
} from "@/lib/contracts/topic-view";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { Range } from "@/lib/core/text/range";
import { actorOf } from "@/lib/core/topics/actor";
import { behindNumber } from "@/lib/core/topics/behind-number";
import { isStance } from "@/lib/core/topics/stance";
import type { PaperRow, StanceRow, StatementRow } from "@/lib/server/db/topics";
import type { TopicRead } from "@/lib/server/derived/topics/read-topic";
import { presentCodeRef } from "./present-codebook";
import { presentDocumentRef, presentVersionRef } from "./present-version-ref";

export function presentPaper(row: PaperRow): TopicPaperView {
  const { id, title, lang, dir } = presentDocumentRef(row.document);
  return { document: { id, title, lang, dir }, version: presentVersionRef(row) };
}

/** Names and ways into the text are for members only. */
function presentStatement(row: StatementRow, member: boolean): StatementView {
  const { id, version, end } = row;
  const position = version.positions.find(
    (each) => each.start <= row.start && end <= each.end && row.start < end,
  );
  // What was put in place with its number once, or is coded so elsewhere: the number stands beside it as the label.
  const numbered = position?.label && position.start === row.start;
  const words = numbered ? behindNumber(row.quote, { start: 0, end: row.quote.length }) : null;
  const quote = words ? row.quote.slice(words.start) : row.quote;
  const start = end - quote.length;
  return {
    ...presentPaper(version),
    id,
    start,
    end,
    quote,
    position: position?.label || null,
    addedByName: member ? row.addedBy.name : null,
    href: member ? (quote ? passageHref(version.id, quote) : `/versions/${version.id}`) : null,
  };
}

/** What was said last of the code itself, else of one merged into it. */
export function stanceOf(rows: readonly StanceRow[], codeId: string, actorKey: string): StanceRow | null {
  const said = rows.filter(
    (row) => row.actorKey === actorKey && (row.codeId === codeId || isStance(row.stance)),
  );
  return said.find((row) => row.codeId === codeId) ?? said.at(-1) ?? null;
}

/** What was said of a merged code is written over on the code it belongs to now. */
export const revisionOfStance = (row: StanceRow | null, codeId: string): number =>
  row?.codeId === codeId ? row.revision : 0;

function presentStance(row: StanceRow | null, codeId: string, member: boolean): StanceView {
  return {
    stance: row && isStance(row.stance) ? row.stance : null,
    revision: revisionOfStance(row, codeId),
    setByName: member ? (row?.setBy.name ?? null) : null,
  };
}

/** By day where days are known, then by the order of versions, then as they stand in the text. */
const inTime = (a: StatementView, b: StatementView): number =>
  (a.version.date?.iso ?? "").localeCompare(b.version.date?.iso ?? "") ||
  a.document.title.localeCompare(b.document.title) ||
  a.version.ordinal - b.version.ordinal ||
  a.start - b.start;

/** The actors of a topic, the one that speaks first on top; those of whom only a stance is known at the end. */
export function presentTopicActors(
  codeId: string,
  statements: readonly StatementRow[],
  stances: readonly StanceRow[],
  member: boolean,
): TopicActorView[] {
  const actors = new Map<string, { name: string; statements: StatementView[] }>();
  const listed = statements
    .map((row) => ({ actor: actorOf(row.version.document), view: presentStatement(row, member) }))
    .sort((a, b) => inTime(a.view, b.view));
  for (const { actor, view } of listed) {
    const known = actors.get(actor.key) ?? { name: actor.name, statements: [] };
    known.statements.push(view);
    actors.set(actor.key, known);
  }
  for (const row of stances)
    if (isStance(row.stance) && !actors.has(row.actorKey))
      actors.set(row.actorKey, { name: row.actor, statements: [] });
  return [...actors].map(([key, actor]) => ({
    key,
    ...actor,
    stance: presentStance(stanceOf(stances, codeId, key), codeId, member),
  }));
}

interface FoundPassage {
  readonly textId: string;
  readonly range: Range;
  readonly quote: string;
  readonly kind: PassageView["kind"];
  readonly label: string;
  readonly words?: readonly string[];
}

/** Passages with the papers they stand in. */
export function presentPassages(
  found: readonly FoundPassage[],
  papers: ReadonlyMap<string, PaperRow>,
): PassageView[] {
  return found.flatMap(({ textId, range, quote, kind, label, words = [] }) => {
    const paper = papers.get(textId);
    return paper ? [{ ...presentPaper(paper), ...range, quote, kind, label, words }] : [];
  });
}

/** The view of a topic that was read: the same for a page, a file and a shared link. */
export function presentTopic(
  viewer: Viewer,
  { workspaceId, code, member, statements, stances, papers }: TopicRead,
): TopicView {
  const taken = new Set(statements.map(({ version }) => version.id));
  return {
    workspaceId,
    code: { ...presentCodeRef(code), definition: code.definition },
    actors: presentTopicActors(code.id, statements, stances, member),
    open: papers.filter(({ id }) => !taken.has(id)).map(presentPaper),
    may: {
      edit: can(viewer, "topic.edit", { workspaceId, topicId: code.id }),
      share: can(viewer, "topic.share", { workspaceId, topicId: code.id }),
    },
  };
}
