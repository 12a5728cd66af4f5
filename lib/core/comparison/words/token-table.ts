import { grown } from "./grown";

/** A token of up to this many signs below U+0100 is held whole in two numbers: nine words in ten. */
const MOST_PACKED = 8;
/** Added to the home of packed tokens: they need no text to be told apart. */
const PACKED = 256;
/** Home of tokens that stand in no text. */
const HOMELESS = 255;

/** What stands where in the four numbers of a token. */
const Entry = {
  /** Hash of the token, or the first four signs of a packed one. */
  hash: 0,
  /** The next four signs of a packed token. */
  rest: 1,
  length: 2,
  /** Which of `texts` it was first met in; 256 more for a packed token. */
  home: 3,
} as const;

/**
 * Gives equal tokens equal small numbers without cutting a string for each: open addressing over typed arrays,
 * several times faster than a Map of slices. One a comparison; both sides share it.
 */
export class TokenTable {
  size = 0;
  private slots = new Int32Array(512).fill(-1);
  /** Four numbers a token, side by side because they are asked for together; see `Entry`. */
  private entries = new Int32Array(4 * 256);
  /** Where each was first met, in the text that `Entry.home` names. */
  private starts = new Int32Array(256);
  private readonly texts: string[] = [];
  private readonly strays: string[] = [];

  /** Number of a token that need not stand in any text. */
  idOfStray(token: string): number {
    return this.idOf(token, 0, token.length, HOMELESS);
  }

  /** Number of a text, for `idOf`; at most 254. Told by the caller: to look for a text among others may compare them sign by sign. */
  homeOf(text: string): number {
    return this.texts.push(text) - 1;
  }

  /** Number of `text[start, end)`, where `home` is that of the text. */
  idOf(text: string, start: number, end: number, home: number): number {
    const length = end - start;
    if (length <= MOST_PACKED) {
      let first = 0;
      let rest = 0;
      let all = 0;
      const middle = length > 4 ? start + 4 : end;
      let at = start;
      for (; at < middle; at++) {
        const unit = text.charCodeAt(at);
        all |= unit;
        first = (first << 8) | unit;
      }
      for (; at < end; at++) {
        const unit = text.charCodeAt(at);
        all |= unit;
        rest = (rest << 8) | unit;
      }
      if (all < 0x100) return this.packedId(text, start, length, first, rest, home);
    }
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const { slots, entries } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
      if (entries[4 * id] === hash && this.isSame(id, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.add(slot, text, start, length, hash, 0, home);
  }

  private packedId(
    text: string,
    start: number,
    length: number,
    first: number,
    rest: number,
    home: number,
  ): number {
    const { slots, entries } = this;
    const mask = slots.length - 1;
    let slot = packedHash(first, rest, length) & mask;
    for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
      const at = 4 * id;
      if (
        entries[at + Entry.hash] === first &&
        entries[at + Entry.rest] === rest &&
        entries[at + Entry.length] === length &&
        (entries[at + Entry.home] as number) >= PACKED
      )
        return id;
      slot = (slot + 1) & mask;
    }
    return this.add(slot, text, start, length, first, rest, PACKED + home);
  }

  /** The token itself. */
  text(id: number): string {
    const start = this.starts[id] as number;
    const home = (this.entries[4 * id + Entry.home] as number) & 255;
    if (home === HOMELESS) return this.strays[start] as string;
    return (this.texts[home] as string).slice(start, start + (this.entries[4 * id + Entry.length] as number));
  }

  private isSame(id: number, text: string, start: number, end: number): boolean {
    const home = this.entries[4 * id + Entry.home] as number;
    if (this.entries[4 * id + Entry.length] !== end - start || home >= PACKED) return false;
    const isStray = home === HOMELESS;
    const known = (isStray ? this.strays[this.starts[id] as number] : this.texts[home]) as string;
    const from = isStray ? 0 : (this.starts[id] as number);
    for (let k = 0; k < end - start; k++) {
      if (known.charCodeAt(from + k) !== text.charCodeAt(start + k)) return false;
    }
    return true;
  }

  private add(
    slot: number,
    text: string,
    start: number,
    length: number,
    hash: number,
    rest: number,
    home: number,
  ): number {
    const id = this.size++;
    const { entries } = this;
    this.slots[slot] = id;
    this.starts[id] = (home & 255) === HOMELESS ? this.strays.push(text) - 1 : start;
    entries[4 * id + Entry.hash] = hash;
    entries[4 * id + Entry.rest] = rest;
    entries[4 * id + Entry.length] = length;
    entries[4 * id + Entry.home] = home;
    this.growIfFull();
    return id;
  }

  /** At most half of the slots are taken. */
  private growIfFull(): void {
    if (this.size * 2 < this.slots.length) return;
    this.entries = grown(this.entries, 4 * this.slots.length);
    this.starts = grown(this.starts, this.slots.length);
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = this.hashOf(id) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.slots = slots;
  }

  private hashOf(id: number): number {
    const at = 4 * id;
    const hash = this.entries[at + Entry.hash] as number;
    return (this.entries[at + Entry.home] as number) >= PACKED
      ? packedHash(hash, this.entries[at + Entry.rest] as number, this.entries[at + Entry.length] as number)
      : hash;
  }
}

function packedHash(first: number, rest: number, length: number): number {
  let hash = Math.imul(first ^ Math.imul(rest, 0x85ebca6b), 0x9e3779b1) ^ length;
  hash ^= hash >>> 15;
  return hash;
}
