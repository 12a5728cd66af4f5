import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { htmlBlocks } from "@/lib/server/import/html/html-blocks";
import { parseHtml } from "@/lib/server/import/html/parse-html";

/** What HTML can say of a text and Markdown cannot: tables with joined cells, lists with letters, terms. */
const BEGINNING = /^\s{0,3}<(table|ol|ul|dl)(?=[\s>])/i;

/** A piece of HTML between the paragraphs of a Markdown file. */
export interface HtmlInMarkdown {
  readonly drafts: readonly DraftBlock[];
  readonly warnings: readonly string[];
  /** The line behind it. */
  readonly end: number;
}

/** How many lines a piece of HTML may take; one that is longer is read line by line. */
const LONGEST = 5_000;

/**
 * The table or list in HTML that begins with the line `start`; `null` where none does, or it never ends.
 *
 * @param endless names of elements that were found never to end, which is found out once a file.
 */
export function htmlInMarkdown(
  lines: readonly string[],
  start: number,
  endless: Set<string>,
): HtmlInMarkdown | null {
  const name = BEGINNING.exec(lines[start] ?? "")?.[1]?.toLowerCase();
  if (!name || endless.has(name)) return null;
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])`, "gi");
  let open = 0;
  for (let at = start; at < Math.min(lines.length, start + LONGEST); at++) {
    for (const [, closes] of (lines[at] ?? "").matchAll(tags)) open += closes ? -1 : 1;
    if (open > 0) continue;
    const page = parseHtml(lines.slice(start, at + 1).join("\n"));
    return { ...htmlBlocks(page, "fragment"), end: at + 1 };
  }
  endless.add(name);
  return null;
}
