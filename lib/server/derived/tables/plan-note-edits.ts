import "server-only";
import { setImmediate as turn } from "node:timers/promises";
import { resolveTags } from "@/lib/core/codebook/resolve-tags";
import {
  CAME_APART,
  cellOfWords,
  NOTE_PREFIX,
  type NoteTableRow,
  TAG_SIGN,
} from "@/lib/core/exchange/note-table";
import {
  cellWords,
  hasLostLetters,
  LOST_LETTERS,
  onOneLine,
  type RowProblem,
} from "@/lib/core/exchange/table-cells";
import { noteMarkdown } from "@/lib/core/notes/note-markdown";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { NOTE_STANCES, type NoteStance } from "@/lib/core/notes/note-stance";
import { restoreMentions } from "@/lib/core/notes/restore-mentions";
import { can } from "@/lib/core/permissions/rules";
import type { Person } from "@/lib/core/permissions/viewer";
import { readDays } from "@/lib/core/time/read-days";
import type { AnnotationChange } from "@/lib/server/db/annotation-changes";
import { type AnnotationSubjectRow, listAnnotationsHere } from "@/lib/server/db/annotations";
import { listDueDays } from "@/lib/server/db/note-import";
import {
  assigning,
  dayOfCell,
  type NoteCellContext,
  noteOfCell,
  personOfCell,
  sameTags,
  tagsOfCell,
} from "./note-cells";
import { type CellChange, type PlannedRow, Refused } from "./table-plan";

/** A row that changes a note. */
export interface NoteEdit extends PlannedRow {
  readonly before: AnnotationSubjectRow;
  readonly steps: readonly [AnnotationChange, ...AnnotationChange[]];
}

/** Notes of one reading of the database. */
const BATCH = 500;

export const CHANGED_SINCE =
  "this note was changed after the table was exported; what stands there was kept. Export again and repeat your edit";
const NO_NOTE = "there is no such note here, or it is not open to you";
const NOT_YOURS = "only who wrote this note, or an administrator, may change its words, stance and tags";
const IS_DRAFT = "this is a draft, which nobody else can read; share it in the reader, then";

/** What rows that name notes would change of them. Nothing is written. */
export async function planNoteEdits(
  viewer: Person,
  rows: readonly NoteTableRow[],
  context: NoteCellContext,
): Promise<{ readonly edits: NoteEdit[]; readonly unchanged: number; readonly problems: RowProblem[] }> {
  const { workspaceId } = context;
  const was = await listDueDays(
    workspaceId,
    rows.flatMap(({ id }) => id ?? []),
  );
  const days = readDays(
    rows.map(({ id, said }) => ({ cell: said.due ?? "", was: (id && was.get(id)) || null })),
  );
  const edits: NoteEdit[] = [];
  const problems: RowProblem[] = [];
  let unchanged = 0;
  for (let from = 0; from < rows.length; from += BATCH) {
    const part = rows.slice(from, from + BATCH);
    const found = await listAnnotationsHere(
      viewer,
      workspaceId,
      part.flatMap(({ id }) => id ?? []),
    );
    const notes = new Map(found.map((note) => [note.id, note]));
    for (const [at, row] of part.entries()) {
      // Others are answered in between.
      if (at % 50 === 0) await turn();
      const before = notes.get(row.id ?? "");
      try {
        const edit = before ? editOf(viewer, row, before, days[from + at], context) : refuse(NO_NOTE);
        if (edit) edits.push(edit);
        else unchanged++;
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        problems.push({ row: row.row, what: error.message });
      }
    }
  }
  return { edits, unchanged, problems };
}

function refuse(why: string): never {
  throw new Refused(why);
}

/** `null` where the row says what stands. @throws Refused */
function editOf(
  viewer: Person,
  row: NoteTableRow,
  before: AnnotationSubjectRow,
  day: string | undefined,
  context: NoteCellContext,
): NoteEdit | null {
  const subject = {
    workspaceId: context.workspaceId,
    documentId: before.documentId,
    authorId: before.authorId,
    onlyForId: before.isPrivate ? before.authorId : null,
  };
  if (!isQuoteOf(row, before.quote)) refuse(CAME_APART);
  const words = wordsChange(row, before, context);
  const given = givenChange(row, before, day, context);
  const state = stateChange(row, before);
  const all = [words, given, state].flatMap((each) => each ?? []);
  const [first, ...rest] = all.map(({ step }) => step);
  if (!first) return null;
  if (words && !can(viewer, "annotation.edit", subject)) refuse(NOT_YOURS);
  if (given && before.isPrivate) refuse(`${IS_DRAFT} assign it`);
  if (row.revision !== null && row.revision !== before.revision) refuse(CHANGED_SINCE);
  return {
    row: row.row,
    isNew: false,
    about: before.bodyText.replace(/\s+/gu, " ").trim(),
    cells: all.flatMap(({ cells }) => cells),
    target: `${NOTE_PREFIX}${before.id} ${before.revision}`,
    before,
    steps: [first, ...rest],
  };
}

/** Spreadsheets cut long cells. */
const COMPARED = 1_000;

/** Whether a row has the words that its note stands on, or has none. */
function isQuoteOf({ on }: NoteTableRow, quote: string): boolean {
  const [cell, stands] = [on.quote, quote].map((words) => onOneLine(words).slice(0, COMPARED));
  return !cell || !stands || cell === stands || hasLostLetters(stands, cell);
}

interface Change {
  readonly step: AnnotationChange;
  readonly cells: readonly CellChange[];
}

function wordsChange(
  { said, revision }: NoteTableRow,
  before: AnnotationSubjectRow,
  context: NoteCellContext,
): Change | null {
  const cells: CellChange[] = [];
  let { body, tags } = before;
  const markdown = said.note === undefined ? "" : cellWords(cellOfWords(noteMarkdown(before.body)));
  // Tables without revisions were exported when notes went out as bare words.
  const isAsBefore =
    said.note === markdown || (revision === null && said.note === cellWords(cellOfWords(before.bodyText)));
  if (said.note !== undefined && !isAsBefore) {
    if (hasLostLetters(markdown, said.note)) refuse(LOST_LETTERS);
    body = restoreMentions(noteOfCell(said.note), before.body);
    cells.push({ column: "note", before: markdown, after: said.note });
  }
  const stance = said.stance === undefined ? before.stance : said.stance;
  if (stance !== before.stance)
    cells.push({ column: "stance", before: stanceWords(before.stance), after: stanceWords(stance) });
  if (said.tags !== undefined) {
    const now = resolveTags(context.codebook, before.tags).map(({ name }) => name);
    const asked = tagsOfCell(said.tags, now, context);
    if (!sameTags(asked, now)) {
      tags = asked;
      cells.push({ column: "tags", before: tagWords(now), after: tagWords(asked) });
    }
  }
  if (cells.length === 0) return null;
  return { step: { kind: "edited", body, bodyText: notePlainText(body), tags, stance }, cells };
}

const stanceWords = (stance: string | null): string =>
  stance && Object.hasOwn(NOTE_STANCES, stance) ? NOTE_STANCES[stance as NoteStance] : "";
const tagWords = (tags: readonly string[]): string => tags.join(`${TAG_SIGN} `);

function givenChange(
  { said }: NoteTableRow,
  before: AnnotationSubjectRow,
  day: string | undefined,
  context: NoteCellContext,
): Change | null {
  const former = before.assignee;
  const isSame = said.assigned === undefined || said.assigned === (former?.name.trim() ?? "");
  const person = isSame ? former : personOfCell(said.assigned ?? "", context);
  const asked = said.due === undefined ? before.dueOn : dayOfCell(said.due, day);
  if (!person && asked !== null && asked !== before.dueOn)
    refuse("a day under “due” needs somebody under “assigned”");
  const dueOn = person ? asked : null;
  const isNews = person?.id !== former?.id;
  if (!isNews && dueOn === before.dueOn) return null;
  const cells = [
    ...(isNews ? [{ column: "assigned", before: former?.name ?? "", after: person?.name ?? "" }] : []),
    ...(dueOn === before.dueOn ? [] : [{ column: "due", before: before.dueOn ?? "", after: dueOn ?? "" }]),
  ];
  return { step: assigning(person?.id ?? null, dueOn, isNews), cells };
}

function stateChange({ said: { state } }: NoteTableRow, before: AnnotationSubjectRow): Change | null {
  const now = before.isPrivate ? "draft" : before.resolvedAt ? "resolved" : "open";
  if (state === undefined || state === null || state === now) return null;
  if (before.isPrivate) refuse(`${IS_DRAFT} resolve it`);
  if (state === "draft") refuse("a note that others have read cannot become a draft");
  return {
    step: { kind: state === "resolved" ? "resolved" : "reopened" },
    cells: [{ column: "state", before: now, after: state }],
  };
}
