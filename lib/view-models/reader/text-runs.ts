import type { Range } from "@/lib/core/text/range";

/** A highlight as the text draws it. */
export interface Highlight extends Range {
  readonly id: string;
  /** Empty while its note is still being written. */
  readonly siglum: string;
  /** The words were reworded since the note was made: its rule is dashed. */
  readonly changed: boolean;
}

/** A stretch of one block that is drawn in one way. */
export interface TextRun extends Range {
  readonly strong: boolean;
  /** How many highlights cover it. */
  readonly depth: number;
  readonly changed: boolean;
  readonly active: boolean;
  /** The shortest highlight that covers it: what a press on it opens. */
  readonly top: string | null;
  /** Ids of highlights that begin with it, and sigla that stand after it. */
  readonly starts: readonly string[];
  readonly closes: readonly { readonly id: string; readonly siglum: string }[];
}

/**
 * Cuts `within` at every border of a highlight and at the end of its strong beginning. The runs follow each other without
 * gap or overlap, so their texts joined are the text. `highlights` in order of their start.
 */
export function textRuns(
  within: Range,
  highlights: readonly Highlight[],
  strongEnd = within.start,
  activeId: string | null = null,
): readonly TextRun[] {
  const touching = highlights.filter((each) => each.start < within.end && each.end > within.start);
  const cuts = new Set([within.start, within.end]);
  if (strongEnd > within.start && strongEnd < within.end) cuts.add(strongEnd);
  for (const { start, end } of touching) {
    if (start > within.start) cuts.add(start);
    if (end < within.end) cuts.add(end);
  }
  const borders = [...cuts].sort((a, b) => a - b);
  const runs: TextRun[] = [];
  let covering: Highlight[] = [];
  let next = 0;
  for (let at = 0; at + 1 < borders.length; at++) {
    const start = borders[at] ?? within.start;
    const end = borders[at + 1] ?? within.end;
    covering = covering.filter((each) => each.end > start);
    const starts: string[] = [];
    for (let each = touching[next]; each && each.start <= start; each = touching[++next]) {
      covering.push(each);
      starts.push(each.id);
    }
    const top = covering.reduce<Highlight | null>(
      (best, each) => (best === null || each.end - each.start <= best.end - best.start ? each : best),
      null,
    );
    runs.push({
      start,
      end,
      strong: start < strongEnd,
      depth: covering.length,
      changed: covering.some((each) => each.changed),
      active: covering.some((each) => each.id === activeId),
      top: top?.id ?? null,
      starts,
      closes: covering.filter((each) => each.end === end),
    });
  }
  return runs;
}
