import type { PassageTable } from "@/lib/core/comparison/words/passage-table";
import type { Units } from "./units";

const UNREAD = -1;

/** The number of each unit of one side: units that read the same have the same. A unit is looked up once. */
export class UnitIds {
  private readonly ids: Int32Array;
  private readonly home: number;

  constructor(
    readonly units: Units,
    readonly texts: PassageTable,
  ) {
    this.ids = new Int32Array(units.length).fill(UNREAD);
    this.home = texts.homeOf(units.text);
  }

  of(unit: number): number {
    const known = this.ids[unit] as number;
    if (known !== UNREAD) return known;
    const { units, texts } = this;
    const id = texts.idOf(units.text, units.start(unit), units.end(unit), this.home);
    this.ids[unit] = id;
    return id;
  }

  /** Of the units `[from, to)`. */
  between(from: number, to: number): Int32Array {
    for (let unit = from; unit < to; unit++) this.of(unit);
    return this.ids.subarray(from, to);
  }
}
