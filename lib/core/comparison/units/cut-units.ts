import type { Range } from "@/lib/core/text/range";
import type { Units } from "./units";

/** The units of one side with some of them in pieces (in order, apart, nothing but white space left out). */
export class CutUnits {
  readonly units: Units;
  /** Where each unit begins among the finer ones. */
  private readonly firsts: Int32Array;

  constructor(coarse: Units, pieces: ReadonlyMap<number, readonly Range[]>) {
    this.units = coarse.emptied(coarse.length + 8 * pieces.size);
    this.firsts = new Int32Array(coarse.length + 1);
    for (let unit = 0; unit < coarse.length; unit++) {
      this.firsts[unit] = this.units.length;
      const block = coarse.block(unit);
      const cut = pieces.get(unit);
      if (cut) for (const { start, end } of cut) this.units.push(start, end, block);
      else this.units.push(coarse.start(unit), coarse.end(unit), block);
    }
    this.firsts[coarse.length] = this.units.length;
  }

  /** The first of the finer units of a unit; also for one past the last. */
  first(unit: number): number {
    return this.firsts[unit] as number;
  }
}
