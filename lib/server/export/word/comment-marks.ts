import "server-only";
import type { TrackedRun } from "@/lib/core/comparison/changes/tracked-paragraphs";
import type { Range } from "@/lib/core/text/range";
import type { TrackedComment } from "@/lib/view-models/exports/tracked-document";

type Side = "older" | "newer";

interface Anchor extends Range {
  /** Ids of the comment and of its replies. */
  readonly ids: readonly number[];
}

/**
 * Where comments begin and end among the runs of a text, which are asked for in order. Runs are cut where one does. What
 * stays open at the end is closed there, so that every comment that began has its mark.
 */
export class CommentMarks {
  private readonly waiting: Readonly<Record<Side, readonly Anchor[]>>;
  private readonly next: Record<Side, number> = { older: 0, newer: 0 };
  private open: { readonly side: Side; readonly anchor: Anchor }[] = [];
  private readonly cuts: Readonly<Record<Side, readonly number[]>>;

  /** @param idsOf the ids of each comment with its replies, in the order of `comments`. */
  constructor(comments: readonly TrackedComment[], idsOf: readonly (readonly number[])[]) {
    const of = (side: Side) =>
      comments
        .flatMap((comment, at) => (comment.side === side ? [{ ...comment.range, ids: idsOf[at] ?? [] }] : []))
        .sort((a, b) => a.start - b.start);
    this.waiting = { older: of("older"), newer: of("newer") };
    const ends = (side: Side) =>
      [...new Set(this.waiting[side].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.cuts = { older: ends("older"), newer: ends("newer") };
  }

  /** The run in pieces, none of which a comment begins or ends inside of. */
  cut(run: TrackedRun): TrackedRun[] {
    const whole = run.newer ?? run.older;
    if (!whole) return [];
    const at = new Set<number>();
    for (const side of ["older", "newer"] as const) {
      const range = run[side];
      if (!range) continue;
      const cuts = this.cuts[side];
      for (let index = firstAfter(cuts, range.start); index < cuts.length; index++) {
        const offset = cuts[index] ?? 0;
        if (offset >= range.end) break;
        at.add(offset - range.start);
      }
    }
    const borders = [0, ...[...at].sort((a, b) => a - b), whole.end - whole.start];
    return borders.slice(1).map((to, index) => {
      const from = borders[index] ?? 0;
      const part = (range: Range | null) => range && { start: range.start + from, end: range.start + to };
      return { ...run, older: part(run.older), newer: part(run.newer) };
    });
  }

  /** What stands before a piece. */
  before(piece: TrackedRun): string {
    let marks = "";
    for (const side of ["older", "newer"] as const) {
      const range = piece[side];
      if (!range) continue;
      for (
        let anchor = this.waiting[side][this.next[side]];
        anchor;
        anchor = this.waiting[side][this.next[side]]
      ) {
        if (anchor.start >= range.end) break;
        this.next[side]++;
        if (anchor.end <= range.start) continue;
        this.open.push({ side, anchor });
        marks += anchor.ids.map(startOf).join("");
      }
    }
    return marks;
  }

  /** What stands after a piece. */
  after(piece: TrackedRun): string {
    return this.close(({ side, anchor }) => {
      const range = piece[side];
      return range !== null && range.end >= anchor.end;
    });
  }

  /** What stands after everything. */
  end(): string {
    return this.close(() => true);
  }

  private close(ends: (each: (typeof this.open)[number]) => boolean): string {
    if (this.open.length === 0) return "";
    const closed = this.open.filter(ends);
    if (closed.length > 0) this.open = this.open.filter((each) => !closed.includes(each));
    return closed
      .flatMap(({ anchor }) => anchor.ids)
      .map(endOf)
      .join("");
  }
}

const startOf = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const endOf = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;

/** Runs of one paragraph with a comment on all of them. */
export const commented = (id: number, runs: string): string => `${startOf(id)}${runs}${endOf(id)}`;

/** Index of the first number that is greater. */
function firstAfter(sorted: readonly number[], than: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}
