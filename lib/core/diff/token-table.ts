import { grown } from "@/lib/core/diff/grown";

/** A token of up to this many signs below U+0100 is held whole in two numbers: nine words in ten. */
const mostPacked = 8;
/** Home of packed tokens: they need no text to be told apart. */
const packed = 255;

/**
 * Gives equal tokens equal small numbers without cutting a string for each: open addressing over typed arrays,
 * several times faster than a Map of slices. One a comparison; both sides share it.
 */
export class TokenTable {
  size = 0;
  private slots = new Int32Array(4096).fill(-1);
  /** Hash of a token, or the first four signs of a packed one. */
  private hashes = new Int32Array(2048);
  /** The next four signs of a packed token. */
  private rests = new Int32Array(2048);
  private starts = new Int32Array(2048);
  private lengths = new Int32Array(2048);
  /** Which of `texts` a token was first met in, or `packed`; then `sources` says which it was. */
  private homes = new Uint8Array(2048);
  private sources = new Uint8Array(2048);
  private readonly texts: string[] = [];

  /** Number of `text[start, end)`. At most 255 different texts. */
  idOf(text: string, start: number, end: number): number {
    const length = end - start;
    if (length <= mostPacked) {
      let first = 0;
      let rest = 0;
      let all = 0;
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at);
        all |= unit;
        // The sign that leaves `first` at the top is taken over by `rest`.
        rest = (rest << 8) | (first >>> 24);
        first = (first << 8) | unit;
      }
      if (all < 0x100) return this.packedId(text, start, length, first, rest);
    }
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
      if (hashes[id] === hash && this.isSame(id, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.add(slot, text, start, length);
    this.homes[id] = this.sources[id] as number;
    this.hashes[id] = hash;
    this.growIfFull();
    return id;
  }

  private packedId(text: string, start: number, length: number, first: number, rest: number): number {
    const { slots, hashes, rests, lengths, homes } = this;
    const mask = slots.length - 1;
    let slot = packedHash(first, rest, length) & mask;
    for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
      if (hashes[id] === first && rests[id] === rest && lengths[id] === length && homes[id] === packed)
        return id;
      slot = (slot + 1) & mask;
    }
    const id = this.add(slot, text, start, length);
    this.homes[id] = packed;
    this.hashes[id] = first;
    this.rests[id] = rest;
    this.growIfFull();
    return id;
  }

  /** The token itself. */
  text(id: number): string {
    const start = this.starts[id] as number;
    return (this.texts[this.sources[id] as number] as string).slice(
      start,
      start + (this.lengths[id] as number),
    );
  }

  private isSame(id: number, text: string, start: number, end: number): boolean {
    if (this.lengths[id] !== end - start || this.homes[id] === packed) return false;
    const home = this.texts[this.homes[id] as number] as string;
    const from = this.starts[id] as number;
    for (let k = 0; k < end - start; k++) {
      if (home.charCodeAt(from + k) !== text.charCodeAt(start + k)) return false;
    }
    return true;
  }

  private add(slot: number, text: string, start: number, length: number): number {
    const id = this.size++;
    this.slots[slot] = id;
    this.starts[id] = start;
    this.lengths[id] = length;
    this.sources[id] = this.sourceOf(text);
    return id;
  }

  private sourceOf(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }

  /** At most half of the slots are taken. */
  private growIfFull(): void {
    if (this.size * 2 < this.slots.length) return;
    this.hashes = grown(this.hashes, this.slots.length);
    this.rests = grown(this.rests, this.slots.length);
    this.starts = grown(this.starts, this.slots.length);
    this.lengths = grown(this.lengths, this.slots.length);
    this.homes = grown(this.homes, this.slots.length);
    this.sources = grown(this.sources, this.slots.length);
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
    const hash = this.hashes[id] as number;
    return this.homes[id] === packed
      ? packedHash(hash, this.rests[id] as number, this.lengths[id] as number)
      : hash;
  }
}

function packedHash(first: number, rest: number, length: number): number {
  let hash = Math.imul(first ^ Math.imul(rest, 0x85ebca6b), 0x9e3779b1) ^ length;
  hash ^= hash >>> 15;
  return hash;
}
