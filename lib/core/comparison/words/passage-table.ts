import { grown } from "./grown";

/**
 * Gives equal passages (blocks, sentences) equal small numbers: open addressing. The hash looks at length, both ends and
 * the middle only; equality is then decided by the platform's own string comparison. So a text costs little more than one
 * pass of it, where hashing every character would cost several.
 */
export class PassageTable {
  size = 0;
  private slots = new Int32Array(512).fill(-1);
  private hashes = new Int32Array(256);
  /** The texts in which passages were met, and where each was met first. */
  private readonly texts: string[] = [];
  private homes = new Uint8Array(256);
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);

  /** Number of a text, for `idOf`; at most 256. */
  homeOf(text: string): number {
    return this.texts.push(text) - 1;
  }

  /** Number of `text[start, end)`, where `home` is that of the text. */
  idOf(text: string, start: number, end: number, home: number): number {
    const hash = hashOf(text, start, end);
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let id = slots[slot] as number; id >= 0; id = slots[slot] as number) {
      if (hashes[id] === hash && this.text(id) === text.slice(start, end)) return id;
      slot = (slot + 1) & mask;
    }
    const id = this.size++;
    slots[slot] = id;
    hashes[id] = hash;
    this.homes[id] = home;
    this.starts[id] = start;
    this.ends[id] = end;
    if (2 * this.size >= slots.length) this.grow();
    return id;
  }

  private text(id: number): string {
    return (this.texts[this.homes[id] as number] as string).slice(this.starts[id], this.ends[id]);
  }

  /** At most half of the slots are taken. */
  private grow(): void {
    const slots = new Int32Array(2 * this.slots.length).fill(-1);
    const mask = slots.length - 1;
    for (let id = 0; id < this.size; id++) {
      let slot = (this.hashes[id] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    const least = this.slots.length;
    this.hashes = grown(this.hashes, least);
    this.homes = grown(this.homes, least);
    this.starts = grown(this.starts, least);
    this.ends = grown(this.ends, least);
    this.slots = slots;
  }
}

const SAMPLE = 4;

function hashOf(text: string, start: number, end: number): number {
  const length = end - start;
  let hash = length;
  if (length <= 4 * SAMPLE) hash = mixed(hash, text, start, end);
  else {
    const quarter = start + (length >> 2);
    const middle = start + (length >> 1);
    hash = mixed(hash, text, start, start + SAMPLE);
    hash = mixed(hash, text, quarter, quarter + SAMPLE);
    hash = mixed(hash, text, middle, middle + SAMPLE);
    hash = mixed(hash, text, end - SAMPLE, end);
  }
  return hash ^ (hash >>> 15);
}

function mixed(seed: number, text: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
