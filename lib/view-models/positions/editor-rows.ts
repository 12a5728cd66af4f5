import type { EditPositionsInput } from "@/lib/contracts/position-input";
import type { PositionView, ReaderView } from "@/lib/contracts/reader-view";
import { openLists, type PositionedText } from "@/lib/core/documents/positions/edit-positions";

type Bare<Input> = Input extends unknown ? Omit<Input, "versionId" | "revision"> : never;

/** One thing that can be done with a line. */
export interface RowAct {
  /** The key that does it. */
  readonly key: string;
  readonly label: string;
  readonly input: Bare<EditPositionsInput>;
  /** What is said when it is done. */
  readonly done: string;
}

/** One line of the text as it is edited. */
export interface EditorRow {
  readonly start: number;
  readonly text: string;
  readonly heading: boolean;
  /** The position that begins here, or null. */
  readonly begins: PositionView | null;
  /** It belongs to a position. */
  readonly within: boolean;
  /** Why it is folded, or null. */
  readonly folded: string | null;
  readonly acts: readonly RowAct[];
}

/** Every block of a text, in order, with what can be done with it where it stands. */
export function rowsOf({
  text,
  blocks,
  positions,
  lang,
}: PositionedText & Pick<ReaderView, "positions">): EditorRow[] {
  const lists = new Map(
    openLists({ text, blocks, positions, lang: lang ?? null }).map((list) => [
      list[0]?.range.start,
      list.length,
    ]),
  );
  let at = 0;
  let begun = -1;
  return blocks.map((block, place): EditorRow => {
    while (positions[at] && (positions[at]?.range.end ?? 0) <= block.start) at++;
    const position = positions[at];
    const within = position !== undefined && position.range.start < block.end && block.chrome === null;
    const begins = within && begun !== at ? position : null;
    if (begins) begun = at;
    return {
      start: block.start,
      text: text.slice(block.start, block.end),
      heading: block.kind === "heading",
      begins,
      within,
      folded: block.chrome,
      acts:
        block.chrome !== null
          ? [bringBack(place)]
          : [
              ...(begins
                ? [...join(positions[at - 1]), unmark(begins)]
                : within
                  ? [split(block.start)]
                  : [...take(block.start, lists.get(block.start)), mark(block)]),
              fold(place),
            ],
    };
  });
}

const bringBack = (block: number): RowAct => ({
  key: "b",
  label: "Bring back",
  input: { edit: "unfold", block },
  done: "The line is back in the text.",
});
const fold = (block: number): RowAct => ({
  key: "f",
  label: "Fold",
  input: { edit: "fold", block },
  done: "The line is folded.",
});
const split = (offset: number): RowAct => ({
  key: "s",
  label: "Split here",
  input: { edit: "split", offset },
  done: "The position is split.",
});
const mark = ({ start, end }: { readonly start: number; readonly end: number }): RowAct => ({
  key: "m",
  label: "Mark as position",
  input: { edit: "mark", start, end },
  done: "The line is a position now.",
});
const take = (start: number, many: number | undefined): RowAct[] =>
  many === undefined
    ? []
    : [
        {
          key: "t",
          label: `Numbered list, not taken as positions: take all ${many}`,
          input: { edit: "take", start },
          done: "The items of the list are positions now.",
        },
      ];
const unmark = ({ id }: PositionView): RowAct => ({
  key: "u",
  label: "Unmark",
  input: { edit: "unmark", positionId: id },
  done: "It is no position any more; its words stay.",
});
const join = (before: PositionView | undefined): RowAct[] =>
  before
    ? [
        {
          key: "j",
          label: "Join with the one before",
          input: { edit: "merge", positionId: before.id },
          done: "The two are one position now.",
        },
      ]
    : [];
