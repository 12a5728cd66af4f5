import "server-only";
import { createHash } from "node:crypto";
import { describePassage } from "@/lib/core/anchoring/describe-passage";
import { findPassage } from "@/lib/core/anchoring/find-passage";
import { indexPassages, type PassageIndex } from "@/lib/core/anchoring/passage-index";
import type { NoteTableRow } from "@/lib/core/exchange/note-table";
import { type RowProblem, standsTwice } from "@/lib/core/exchange/table-cells";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { can } from "@/lib/core/permissions/rules";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Range } from "@/lib/core/text/range";
import { readDays } from "@/lib/core/time/read-days";
import type { AnnotationChange, NewAnnotation } from "@/lib/server/db/annotation-changes";
import { findReadableVersion, type ReadableVersionRow } from "@/lib/server/db/documents";
import { listKeysUsed, listNotesOn, listVersionsCalled } from "@/lib/server/db/note-import";
import {
  assigning,
  dayOfCell,
  type NoteCellContext,
  noteOfCell,
  personOfCell,
  tagsOfCell,
} from "./note-cells";
import { type PlannedRow, Refused } from "./table-plan";

/** A row that writes a note. */
export interface NewNote extends PlannedRow {
  readonly annotation: NewAnnotation;
  readonly steps: readonly AnnotationChange[];
}

interface Plan {
  readonly fresh: NewNote[];
  unchanged: number;
  readonly problems: RowProblem[];
}

/** What rows that name no note would write, each on its quote. A note that stands there already is not written again. */
export async function planNewNotes(
  viewer: Person,
  rows: readonly NoteTableRow[],
  context: NoteCellContext,
): Promise<Plan> {
  const plan: Plan = { fresh: [], unchanged: 0, problems: [] };
  const days = readDays(rows.map(({ said }) => ({ cell: said.due ?? "", was: null })));
  const byVersion = new Map<string, { readonly row: NoteTableRow; readonly day: string | undefined }[]>();
  for (const [at, row] of rows.entries()) {
    try {
      const versionId = await versionOf(row, context);
      byVersion.set(versionId, [...(byVersion.get(versionId) ?? []), { row, day: days[at] }]);
    } catch (error) {
      take(plan, row, error);
    }
  }
  // One text at a time: a large one takes much memory to be searched.
  for (const [versionId, asked] of byVersion) {
    const version = await findReadableVersion(versionId);
    const isHere = version?.document.workspaceId === context.workspaceId && !version.document.deletedAt;
    const searched = isHere ? { version, index: indexPassages(version.text) } : null;
    const there = new Set((await listNotesOn(viewer, versionId)).map(nameOfNote));
    const made: NewNote[] = [];
    for (const { row, day } of asked) {
      try {
        if (!searched) throw new Refused(NO_VERSION);
        const note = noteOn(viewer, searched, row, day, context);
        const name = nameOfNote(note.annotation);
        const twin = made.find(({ annotation }) => nameOfNote(annotation) === name);
        if (twin) throw new Refused(standsTwice("note", twin.row));
        if (there.has(name)) plan.unchanged++;
        else made.push(note);
      } catch (error) {
        take(plan, row, error);
      }
    }
    const used = await listKeysUsed(
      viewer.userId,
      made.map(({ annotation }) => annotation.idempotencyKey),
    );
    for (const note of made)
      if (used.has(note.annotation.idempotencyKey))
        plan.problems.push({ row: note.row, what: WRITTEN_BEFORE });
      else plan.fresh.push(note);
  }
  return plan;
}

const NO_VERSION = "its document and version are not in this workspace; write both as the export names them";
const WRITTEN_BEFORE = "this note was added before, and changed or deleted since";

function take(plan: Plan, { row }: NoteTableRow, error: unknown): void {
  if (!(error instanceof Refused)) throw error;
  plan.problems.push({ row, what: error.message });
}

const nameOfNote = ({ start, end, bodyText }: Range & { readonly bodyText: string }): string =>
  `${start} ${end} ${bodyText}`;

/** @throws Refused */
async function versionOf({ on }: NoteTableRow, { workspaceId }: NoteCellContext): Promise<string> {
  const { document, version, versionId, quote } = on;
  if (quote === "")
    throw new Refused("a row without an id is a new note, and needs the words it stands on under “quote”");
  if (document === "") {
    if (versionId) return versionId;
    throw new Refused("a row without an id is a new note, and needs its document and version");
  }
  const called = await listVersionsCalled(workspaceId, document, version);
  const [only] = called;
  if (only && called.length === 1) return only.id;
  // The address tells versions of one name apart.
  if (called.some(({ id }) => id === versionId) && versionId) return versionId;
  if (!only) throw new Refused(`there is no version “${version}” of “${document}” in this workspace`);
  throw new Refused(
    version === ""
      ? `“${document}” has several versions; name one under “version”`
      : `several versions are called “${document}, ${version}”; give the address of one under “address”`,
  );
}

/** @throws Refused */
function noteOn(
  viewer: Person,
  { version, index }: { readonly version: ReadableVersionRow; readonly index: PassageIndex },
  { row, on: { quote }, said }: NoteTableRow,
  day: string | undefined,
  context: NoteCellContext,
): NewNote {
  const { workspaceId } = context;
  if (!can(viewer, "annotation.create", { workspaceId, documentId: version.documentId }))
    throw new Refused("your role in this workspace does not allow to write notes");
  const range = rangeOf(index, quote);
  const body = noteOfCell(said.note ?? "");
  const bodyText = notePlainText(body);
  const person = personOfCell(said.assigned ?? "", context);
  const dueOn = dayOfCell(said.due ?? "", day);
  const isPrivate = said.state === "draft";
  if (isPrivate && person) throw new Refused("nobody else can read a draft; it cannot be assigned");
  if (dueOn && !person) throw new Refused("a day under “due” needs somebody under “assigned”");
  const place = { ...describePassage(version.text, range), versionId: version.id };
  const within = version.positions.find(({ start, end }) => start <= place.start && place.end <= end);
  const annotation: NewAnnotation = {
    ...place,
    documentId: version.documentId,
    positionId: within?.id ?? null,
    authorId: viewer.userId,
    body,
    bodyText,
    tags: tagsOfCell(said.tags ?? "", [], context),
    stance: said.stance ?? null,
    isPrivate,
    idempotencyKey: keyOf(`${version.id} ${nameOfNote({ ...place, bodyText })}`),
  };
  const cells = [
    { column: "quote", after: quote },
    { column: "note", after: said.note ?? "" },
    { column: "stance", after: said.stance ?? "" },
    { column: "tags", after: annotation.tags.join("; ") },
    { column: "state", after: said.state ?? "" },
    { column: "assigned", after: person?.name ?? "" },
    { column: "due", after: dueOn ?? "" },
  ].filter(({ after }) => after !== "");
  return {
    row,
    isNew: true,
    about: `${version.document.title}, ${version.label}`,
    cells: cells.map((cell) => ({ ...cell, before: "" })),
    target: annotation.idempotencyKey,
    annotation,
    steps: [
      ...(person ? [assigning(person.id, dueOn, true)] : []),
      ...(said.state === "resolved" ? [{ kind: "resolved" as const }] : []),
    ],
  };
}

/** Where a quote stands word for word, and only there. @throws Refused */
function rangeOf(index: PassageIndex, quote: string): Range {
  const { status, range } = findPassage(index, { quote, prefix: "", suffix: "" });
  if (status === "ambiguous")
    throw new Refused("its quote stands in this version more than once; give more of the words around it");
  if (!range || status === "changed")
    throw new Refused("its quote does not stand in this version word for word");
  return range;
}

/** The same note has the same key, so that a table that comes twice writes it once. A UUID of version 8 (RFC 9562). */
function keyOf(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
