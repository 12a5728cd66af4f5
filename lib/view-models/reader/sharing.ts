import type { Range } from "@/lib/core/text/range";

/** What the dialog shares: a position or the whole text, and the words it was asked for on, if any. */
export interface Sharing {
  readonly positionId: string | null;
  readonly passage: Range | null;
}
