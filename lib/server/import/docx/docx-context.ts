import "server-only";
import { DocxWarnings } from "@/lib/server/import/docx/docx-warnings";
import { FieldNumbers } from "@/lib/server/import/docx/field-numbers";
import type { NoteMarks } from "@/lib/server/import/docx/note-marks";
import type { WordNumbering } from "@/lib/server/import/docx/word-numbering";
import type { WordStyles } from "@/lib/server/import/docx/word-styles";
import { ListCounters } from "@/lib/server/import/office/list-counters";

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
  ) {
    this.fieldNumbers = new FieldNumbers(numbering, this.counters);
  }
}
