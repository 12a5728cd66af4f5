import type { CosmeticReason, WordEdit } from "@/lib/core/comparison/changes/change";
import { isRow } from "@/lib/core/comparison/units/row-cells";
import type { Edit } from "@/lib/core/comparison/words/edit";
import { cosmeticReasons, type EditContext } from "./cosmetic-reasons";
import { isMarkerEdit } from "./is-marker-edit";
import { isNoteMarkEdit } from "./is-note-mark-edit";

/** Only short edits recur. */
const MOST_REMEMBERED = 100;

/** Says of each edit of a comparison whether it is form, and why. */
export class EditJudge {
  private readonly known = new Map<string, readonly CosmeticReason[]>();

  constructor(
    private readonly older: string,
    private readonly newer: string,
  ) {}

  wordEdit(edit: Edit, context?: EditContext): WordEdit {
    const [o0, o1, n0, n1] = edit;
    return {
      older: { start: o0, end: o1 },
      newer: { start: n0, end: n1 },
      cosmetic: this.judge(edit, context),
    };
  }

  private judge(edit: Edit, context?: EditContext): readonly CosmeticReason[] {
    const { older, newer } = this;
    const [o0, o1, n0, n1] = edit;
    const reasons = this.reasons(older.slice(o0, o1), newer.slice(n0, n1), context);
    if (reasons.length > 0) return this.movesCells(edit) ? [] : reasons;
    if (isMarkerEdit(older, newer, edit)) return ["list-marker"];
    return isNoteMarkEdit(older, newer, edit) ? ["note-mark"] : [];
  }

  /** The same comma comes and goes between two words a thousand times in a statute. */
  private reasons(older: string, newer: string, context?: EditContext): readonly CosmeticReason[] {
    const size = older.length + newer.length + (context ? context.before.length + context.after.length : 0);
    if (size > MOST_REMEMBERED) return cosmeticReasons(older, newer, context);
    const question = [older, newer, context?.before, context?.after].join("\0");
    let known = this.known.get(question);
    if (!known) {
      known = cosmeticReasons(older, newer, context);
      this.known.set(question, known);
    }
    return known;
  }

  /** In a row of a table white space says in which column a cell stands. */
  private movesCells([o0, o1, n0, n1]: Edit): boolean {
    const { older, newer } = this;
    return tabs(older, o0, o1) !== tabs(newer, n0, n1) && isInRow(older, o0, o1) && isInRow(newer, n0, n1);
  }
}

function tabs(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 0x09) count++;
  return count;
}

/** Are there other cells in the line? */
function isInRow(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const to = stop < 0 ? text.length : stop;
  // A lone tab before a line sets it in.
  const isSetIn = text.charCodeAt(from) === 0x09 && !text.slice(from + 1, to).includes("\t");
  return !isSetIn && isRow(text, from, to);
}
