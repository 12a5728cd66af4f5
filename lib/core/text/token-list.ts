/**
 * Words and signs of a stretch of text, in order, without the white space between them.
 * Typed arrays: a statute has half a million tokens, and an object each would cost ten times the memory.
 */
export class TokenList {
  length = 0;
  /** UTF-16 offsets, half-open; only the first `length` entries count. */
  starts: Int32Array;
  ends: Int32Array;

  constructor(capacity = 256) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  push(start: number, end: number): void {
    if (this.length === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  start(index: number): number {
    return this.starts[index] as number;
  }

  end(index: number): number {
    return this.ends[index] as number;
  }

  clear(): void {
    this.length = 0;
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
