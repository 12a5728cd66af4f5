/** A run that was met in no place, or in several. */
const [NOWHERE, SEVERAL] = [-1, -2];

/** Where runs of words (by their hash) stand on one side, and where they were met on the other: a unit and the place in it. */
export class RunPlaces {
  private readonly indices = new Map<number, number>();
  private readonly units: number[] = [];
  private readonly places: number[] = [];
  private readonly otherUnits: number[] = [];
  private readonly otherPlaces: number[] = [];

  get isEmpty(): boolean {
    return this.indices.size === 0;
  }

  /** A run of this side, in the order of the text. */
  add(run: number, unit: number, place: number): void {
    const known = this.indices.get(run);
    if (known !== undefined) this.units[known] = SEVERAL;
    else {
      this.indices.set(run, this.units.length);
      this.units.push(unit);
      this.places.push(place);
      this.otherUnits.push(NOWHERE);
      this.otherPlaces.push(0);
    }
  }

  /** A run of the other side. */
  meet(run: number, unit: number, place: number): void {
    const known = this.indices.get(run);
    if (known === undefined) return;
    this.otherUnits[known] = this.otherUnits[known] === NOWHERE ? unit : SEVERAL;
    this.otherPlaces[known] = place;
  }

  /** Unit and place here and there of what stands once on each side, in the order of this side. */
  *metOnce(): Generator<readonly [number, number, number, number]> {
    const { units, places, otherUnits, otherPlaces } = this;
    for (let k = 0; k < units.length; k++) {
      const [unit, otherUnit] = [units[k] as number, otherUnits[k] as number];
      if (unit >= 0 && otherUnit >= 0) yield [unit, places[k] as number, otherUnit, otherPlaces[k] as number];
    }
  }
}
