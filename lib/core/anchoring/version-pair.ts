import { indexPassages, type PassageIndex } from "@/lib/core/anchoring/passage-index";
import type { Comparison } from "@/lib/core/diff/change";

/** Two versions with their comparison, ready for carrying any number of passages from the older to the newer. */
export interface VersionPair {
  readonly older: string;
  readonly newer: string;
  readonly comparison: Comparison;
  /** The newer text made ready for finding; built when first asked for, then kept. */
  newerIndex(): PassageIndex;
}

/** `comparison` must be that of the two texts. Keep the pair while passages are carried: it holds their indexes. */
export function versionPair(older: string, newer: string, comparison: Comparison): VersionPair {
  let index: PassageIndex | null = null;
  return {
    older,
    newer,
    comparison,
    newerIndex() {
      index ??= indexPassages(newer);
      return index;
    },
  };
}
