import type { Block } from "@/lib/core/documents/block";
import type { NumberedPosition } from "@/lib/core/documents/canonical-document";
import { firstSentence } from "@/lib/core/documents/first-sentence";
import { type ListMarker, readListMarker } from "@/lib/core/documents/list-marker";
import type { Range } from "@/lib/core/text/range";

/** Headings under which a numbered list states no policy. */
const NOT_STATEMENTS =
  /^(?:notes?|endnotes?|footnotes?|references?|sources?|bibliography|(?:table of )?contents|further (?:reading|information)|(?:additional )?resources|related links|inhalt(?:sverzeichnis)?|quellen|anmerkungen|literatur|références|sommaire|fuentes|índice)\b/iu;
/** Numbered headings of a paper's outline: their bodies are chapters, not positions. */
const OUTLINE =
  /^(?:introduction|background|summary|executive summary|overview|conclusions?|annex\b.*|appendix\b.*|references|methodology|purpose|scope|definitions|einleitung|hintergrund|zusammenfassung|fazit|contexte|résumé|introducción|antecedentes|resumen|conclusión)\.?$/iu;
/** An item that only points elsewhere: its link stood after the colon. */
const POINTER =
  /(?:[:：]|\b(?:visit|see|at|here|click|go to|download|call|contact|siehe|voir|véase))\s*$|https?:\/\/\S+\s*$/iu;
const FEWEST_WORDS = 3;
/** As much of an item as shows how it ends. */
const TAIL = 300;

interface Item {
  /** Place in the list of blocks. */
  readonly at: number;
  readonly block: Block;
  readonly marker: ListMarker;
  readonly value: number;
}

interface Run {
  readonly style: string;
  readonly items: Item[];
}

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
  const runs = findRuns(text, blocks);
  const statements = runs.filter((run) => isStatements(run, text, blocks));
  const chosen = outermost(statements);
  const items = chosen.flatMap((run) => run.items.map((item, place) => ({ item, run, place })));
  items.sort((a, b) => a.item.at - b.item.at);
  return items.map(({ item, run, place }, order) => {
    const stop = items[order + 1]?.item.at ?? blocks.length;
    const end = itemEnd(item, run, place, stop, text, blocks);
    const range: Range = { start: item.block.start, end: blocks[end]?.end ?? item.block.end };
    return { label: item.marker.label, heading: headingOf(item, end, text, blocks, lang), range };
  });
}

/** Numbered items that count up, grouped by dress, kind and depth. */
function findRuns(text: string, blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.chrome !== null || block.marker === undefined) continue;
    const marker = readListMarker(text.slice(block.start, block.end));
    if (!marker?.label) continue;
    const dress = (style: string) =>
      `${block.kind === "heading" ? "heading" : `item ${block.level ?? 1}`} ${style}`;
    const going = marker.values.flatMap(({ style, value }) => {
      const run = runs.findLast((other) => other.style === dress(style));
      return run && run.items.at(-1)?.value === value - 1 ? [{ run, value }] : [];
    })[0];
    if (going) going.run.items.push({ at, block, marker, value: going.value });
    else {
      const first = marker.values.find(({ value }) => value === 1) ?? marker.values[0];
      runs.push({
        style: dress(first?.style ?? marker.style),
        items: [{ at, block, marker, value: first?.value ?? 0 }],
      });
    }
  }
  return runs;
}

function isStatements(run: Run, text: string, blocks: readonly Block[]): boolean {
  const [first] = run.items;
  if (!first || (run.items.length < 2 && !first.marker.named)) return false;
  const heading = blocks
    .slice(0, first.at)
    .findLast((block) => block.kind === "heading" && block.chrome === null);
  if (heading && NOT_STATEMENTS.test(text.slice(heading.start, heading.end))) return false;
  const words = run.items.map(({ block, marker }) => text.slice(block.start + marker.length, block.end));
  const half = run.items.length / 2;
  if (
    words.filter((item) => POINTER.test(item.slice(-TAIL)) || /\.{3,} ?\d+$|\t\d+$/.test(item.slice(-TAIL)))
      .length >= half
  )
    return false;
  if (first.block.kind === "heading") return !words.some((item) => OUTLINE.test(item.trim()));
  if (first.marker.named) return true;
  return words.filter((item) => isStatement(item)).length > half;
}

/** A name ("Ghana") is none; a short sentence is. */
function isStatement(item: string): boolean {
  const words = item.trim().split(/\s+/u).length;
  return (
    words >= FEWEST_WORDS ||
    (words > 1 && /[.;!?]$/u.test(item)) ||
    /[\u3040-\u30ff\u3400-\u9fff]{4}/.test(item)
  );
}

/** Runs that do not lie inside an item of another run. Keywords ("Position 3:") and headings come first. */
function outermost(runs: readonly Run[]): Run[] {
  const weight = (run: Run): number => (run.items[0]?.marker.named ? 0 : isHeadings(run) ? 1 : 2);
  const sorted = runs.toSorted((a, b) => weight(a) - weight(b) || depth(a) - depth(b) || start(a) - start(b));
  const chosen: Run[] = [];
  for (const run of sorted) {
    const inside = chosen.some(
      (outer) => start(outer) < start(run) && start(run) < lastStart(outer) + reach(outer),
    );
    if (!inside && (chosen.length === 0 || depth(run) <= Math.min(...chosen.map(depth)) || weight(run) < 2))
      chosen.push(run);
  }
  return chosen;
}

const start = (run: Run): number => run.items[0]?.at ?? 0;
const lastStart = (run: Run): number => run.items.at(-1)?.at ?? 0;
const isHeadings = (run: Run): boolean => run.items[0]?.block.kind === "heading";
const depth = (run: Run): number => (isHeadings(run) ? 0 : (run.items[0]?.block.level ?? 1));
/** How many blocks after its last marker a run still owns sub-items, seen from its other items. */
const reach = (run: Run): number =>
  Math.max(1, ...run.items.slice(1).map((item, at) => item.at - (run.items[at]?.at ?? item.at)));

/** The last block of an item: the place in the list of blocks. */
function itemEnd(
  item: Item,
  run: Run,
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
function belongs(item: Item, block: Block): boolean {
  if (item.block.kind === "heading") return true;
  const own = item.block.level ?? 1;
  return block.kind === "list-item"
    ? (block.level ?? 1) > own
    : block.kind !== "heading" && (block.level ?? 0) >= own;
}

/** How many paragraphs after its last item a run may own: as many as every other item has at most, if all have some. */
function bodyLimit(run: Run, blocks: readonly Block[]): number {
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
  item: Item,
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
