import type { Block } from "@/lib/core/documents/block";
import type { NumberedPosition } from "@/lib/core/documents/canonical-document";
import { firstSentence } from "@/lib/core/documents/first-sentence";
import { readKnownMarker } from "@/lib/core/documents/plain-text/list-marker";
import { AppError } from "@/lib/core/errors";
import type { Range } from "@/lib/core/text/range";
import { findOtherLists } from "./find-positions";

/** What a person edits: which blocks make up the positions. The text itself never changes. */
export interface PositionedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly positions: readonly NumberedPosition[];
  readonly lang?: string | null;
}

/**
 * The positions after one of a person's edits, and where each comes from: `from[i]` are the places (in the old list) of the
 * positions whose text the new position `i` holds. What stands in `from` keeps its identity and its notes.
 */
export interface EditedPositions {
  readonly positions: readonly NumberedPosition[];
  readonly from: readonly (readonly number[])[];
}

/**
 * Divides a position in front of the block that begins at or holds `offset`.
 * @throws AppError `not-found` (no position there), `invalid` (nothing would stay in front).
 */
export function splitPosition(document: PositionedText, offset: number): EditedPositions {
  const at = document.positions.findIndex(({ range }) => range.start <= offset && offset < range.end);
  const position = document.positions[at];
  if (!position) throw new AppError("not-found", "There is no position at this place.");
  const inside = blocksIn(document, position.range);
  const second = inside.find((block) => offset < block.end);
  const before = inside.filter((block) => second && block.end <= second.start).at(-1);
  if (!second || !before) throw new AppError("invalid", "The position already starts here.");
  const first = describe(document, { start: position.range.start, end: before.end }, position.label);
  const rest = describe(document, { start: second.start, end: position.range.end });
  return replace(document, at, at + 1, [
    { position: first, from: [at] },
    { position: rest, from: [at] },
  ]);
}

/**
 * Makes one position of two that follow each other; what stands between them becomes part of it.
 * @throws AppError `not-found` where there is no next position.
 */
export function mergePositions(document: PositionedText, at: number): EditedPositions {
  const first = document.positions[at];
  const second = document.positions[at + 1];
  if (!first || !second) throw new AppError("not-found", "There is no next position to merge with.");
  const position = { ...first, range: { start: first.range.start, end: second.range.end } };
  return replace(document, at, at + 2, [{ position, from: [at, at + 1] }]);
}

/**
 * Makes a position of the blocks that a stretch of text touches.
 * @throws AppError `invalid` (no words there), `conflict` (some of it is a position already).
 */
export function markPosition(document: PositionedText, stretch: Range, label?: string): EditedPositions {
  const touched = blocksIn(document, stretch);
  const [first] = touched;
  const last = touched.at(-1);
  if (!first || !last) throw new AppError("invalid", "There are no words of the document at this place.");
  const range = { start: first.start, end: last.end };
  const { positions } = document;
  if (positions.some((other) => other.range.start < range.end && range.start < other.range.end)) {
    throw new AppError(
      "conflict",
      "Some of these words already are a position. Split or unmark that one first.",
    );
  }
  const at = positions.findIndex((other) => other.range.start >= range.end);
  const place = at < 0 ? positions.length : at;
  return replace(document, place, place, [{ position: describe(document, range, label), from: [] }]);
}

/**
 * Takes the numbered list that begins at `start` as positions, an item each.
 * @throws AppError `not-found` (no such list, or a part of it is a position already).
 */
export function takeList(document: PositionedText, start: number): EditedPositions {
  const list = openLists(document).find(([first]) => first?.range.start === start);
  if (!list) throw new AppError("not-found", "There is no numbered list at this place that could be taken.");
  const place = document.positions.findIndex(({ range }) => range.start >= start);
  const at = place < 0 ? document.positions.length : place;
  return replace(
    document,
    at,
    at,
    list.map((position) => ({ position, from: [] })),
  );
}

/** The numbered lists of a text that no position touches, each as the positions it would make. */
export function openLists({ text, blocks, positions, lang }: PositionedText): NumberedPosition[][] {
  return findOtherLists(text, blocks, lang).filter(([first, ...rest]) => {
    const start = first?.range.start ?? 0;
    const end = rest.at(-1)?.range.end ?? first?.range.end ?? 0;
    return !positions.some(({ range }) => range.start < end && start < range.end);
  });
}

/**
 * Takes a position away; its words stay in the text.
 * @throws AppError `not-found`.
 */
export function unmarkPosition(document: PositionedText, at: number): EditedPositions {
  if (!document.positions[at]) throw new AppError("not-found", "There is no such position.");
  return replace(document, at, at + 1, []);
}

/** Blocks of the document's own words that a stretch touches. */
function blocksIn(document: PositionedText, range: Range): Block[] {
  const end = Math.max(range.end, range.start + 1);
  return document.blocks.filter(
    (block) => block.chrome === null && block.start < end && range.start < block.end,
  );
}

/** Label and heading as the import would read them; the label given wins. */
function describe(document: PositionedText, range: Range, label?: string): NumberedPosition {
  const block = document.blocks.find(({ start }) => start >= range.start);
  const words = document.text.slice(range.start, block?.end ?? range.end);
  const marker = block?.marker === undefined ? null : readKnownMarker(words, block.marker);
  const heading = words.slice(marker?.length ?? 0).trim();
  return {
    label: label ?? marker?.label ?? "",
    heading: block?.kind === "heading" ? heading : firstSentence(heading, document.lang ?? null),
    range,
  };
}

function replace(
  document: PositionedText,
  start: number,
  end: number,
  made: readonly { readonly position: NumberedPosition; readonly from: readonly number[] }[],
): EditedPositions {
  const kept = document.positions.map((position, at) => ({ position, from: [at] as readonly number[] }));
  const all = [...kept.slice(0, start), ...made, ...kept.slice(end)];
  return { positions: all.map(({ position }) => position), from: all.map(({ from }) => from) };
}
