import type { Block } from "@/lib/core/documents/block";
import type { NumberedPosition } from "@/lib/core/documents/canonical-document";
import { firstSentence } from "@/lib/core/documents/first-sentence";
import type { Range } from "@/lib/core/text/range";
import { isListOfPositions, mayBePositions, type RunContext } from "./judge-numbered-run";
import { type NumberedItem, type NumberedRun, numberedRuns } from "./numbered-runs";

/**
 * The numbered positions of a text: items of the outermost numbered lists (or numbered headings with their bodies),
 * with sub-items and further paragraphs. A numbering that goes on after a heading is one list. Lists of links,
 * notes and contents are none. Positions are in order and do not overlap.
 */
export function findPositions(
  text: string,
  blocks: readonly Block[],
  lang: string | null = null,
): NumberedPosition[] {
  const context = { text, blocks, lang };
  const statements = numberedRuns(text, blocks).filter((run) => isListOfPositions(run, context));
  return positionsOf(outermost(statements), context);
}

/**
 * Numbered lists that are not taken as positions, because nothing says that they state what somebody wants; each as the
 * positions it would make. A suggestion for a person; notes, contents and lists of links are left out. O(blocks).
 */
export function findOtherLists(
  text: string,
  blocks: readonly Block[],
  lang: string | null = null,
): NumberedPosition[][] {
  const context = { text, blocks, lang };
  return numberedRuns(text, blocks)
    .filter((run) => mayBePositions(run, context) && !isListOfPositions(run, context))
    .map((run) => positionsOf([run], context));
}

function positionsOf(chosen: readonly NumberedRun[], { text, blocks, lang }: RunContext): NumberedPosition[] {
  const items = chosen.flatMap((run) => run.items.map((item, place) => ({ item, run, place })));
  items.sort((a, b) => a.item.at - b.item.at);
  return items.map(({ item, run, place }, order) => {
    const stop = items[order + 1]?.item.at ?? blocks.length;
    const end = itemEnd(item, run, place, stop, text, blocks);
    const range: Range = { start: item.block.start, end: blocks[end]?.end ?? item.block.end };
    return { label: item.marker.label, heading: headingOf(item, end, text, blocks, lang), range };
  });
}

/** Runs that do not lie inside an item of another run. Keywords ("Position 3:") and headings come first. */
function outermost(runs: readonly NumberedRun[]): NumberedRun[] {
  const weight = (run: NumberedRun): number => (run.items[0]?.marker.named ? 0 : isHeadings(run) ? 1 : 2);
  const sorted = runs.toSorted((a, b) => weight(a) - weight(b) || depth(a) - depth(b) || start(a) - start(b));
  const chosen: NumberedRun[] = [];
  for (const run of sorted) {
    const inside = chosen.some(
      (outer) => start(outer) < start(run) && start(run) < lastStart(outer) + reach(outer),
    );
    if (!inside && (chosen.length === 0 || depth(run) <= Math.min(...chosen.map(depth)) || weight(run) < 2))
      chosen.push(run);
  }
  return chosen;
}

const start = (run: NumberedRun): number => run.items[0]?.at ?? 0;
const lastStart = (run: NumberedRun): number => run.items.at(-1)?.at ?? 0;
const isHeadings = (run: NumberedRun): boolean => run.items[0]?.block.kind === "heading";
const depth = (run: NumberedRun): number => (isHeadings(run) ? 0 : (run.items[0]?.block.level ?? 1));
/** How many blocks after its last marker a run still owns sub-items, seen from its other items. */
const reach = (run: NumberedRun): number =>
  Math.max(1, ...run.items.slice(1).map((item, at) => item.at - (run.items[at]?.at ?? item.at)));

/** The last block of an item: the place in the list of blocks. */
function itemEnd(
  item: NumberedItem,
  run: NumberedRun,
  place: number,
  stop: number,
  text: string,
  blocks: readonly Block[],
): number {
  const last = place === run.items.length - 1;
  const bodies = last ? bodyLimit(run, blocks) : Number.POSITIVE_INFINITY;
  let end = item.at;
  let taken = 0;
  for (let at = item.at + 1; at < stop; at++) {
    const block = blocks[at];
    if (!block) break;
    if (block.chrome !== null) continue;
    if (
      block.kind === "heading" &&
      (item.block.kind !== "heading" || (block.level ?? 1) <= (item.block.level ?? 1))
    )
      break;
    if (!belongs(item, block)) {
      if (
        block.kind === "list-item" &&
        block.marker &&
        (block.level ?? 1) <= (item.block.level ?? 1) &&
        last &&
        item.block.kind !== "heading"
      )
        break;
      if (taken >= bodies) break;
      taken++;
    }
    end = at;
  }
  // "We further call on states:" introduces what comes next, not what stood before.
  while (!last && end > item.at && blocks[end]?.level === undefined && isIntroduction(blocks[end], text))
    end--;
  return end;
}

/** Sub-items and indented paragraphs say themselves where they belong. */
function belongs(item: NumberedItem, block: Block): boolean {
  if (item.block.kind === "heading") return true;
  const own = item.block.level ?? 1;
  return block.kind === "list-item"
    ? (block.level ?? 1) > own
    : block.kind !== "heading" && (block.level ?? 0) >= own;
}

/** How many paragraphs after its last item a run may own: as many as every other item has at most, if all have some. */
function bodyLimit(run: NumberedRun, blocks: readonly Block[]): number {
  if (run.items[0]?.block.kind === "heading") return Number.POSITIVE_INFINITY;
  const counts = run.items.slice(0, -1).map((item, at) => {
    const next = run.items[at + 1]?.at ?? item.at + 1;
    return blocks.slice(item.at + 1, next).filter((block) => block.chrome === null && !belongs(item, block))
      .length;
  });
  return counts.length > 0 && Math.min(...counts) > 0 ? Math.max(...counts) : 0;
}

function isIntroduction(block: Block | undefined, text: string): boolean {
  return block?.kind === "paragraph" && /[:：]$/u.test(text.slice(block.start, block.end));
}

function headingOf(
  item: NumberedItem,
  end: number,
  text: string,
  blocks: readonly Block[],
  lang: string | null,
): string {
  const words = text.slice(item.block.start + item.marker.length, item.block.end).trim();
  if (words) return item.block.kind === "heading" ? words : firstSentence(words, lang);
  // "Position 3:" alone on its line: the words follow in the next block.
  const next = blocks.slice(item.at + 1, end + 1).find((block) => block.chrome === null);
  return next ? firstSentence(text.slice(next.start, next.end), lang) : "";
}
