/**
 * Gives equal passages (blocks, sentences) equal small numbers. The hash looks at length, both ends and the middle
 * only; equality is then decided by the platform's own string comparison. So a text costs little more than one pass
 * of it, where hashing every character would cost several.
 */
export class PassageTable {
  size = 0;
  private readonly first = new Map<number, number>();
  /** Next passage with the same hash, by id; -1 at the end. */
  private readonly next: number[] = [];
  private readonly texts: string[] = [];

  idOf(text: string, start: number, end: number): number {
    const passage = text.slice(start, end);
    const hash = hashOf(text, start, end);
    const head = this.first.get(hash) ?? -1;
    for (let id = head; id >= 0; id = this.next[id] as number) {
      if (this.texts[id] === passage) return id;
    }
    const id = this.size++;
    this.texts.push(passage);
    this.next.push(head);
    this.first.set(hash, id);
    return id;
  }
}

const sample = 8;

function hashOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length <= 4 * sample) return mixed(length, text, start, end);
  const quarter = start + (length >> 2);
  const middle = start + (length >> 1);
  let hash = mixed(length, text, start, start + sample);
  hash = mixed(hash, text, quarter, quarter + sample);
  hash = mixed(hash, text, middle, middle + sample);
  return mixed(hash, text, end - sample, end);
}

function mixed(seed: number, text: string, from: number, to: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
