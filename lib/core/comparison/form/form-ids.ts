import type { Units } from "@/lib/core/comparison/units/units";
import type { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordClass } from "@/lib/core/comparison/words/word-sequence";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import { foldForm } from "@/lib/core/text/fold-form";
import { withoutNoteMarks } from "./is-note-mark-edit";

const UNREAD = -1;

/** A unit whose number is known; its content is read where another could be the same. */
interface Known {
  readonly side: SideWords;
  readonly unit: number;
  readonly id: number;
  content: string | null;
  folded: string | null;
}

const contentOf = ({ side, unit }: Pick<Known, "side" | "unit">): string =>
  side.units.text.slice(side.contentStart(unit), side.units.end(unit));

/**
 * Numbers units so that those that differ in form only have the same: capitals, quotation marks, dashes, white space, the
 * marker of an item. One a comparison. The words of a unit say where to look; what is found there is compared whole.
 */
export class FormTable {
  size = 0;
  private readonly found = new Map<number, Known[]>();

  constructor(private readonly words: WordTable) {}

  idOf(side: SideWords, unit: number): number {
    const hash = this.hashOf(side, unit);
    let list = this.found.get(hash);
    if (!list) {
      list = [];
      this.found.set(hash, list);
    }
    let content: string | null = null;
    let folded: string | null = null;
    for (const known of list) {
      content ??= contentOf({ side, unit });
      known.content ??= contentOf(known);
      if (known.content === content || differInBlanksOnly(known.content, content)) return known.id;
      folded ??= foldForm(withoutNoteMarks(content));
      known.folded ??= foldForm(withoutNoteMarks(known.content));
      if (known.folded === folded) return known.id;
    }
    const id = this.size++;
    list.push({ side, unit, id, content, folded });
    return id;
  }

  private hashOf(side: SideWords, unit: number): number {
    const { words } = this;
    let hash = 0;
    for (let k = side.contentFrom(unit); k < side.to(unit); k++) {
      const id = side.ids[k] as number;
      if (words.classOf(id) !== WordClass.sign && !isInBrackets(side, k))
        hash = Math.imul(hash ^ words.foldedIdOf(id), 0x01000193);
    }
    return hash;
  }
}

/** Lines wrapped elsewhere, seen without folding: white space of any kind and length where both have some. */
function differInBlanksOnly(older: string, newer: string): boolean {
  let [i, j] = [0, 0];
  while (i < older.length && j < newer.length) {
    if (isPlainBlank(older.charCodeAt(i))) {
      if (!isPlainBlank(newer.charCodeAt(j))) return false;
      while (isPlainBlank(older.charCodeAt(i))) i++;
      while (isPlainBlank(newer.charCodeAt(j))) j++;
    } else if (older.charCodeAt(i++) !== newer.charCodeAt(j++)) return false;
  }
  return i === older.length && j === newer.length;
}

const isPlainBlank = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0xa0;

/** Cheap, and true of the mark of every note. */
function isInBrackets({ tokens, units }: SideWords, token: number): boolean {
  const end = tokens.end(token);
  return units.text.charCodeAt(end) === 0x5d && units.text.charCodeAt(tokens.start(token) - 1) === 0x5b;
}

/** The form of each unit of one side by number. A unit is looked up once. */
export class FormIds {
  private readonly ids: Int32Array;

  constructor(
    private readonly words: SideWords,
    readonly table: FormTable,
  ) {
    this.ids = new Int32Array(words.units.length).fill(UNREAD);
  }

  get units(): Units {
    return this.words.units;
  }

  of(unit: number): number {
    const known = this.ids[unit] as number;
    if (known !== UNREAD) return known;
    const id = this.table.idOf(this.words, unit);
    this.ids[unit] = id;
    return id;
  }

  /** Of the units `[from, to)`. */
  between(from: number, to: number): Int32Array {
    for (let unit = from; unit < to; unit++) this.of(unit);
    return this.ids.subarray(from, to);
  }
}
