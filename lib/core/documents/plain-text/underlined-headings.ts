import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { isBoldHeading } from "./bold-heading";

/** A line of one sign only, as a typewriter underlines: "=====", "-----". */
const DRAWN = /^([=\-~_*^—–])\1{2,}$/u;

export const isDrawnLine = (text: string): boolean => DRAWN.test(text);

/**
 * A line that stands by itself and is underlined by one drawn directly below it is a heading: of level 1 under "=", as in Markdown and
 * reStructuredText, else of level 2. The drawn line keeps its place in the text. Changes the drafts.
 */
export function markUnderlined(drafts: readonly DraftBlock[]): void {
  for (const [at, rule] of drafts.entries()) {
    const heading = drafts[at - 1];
    if (!heading || rule.gap === "\n\n" || !isDrawnLine(rule.text) || !isBoldHeading(heading.text)) continue;
    const above = drafts[at - 2];
    const isAlone = !above || heading.gap === "\n\n" || isDrawnLine(above.text);
    // A column of a table has its head underlined too; the rows below it are set in columns.
    if (!isAlone || heading.text.includes("\t")) continue;
    heading.kind = "heading";
    heading.level = rule.text.startsWith("=") ? 1 : 2;
    heading.sure = true;
  }
}
