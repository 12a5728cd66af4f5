import { countWords } from "@/lib/core/text/count-words";
import type { Block } from "./block";

/** Words of a text by what became of them. `all` = `kept` + `folded` + `lost`. */
export interface Coverage {
  readonly all: number;
  /** In blocks that are the document's own. */
  readonly kept: number;
  /** In blocks that are folded as page navigation; they are still in the text. */
  readonly folded: number;
  /** Between blocks, where only white space may stand. */
  readonly lost: number;
}

/** Counts what import kept, folded and lost. Units: words of {@link countWords}. One pass over the text. */
export function countCoverage(text: string, blocks: readonly Block[]): Coverage {
  let kept = 0;
  let folded = 0;
  let lost = 0;
  let at = 0;
  for (const { start, end, chrome } of blocks) {
    lost += countWords(text, at, start);
    const words = countWords(text, start, end);
    if (chrome === null) kept += words;
    else folded += words;
    at = end;
  }
  lost += countWords(text, at, text.length);
  return { all: kept + folded + lost, kept, folded, lost };
}
