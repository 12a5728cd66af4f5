import type { Edit } from "@/lib/core/comparison/words/edit";

/** Units `[o0, o1)` of the older and `[n0, n1)` of the newer text that belong together. */
export interface Link {
  readonly o0: number;
  readonly o1: number;
  readonly n0: number;
  readonly n1: number;
  /** Both sides read the same, character for character. */
  readonly equal: boolean;
  /** Stands out of order: the other side is elsewhere. */
  readonly moved: boolean;
  /** Where the words differ, if that is known already. */
  readonly edits: readonly Edit[] | null;
}

/** Units `[o0, o1)` of the older and `[n0, n1)` of the newer text, linked or not. */
export interface Stretch {
  readonly o0: number;
  readonly o1: number;
  readonly n0: number;
  readonly n1: number;
}
