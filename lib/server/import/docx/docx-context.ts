import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import type { ChartWords } from "@/lib/server/import/office/chart-blocks";
import { ListCounters } from "@/lib/server/import/office/list-counters";
import { DocxWarnings } from "./docx-warnings";
import { FieldNumbers } from "./field-numbers";
import type { NoteMarks } from "./note-marks";
import type { WordNumbering } from "./word-numbering";
import type { WordStyles } from "./word-styles";

/** What all stories of a Word file (its text, notes, cells, boxes, headers) share while it is read. */
export class DocxContext {
  readonly counters = new ListCounters();
  readonly fieldNumbers: FieldNumbers;
  readonly warnings = new DocxWarnings();
  /** Tables that were read as rows. */
  tables = 0;

  constructor(
    readonly styles: WordStyles,
    readonly numbering: WordNumbering,
    readonly notes: NoteMarks,
    /** The words of diagrams by their links. */
    readonly diagrams: ReadonlyMap<string, readonly string[]> = new Map(),
    /** The words and figures of charts by their links. */
    readonly charts: ReadonlyMap<string, ChartWords> = new Map(),
    /** Texts in other formats by their links. */
    readonly chunks: ReadonlyMap<string, readonly DraftBlock[]> = new Map(),
  ) {
    this.fieldNumbers = new FieldNumbers(numbering, this.counters);
  }
}
