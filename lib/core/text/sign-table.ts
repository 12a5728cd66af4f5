/** Not asked about yet; every other answer is one more than it is. */
const UNKNOWN = 0;

/**
 * Remembers what `describe` says of each UTF-16 unit (a number below 255): patterns with Unicode properties cost more than all else
 * where they are asked of every sign of a text. Halves of surrogate pairs are described as any other unit.
 */
export class SignTable {
  private readonly known = new Uint8Array(0x10000);

  constructor(private readonly describe: (sign: string) => number) {}

  of(unit: number): number {
    const known = this.known[unit] as number;
    if (known !== UNKNOWN) return known - 1;
    const found = this.describe(String.fromCharCode(unit));
    this.known[unit] = found + 1;
    return found;
  }
}
