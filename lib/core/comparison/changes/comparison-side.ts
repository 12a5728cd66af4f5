import type { Block } from "@/lib/core/documents/block";
import type { Range } from "@/lib/core/text/range";

/** One text to compare. Without `blocks` its paragraphs are found in the text itself. */
export interface ComparisonSide {
  /** UTF-16; any string, also with lone surrogates. */
  readonly text: string;
  readonly blocks?: readonly (Range & Partial<Pick<Block, "chrome" | "kind">>)[] | undefined;
  /** BCP 47 tag; `null` or absent if unknown. */
  readonly lang?: string | null | undefined;
}
