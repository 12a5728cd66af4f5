import type { PositionView } from "@/lib/contracts/reader-view";
import type { Block } from "@/lib/core/documents/block";
import { inOneTable, isTableRow } from "@/lib/core/documents/tables/table-layout";
import type { Range } from "@/lib/core/text/range";

/** One block as it is read: what stands in the gutter and where its words begin. */
export interface ReadingBlock {
  readonly block: Block;
  readonly role: "title" | "imprint" | "heading" | "text";
  /** Heading level in the page, without gaps; 2 to 6. */
  readonly level: number;
  /** The words without the printed marker. */
  readonly words: Range;
  /** Where the strong first sentence of a position ends; `words.start` where there is none. */
  readonly strongEnd: number;
}

export type ReadingPart =
  | { readonly kind: "furniture"; readonly key: number; readonly blocks: readonly ReadingBlock[] }
  | { readonly kind: "list"; readonly key: number; readonly blocks: readonly ReadingBlock[] }
  /** Rows of one table, with folded blocks that stand between them. */
  | { readonly kind: "table"; readonly key: number; readonly blocks: readonly ReadingBlock[] }
  | { readonly kind: "block"; readonly key: number; readonly block: ReadingBlock }
  | {
      readonly kind: "position";
      readonly key: number;
      readonly position: PositionView;
      /** Its name in addresses: "position-10". */
      readonly anchor: string;
      readonly level: number;
      readonly parts: readonly ReadingPart[];
    };

export interface ReadingPlan {
  readonly parts: readonly ReadingPart[];
  /** False where the text has no title line of its own and the page must say one. */
  readonly hasTitle: boolean;
}

/** Lines of an imprint (kind, office, place, date) are short. */
const LONGEST_IMPRINT = 110;
const MOST_IMPRINT_LINES = 8;

/**
 * How a text is laid out for reading: furniture gathered into folds, list items into lists, the blocks of a position under
 * its numeral, the first heading as the title of the page with the short lines around it as its imprint.
 * Every block of the text comes exactly once and in order.
 */
export function readingPlan(
  text: string,
  blocks: readonly Block[],
  positions: readonly PositionView[],
): ReadingPlan {
  const roles = rolesOf(text, blocks);
  const anchors = positionAnchors(positions);
  const levels = headingLevels(blocks, roles);
  const reading = blocks.map((block, at): ReadingBlock => {
    const words = { start: wordsStart(text, block), end: block.end };
    return {
      block,
      role: roles[at] ?? "text",
      level: levels[at]?.own ?? 2,
      words,
      strongEnd: words.start,
    };
  });
  const parts: ReadingPart[] = [];
  let at = 0;
  for (const position of positions) {
    const from = reading.findIndex(({ block }, index) => index >= at && block.end > position.range.start);
    if (from < 0) break;
    let to = from;
    while (to < reading.length && (reading[to]?.block.start ?? Infinity) < position.range.end) to++;
    if (to === from) continue;
    parts.push(...gather(reading.slice(at, from)));
    const own = reading
      .slice(from, to)
      .map((each, index) => (index === 0 ? strengthen(text, each, position) : each));
    parts.push({
      kind: "position",
      key: position.range.start,
      position,
      anchor: anchors.get(position.id) ?? `position-${position.ordinal}`,
      level: levels[from]?.below ?? 2,
      parts: gather(own),
    });
    at = to;
  }
  parts.push(...gather(reading.slice(at)));
  return { parts, hasTitle: roles.includes("title") };
}

/** "position-10" for label "10"; a label that comes twice in a text is told apart by its ordinal. */
export function positionAnchors(positions: readonly PositionView[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    positions.map((position) => {
      const name = position.label.replace(/[^\p{L}\p{N}.]+/gu, "-") || String(position.ordinal);
      const free = taken.has(name) ? `${name}_${position.ordinal}` : name;
      taken.add(free);
      return [position.id, `position-${free}`];
    }),
  );
}

type Gathered = "furniture" | "list" | "table";

function gather(blocks: readonly ReadingBlock[]): ReadingPart[] {
  const parts: ReadingPart[] = [];
  let run: ReadingBlock[] = [];
  let kind: Gathered | null = null;
  const flush = () => {
    const first = run[0];
    if (first && kind) parts.push({ kind, key: first.block.start, blocks: run });
    run = [];
    kind = null;
  };
  const tables = tablesOf(blocks);
  blocks.forEach((each, at) => {
    const table = tables[at] ?? null;
    const wanted = table !== null ? "table" : gatheredKind(each.block);
    const goesOn = wanted === kind && (table === null || table === tables[at - 1]);
    if (!goesOn) flush();
    if (wanted) {
      kind = wanted;
      run.push(each);
    } else parts.push({ kind: "block", key: each.block.start, block: each });
  });
  flush();
  return parts;
}

function gatheredKind(block: Block): Gathered | null {
  if (block.chrome !== null) return "furniture";
  return block.kind === "list-item" ? "list" : null;
}

/** The first row of the table each block belongs to; a folded block between two rows of a table belongs to it. */
function tablesOf(blocks: readonly ReadingBlock[]): (number | null)[] {
  const tables = blocks.map((): number | null => null);
  let last = -1;
  blocks.forEach(({ block }, at) => {
    if (block.chrome !== null) return;
    const above = blocks[last]?.block;
    if (isTableRow(block)) {
      const first = above && inOneTable(above, block) ? (tables[last] ?? at) : at;
      tables.fill(first, first === at ? at : last, at + 1);
    }
    last = at;
  });
  return tables;
}

function wordsStart(text: string, block: Block): number {
  if (!block.marker || !text.startsWith(block.marker, block.start)) return block.start;
  let at = block.start + block.marker.length;
  while (at < block.end && /\s/u.test(text[at] ?? "")) at++;
  return at;
}

/** A position's first sentence is set strong where more follows it. */
function strengthen(text: string, each: ReadingBlock, position: PositionView): ReadingBlock {
  const { start, end } = each.words;
  const heading = position.heading;
  const more = heading.length > 0 && start + heading.length < end && text.startsWith(heading, start);
  return more ? { ...each, strongEnd: start + heading.length } : each;
}

function rolesOf(text: string, blocks: readonly Block[]): ReadingBlock["role"][] {
  const roles = blocks.map((block): ReadingBlock["role"] => (block.kind === "heading" ? "heading" : "text"));
  const own = blocks.flatMap((block, at) => (block.chrome === null ? [at] : []));
  const title = own.slice(0, MOST_IMPRINT_LINES + 1).find((at) => blocks[at]?.kind === "heading");
  if (title === undefined) return roles;
  const isShort = (at: number) => {
    const block = blocks[at];
    return (
      block?.kind === "paragraph" &&
      block.end - block.start <= LONGEST_IMPRINT &&
      !/[.!?。]["”’)]?$/u.test(text.slice(block.start, block.end))
    );
  };
  const before = own.filter((at) => at < title);
  if (!before.every(isShort)) return roles;
  roles[title] = "title";
  for (const at of before) roles[at] = "imprint";
  for (const at of own.filter((each) => each > title).slice(0, MOST_IMPRINT_LINES)) {
    if (!isShort(at)) break;
    roles[at] = "imprint";
  }
  return roles;
}

/** Levels as a page must have them: 2 to 6, never skipping one downwards; and the level a position below one has. */
function headingLevels(blocks: readonly Block[], roles: readonly ReadingBlock["role"][]) {
  const open: number[] = [];
  return blocks.map((block, at) => {
    if (block.chrome === null && roles[at] === "heading") {
      const level = block.level ?? 2;
      while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
    }
    return { own: Math.min(6, 1 + Math.max(1, open.length)), below: Math.min(6, 2 + open.length) };
  });
}
