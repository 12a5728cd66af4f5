import type { ReactNode } from "react";
import type {
  BlockStatus,
  LaidBlock,
  LaidCell,
  LaidOpen,
} from "@/lib/view-models/comparison/lay-out-comparison";
import type { RowContext } from "@/lib/view-models/comparison/row-context";
import { heightClass } from "@/lib/view-models/comparison/row-height";
import { sayShape } from "@/lib/view-models/comparison/say-shape";
import { screenParts } from "@/lib/view-models/screen-parts";
import { BlockCell } from "./block-cell";

type Side = "older" | "newer";

const STATUS: Readonly<Record<BlockStatus, string>> = {
  kept: "the same",
  mixed: "reworded",
  gone: "gone",
  new: "new",
  moved: "moved",
};

/** What a screen reader says of a cell: which side it is on, and what became of it there. */
function saySide(which: Side, blocks: readonly LaidBlock[]): string {
  const said = new Set(blocks.map(({ status }) => STATUS[status]));
  return `${which === "older" ? "Older" : "Newer"}, ${[...said].join(" and ")}`;
}

interface Props {
  readonly group: LaidOpen;
  readonly context: RowContext;
  readonly layout: "side" | "inline";
  /** `lang` and `dir` where the two sides differ in them. */
  readonly column: (side: Side) => { readonly lang?: string; readonly dir?: "ltr" | "rtl" };
}

/** Blocks that stand for each other, or two stacks of blocks that stand alone. */
export function RowGroup({ group, context, layout, column }: Props) {
  const cell = (which: Side, { blocks }: LaidCell, label: string | null = null) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls, this groups the words of one side
    <div
      key={`${which}${blocks[0]?.start}`}
      className={`${which === "older" ? "o" : "n"}${continues(blocks[0]) ? " cont" : ""}`}
      role="group"
      aria-label={saySide(which, blocks)}
      {...column(which)}
    >
      {label && <p className="lab sm">{label}</p>}
      {blocks.map((block) => (
        <BlockCell key={block.start} block={block} context={context} />
      ))}
    </div>
  );
  if (group.kind === "pair") {
    return (
      <div className="r">
        {layout === "side" && cell("older", group.older)}
        {cell("newer", group.merged, sayShape(group))}
      </div>
    );
  }
  const stack = (which: Side, cells: readonly LaidCell[]) => (
    <div className="s">
      {screenParts(cells, ({ lines }) => lines).map((part, at, { length }) => {
        const inside = part.map((one) => cell(which, one));
        // A short stack needs no parts of its own.
        return length < 3 ? (
          inside
        ) : (
          <Part key={part[0]?.blocks[0]?.start ?? at} cells={part} inside={inside} context={context} />
        );
      })}
    </div>
  );
  return (
    <div className="r apart">
      {stack("older", group.older)}
      {stack("newer", group.newer)}
    </div>
  );
}

/** Part of the page that a browser lays out when it is near. */
export function Part(props: {
  readonly cells: readonly LaidCell[];
  readonly inside: ReactNode;
  readonly context: RowContext;
  readonly lines?: number;
}) {
  const { cells, inside, context } = props;
  const lines = props.lines ?? cells.reduce((sum, cell) => sum + cell.lines, 0);
  // The card of a note may reach out of its part, so a part with notes is never cut off.
  const noted = cells.some(({ blocks }) => blocks.some((block) => hasNote(block, context)));
  return <div className={noted ? "k nt" : `k ${heightClass(lines)}`}>{inside}</div>;
}

function hasNote(block: LaidBlock, { notes }: RowContext): boolean {
  return notes[block.side === "older" ? "older" : "newer"].some(
    ({ start, end }) => start < block.end && end > block.start,
  );
}

/** True where the bar of the block before goes on. */
function continues(block: LaidBlock | undefined): boolean {
  return block !== undefined && !block.first && block.change !== null;
}
