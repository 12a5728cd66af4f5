/** Bits for each run: one in sixteen of what was never added is taken for a member. */
const BITS_EACH = 16;

/** Remembers runs (by their hash) in a few bits each: what it says not to hold was never added (Bloom 1970). */
export class RunFilter {
  private readonly bits: Int32Array;
  private readonly mask: number;

  /** `most`: at most so many runs are expected; with more of them it is wrong more often. */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(64, most * BITS_EACH)));
    this.bits = new Int32Array(size / 32);
    this.mask = size - 1;
  }

  add(run: number): void {
    const at = run & this.mask;
    this.bits[at >>> 5] = (this.bits[at >>> 5] as number) | (1 << (at & 31));
  }

  mayHold(run: number): boolean {
    const at = run & this.mask;
    return ((this.bits[at >>> 5] as number) & (1 << (at & 31))) !== 0;
  }
}
