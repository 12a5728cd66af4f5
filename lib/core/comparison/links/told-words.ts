import type { Edit } from "@/lib/core/comparison/words/edit";
import type { SideWords } from "@/lib/core/comparison/words/side-words";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import type { Range } from "@/lib/core/text/range";
import type { Link } from "./link";
import { unitsWithout } from "./sound-links";
import { wordRuns } from "./word-runs";

/** So many words in a row that are gone here and new there are one passage that went elsewhere. */
const RUN = 8;

/** What one side tells as gone, or as new: units without a link, and the edits of linked ones as far as they are known. */
export class ToldWords {
  /** Units without a link. */
  readonly units: readonly number[];
  private runs: Set<number> | null = null;

  constructor(
    readonly side: SideWords,
    private readonly links: readonly Link[],
    private readonly name: "older" | "newer",
    private readonly words: WordTable,
  ) {
    this.units = unitsWithout(links, side.units.length, name);
  }

  /**
   * Runs of words of a unit, in a range of the text, of which half is told; `edits`: those of its link, if it has one. A word that stays
   * between others that go, by chance or not, ends no run.
   */
  runsOf(unit: number, { start, end }: Range, edits: readonly Edit[] | null): number[] {
    const { side, words } = this;
    const { tokens } = side;
    let first = side.from(unit);
    let last = side.to(unit);
    while (first < last && tokens.start(first) < start) first++;
    while (last > first && tokens.end(last - 1) > end) last--;
    const told = edits && this.markedBy(edits, first, last);
    return wordRuns({ side, first, last, length: RUN, told }, words);
  }

  private markedBy(edits: readonly Edit[], from: number, to: number): Uint8Array {
    const marks = new Uint8Array(to - from);
    const { tokens } = this.side;
    const [start, end] = this.name === "older" ? ([0, 1] as const) : ([2, 3] as const);
    let k = from;
    for (const edit of edits) {
      while (k < to && tokens.start(k) < edit[start]) k++;
      for (; k < to && tokens.end(k) <= edit[end]; k++) marks[k - from] = 1;
    }
    return marks;
  }

  /** Does one of these runs of the other side stand here, too? */
  hasOneOf(runs: readonly number[]): boolean {
    const own = this.allRuns();
    return runs.some((run) => own.has(run));
  }

  private allRuns(): Set<number> {
    if (this.runs) return this.runs;
    const runs = new Set<number>();
    const { units } = this.side;
    const add = (unit: number, edits: readonly Edit[] | null) => {
      const whole = { start: units.start(unit), end: units.end(unit) };
      for (const run of this.runsOf(unit, whole, edits)) runs.add(run);
    };
    for (const unit of this.units) add(unit, null);
    for (const link of this.links) {
      const [first, last] = this.unitsOf(link);
      for (let unit = first; link.edits && unit < last; unit++) add(unit, link.edits);
    }
    this.runs = runs;
    return runs;
  }

  private unitsOf({ o0, o1, n0, n1 }: Link): [number, number] {
    return this.name === "older" ? [o0, o1] : [n0, n1];
  }
}
