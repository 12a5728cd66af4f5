import type { Units } from "@/lib/core/comparison/units/units";
import { grown } from "@/lib/core/comparison/words/grown";
import type { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordClass } from "@/lib/core/comparison/words/word-sequence";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import { foldForm } from "@/lib/core/text/fold-form";
import { withoutNoteMarks } from "./is-note-mark-edit";

const UNREAD = -1;

const contentOf = (side: SideWords, unit: number): string =>
  side.units.text.slice(side.contentStart(unit), side.units.end(unit));

const NONE = -1;
/** Units with the same words that are compared one by one; lines of signs alone may be thousands, and are looked up by what they fold to. */
const MOST_COMPARED = 8;

/**
 * Numbers units so that those that differ in form only have the same: capitals, quotation marks, dashes, white space, the
 * marker of an item. One a comparison. The words of a unit say where to look; what is found there is compared whole. Units are held as numbers:
 * objects for all of them would be what the garbage collector spends its time on.
 */
export class FormTable {
  size = 0;
  private slots = new Int32Array(512).fill(NONE);
  private hashes = new Int32Array(256);
  /** The first unit of each number … */
  private units = new Int32Array(256);
  private readonly sides: SideWords[] = [];
  private sideOf = new Uint8Array(256);
  /** … what it reads without form, where that was asked, and the next number with the same words. */
  private readonly folded: (string | undefined)[] = [];
  private nexts = new Int32Array(256);
  /** Numbers of all further ones. */
  private readonly others = new Map<string, number>();

  constructor(private readonly words: WordTable) {}

  idOf(side: SideWords, unit: number): number {
    const hash = this.hashOf(side, unit);
    const slot = this.slotOf(hash);
    let last = NONE;
    let compared = 0;
    let content: string | null = null;
    let folded: string | null = null;
    for (let id = this.slots[slot] as number; id !== NONE; id = this.nexts[id] as number) {
      content ??= contentOf(side, unit);
      const known = contentOf(this.sides[this.sideOf[id] as number] as SideWords, this.units[id] as number);
      if (known === content || differInBlanksOnly(known, content)) return id;
      folded ??= foldForm(withoutNoteMarks(content));
      this.folded[id] ??= foldForm(withoutNoteMarks(known));
      if (this.folded[id] === folded) return id;
      last = id;
      compared++;
    }
    if (compared < MOST_COMPARED || folded === null) return this.add(side, unit, hash, slot, last, folded);
    const key = `${hash} ${folded}`;
    const known = this.others.get(key);
    if (known !== undefined) return known;
    this.others.set(key, this.size);
    return this.size++;
  }

  private add(
    side: SideWords,
    unit: number,
    hash: number,
    slot: number,
    last: number,
    folded: string | null,
  ): number {
    const id = this.size++;
    if (id >= this.units.length) this.growUnits(id + 1);
    this.hashes[id] = hash;
    this.units[id] = unit;
    this.sideOf[id] = this.numberOf(side);
    this.folded[id] = folded ?? undefined;
    this.nexts[id] = NONE;
    if (last === NONE) this.slots[slot] = id;
    else this.nexts[last] = id;
    if (2 * this.size >= this.slots.length) this.growSlots();
    return id;
  }

  private numberOf(side: SideWords): number {
    const known = this.sides.indexOf(side);
    return known >= 0 ? known : this.sides.push(side) - 1;
  }

  /** Where the first number with the hash stands, or an empty slot. */
  private slotOf(hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let id = this.slots[slot] as number; id !== NONE; id = this.slots[slot] as number) {
      if (this.hashes[id] === hash) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private growUnits(least: number): void {
    this.hashes = grown(this.hashes, least);
    this.units = grown(this.units, least);
    this.sideOf = grown(this.sideOf, least);
    this.nexts = grown(this.nexts, least);
  }

  /** Only the first number of each hash has a slot. */
  private growSlots(): void {
    const firsts = this.slots.filter((id) => id !== NONE);
    this.slots = new Int32Array(2 * this.slots.length).fill(NONE);
    for (const id of firsts) this.slots[this.slotOf(this.hashes[id] as number)] = id;
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
