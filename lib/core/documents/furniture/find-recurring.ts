import type { Block } from "@/lib/core/documents/block";
import { isMastheadLine } from "./masthead-lines";

/** On so many other pages of the site a line must stand before it is evidence. */
const PAGES = 2;
const LONGEST_LINE = 400;
/** A paragraph that is this page's alone, in UTF-16 units: what the edges of a page are told from. */
const OWN = 80;

interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A line that stands on other pages of its site too. */
export interface Recurring {
  /** Place in the list of blocks. */
  readonly at: number;
  /** On so many of the other pages. */
  readonly pages: number;
}

/**
 * Lines that come again on other pages of the same site: evidence of furniture, for a person to judge. `others` are captures of
 * *other* documents there, not versions of this one, which share their text by right. Only lines at the edges count, above the
 * first or below the last paragraph that is this page's alone, and never a line of the masthead: the office that speaks
 * and "Fact Sheet" recur, and are the document's. Lines that are folded, or that a person brought back, are settled (0306).
 */
export function findRecurring(page: Page, others: readonly Page[]): Recurring[] {
  const counts = new Map<string, number>();
  for (const other of others) {
    for (const line of new Set(other.blocks.map((block) => lineOf(other, block))))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const pages = page.blocks.map((block) => {
    const line = lineOf(page, block);
    return line.length <= LONGEST_LINE ? (counts.get(line) ?? 0) : 0;
  });
  const isOwn = (block: Block, at: number): boolean =>
    block.chrome === null && (pages[at] ?? 0) < PAGES && block.end - block.start > OWN;
  const first = page.blocks.findIndex(isOwn);
  const last = page.blocks.findLastIndex(isOwn);
  if (first < 0) return [];
  return page.blocks.flatMap((block, at) => {
    const many = pages[at] ?? 0;
    const open = block.chrome === null && block.was === undefined;
    if (!open || many < PAGES || (at > first && at < last)) return [];
    return isMastheadLine(page.text.slice(block.start, block.end)) ? [] : [{ at, pages: many }];
  });
}

function lineOf({ text }: Page, block: Block): string {
  return text.slice(block.start, block.end).toLowerCase();
}
