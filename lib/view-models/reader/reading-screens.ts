import { screenParts } from "@/lib/view-models/screen-parts";
import type { ReadingBlock, ReadingPart } from "./reading-plan";

/** Texts of more lines than this are laid out screen by screen, each when it is near. */
const LONG_LINES = 800;
/** Characters in a line of the reader, about. */
const LINE = 70;
/** A part longer than this is no part of a screen; a position so long is cut into screens itself. */
const LARGE_LINES = LONG_LINES;

/** Parts that are laid out together, or one that is too large for that and is cut further inside. */
export interface ReadingScreen {
  readonly parts: readonly ReadingPart[];
  readonly large: boolean;
}

/** Cuts a long text into screens; `null` for a text that is short enough to be laid out at once. */
export function readingScreens(parts: readonly ReadingPart[]): ReadingScreen[] | null {
  return parts.reduce((sum, part) => sum + linesOf(part), 0) > LONG_LINES ? cut(parts) : null;
}

function cut(parts: readonly ReadingPart[]): ReadingScreen[] {
  const screens: ReadingScreen[] = [];
  let run: ReadingPart[] = [];
  const close = () => {
    for (const screen of screenParts(run, linesOf)) screens.push({ parts: screen, large: false });
    run = [];
  };
  for (const part of parts) {
    if (linesOf(part) <= LARGE_LINES) run.push(part);
    else {
      close();
      screens.push({ parts: [part], large: true });
    }
  }
  close();
  return screens;
}

/** The blocks of a part in their order. */
export function blocksOf(part: ReadingPart): readonly ReadingBlock[] {
  if (part.kind === "block") return [part.block];
  return part.kind === "position" ? part.parts.flatMap(blocksOf) : part.blocks;
}

/** Lines on the page, with the room below a paragraph; folded furniture takes one. */
export function linesOf(part: ReadingPart): number {
  if (part.kind === "furniture") return 2;
  return blocksOf(part).reduce(
    (sum, { block }) => sum + Math.ceil((block.end - block.start) / LINE) + 0.7,
    0,
  );
}
