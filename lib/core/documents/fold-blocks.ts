import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { findPositions } from "@/lib/core/documents/find-positions";

/** On so many other pages of the site a line must stand before it is taken for furniture. */
const PAGES = 2;
const LONGEST_LINE = 400;

/**
 * Folds or unfolds blocks as a person says: `reason` says why they are furniture, `null` brings them back. The text stays;
 * positions are read anew, because furniture can be none.
 */
export function foldBlocks(
  document: CanonicalDocument,
  places: readonly number[],
  reason: string | null,
): CanonicalDocument {
  const chosen = new Set(places);
  return withBlocks(
    document,
    document.blocks.map((block, at) => (chosen.has(at) ? { ...block, chrome: reason } : block)),
  );
}

/**
 * Folds lines that come again on other pages of the same site (`siblings`: captures of *other* documents there, not versions
 * of this one, which share their text by right). A line is evidence only at the edges of the page: above the first or below
 * the last paragraph that is this page's alone.
 */
export function foldRecurring(
  document: CanonicalDocument,
  siblings: readonly CanonicalDocument[],
): CanonicalDocument {
  const counts = new Map<string, number>();
  for (const sibling of siblings) {
    for (const line of new Set(sibling.blocks.map((block) => wordsOf(sibling, block))))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const recurs = document.blocks.map((block) => {
    const line = wordsOf(document, block);
    return line.length <= LONGEST_LINE && (counts.get(line) ?? 0) >= PAGES;
  });
  const own = (block: Block, at: number): boolean =>
    block.chrome === null && !recurs[at] && block.end - block.start > 80;
  const first = document.blocks.findIndex(own);
  const last = document.blocks.findLastIndex(own);
  if (first < 0) return document;
  return withBlocks(
    document,
    document.blocks.map((block, at) => {
      const atEdge = at < first || at > last;
      if (!atEdge || !recurs[at] || block.chrome !== null) return block;
      return {
        ...block,
        chrome: `stands on ${counts.get(wordsOf(document, block))} other pages of this site`,
      };
    }),
  );
}

function wordsOf(document: CanonicalDocument, block: Block): string {
  return document.text.slice(block.start, block.end).toLowerCase();
}

function withBlocks(document: CanonicalDocument, blocks: readonly Block[]): CanonicalDocument {
  return { ...document, blocks, positions: findPositions(document.text, blocks, document.lang) };
}
