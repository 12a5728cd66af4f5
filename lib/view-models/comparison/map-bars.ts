import type { LaidBlock, LaidCell, LaidGroup, LaidOpen } from "./lay-out-comparison";

export type BarKind = "kept" | "mod" | "mov" | "del" | "ins";

/** Marks of one kind on one side of the mini-map, as the `d` of a path: one element however many marks there are. */
export interface MapBars {
  readonly side: "older" | "newer";
  readonly kind: BarKind;
  readonly d: string;
}

const WIDTH = 12;
const GAP = 4;
/** Units of the map from top to bottom. */
export const MAP_HEIGHT = 1000;

/**
 * The whole comparison at a glance: where on each side something is kept, reworded, moved, gone or new, at the height
 * it has in the page. Heights are estimated from the length of the text, as those of far rows are.
 */
export function mapBars(groups: readonly LaidGroup[]): MapBars[] {
  const marks: { side: "older" | "newer"; kind: BarKind; from: number; to: number }[] = [];
  let y = 0;
  const stack = (cells: readonly LaidCell[], side: "older" | "newer", top: number) => {
    let at = top;
    for (const { blocks } of cells) {
      for (const block of blocks) {
        const height = lines(block);
        marks.push({ side, kind: kindOf(block), from: at, to: at + height - 0.5 });
        at += height;
      }
    }
    return at;
  };
  const open = (group: LaidOpen) => {
    y =
      group.kind === "pair"
        ? Math.max(stack([group.older], "older", y), stack([group.merged], "newer", y))
        : Math.max(stack(group.older, "older", y), stack(group.newer, "newer", y));
  };
  for (const group of groups) {
    if (group.kind === "pair" || group.kind === "apart") open(group);
    else y += 2;
  }
  const scale = MAP_HEIGHT / Math.max(y, 1);
  const paths = new Map<string, { side: "older" | "newer"; kind: BarKind; d: string[]; end: number }>();
  for (const { side, kind, from, to } of marks) {
    const name = `${side}${kind}`;
    const path = paths.get(name) ?? { side, kind, d: [], end: Number.NEGATIVE_INFINITY };
    paths.set(name, path);
    const top = Math.round(from * scale * 10) / 10;
    const bottom = Math.max(Math.round(to * scale * 10) / 10, top + 1);
    // Marks closer than what can be seen are one.
    if (top < path.end) {
      if (bottom <= path.end) continue;
      path.d.push(bar(side, path.end, bottom));
    } else path.d.push(bar(side, top, bottom));
    path.end = bottom;
  }
  return [...paths.values()].map(({ side, kind, d }) => ({ side, kind, d: d.join("") }));
}

function bar(side: "older" | "newer", top: number, bottom: number): string {
  const x = side === "older" ? 0 : WIDTH + GAP;
  return `M${x} ${round(top)}h${WIDTH}v${round(bottom - top)}h-${WIDTH}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** About how many lines a block takes, its distance to the next one included. */
function lines({ start, end }: LaidBlock): number {
  return Math.ceil((end - start) / 62) + 0.8;
}

function kindOf({ status }: LaidBlock): BarKind {
  switch (status) {
    case "gone":
      return "del";
    case "new":
      return "ins";
    case "moved":
      return "mov";
    case "mixed":
      return "mod";
    default:
      return "kept";
  }
}
