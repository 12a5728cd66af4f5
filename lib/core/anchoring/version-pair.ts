import type { FoundChanges } from "@/lib/core/comparison/changes/change";
import type { Range } from "@/lib/core/text/range";
import type { FreeTokens } from "./likely-windows";
import { indexPassages, type PassageIndex } from "./passage-index";

/** Two versions with their comparison, ready for carrying any number of passages from the older to the newer. */
export interface VersionPair {
  readonly older: string;
  readonly newer: string;
  readonly comparison: FoundChanges;
  /** The newer text made ready for finding; built when first asked for, then kept. */
  newerIndex(): PassageIndex;
  /** Tokens of that index which the comparison knows from nowhere in the older text. */
  newTokens(): FreeTokens;
}

/** `comparison` must be that of the two texts. Keep the pair while passages are carried: it holds their indexes. */
export function versionPair(older: string, newer: string, comparison: FoundChanges): VersionPair {
  let index: PassageIndex | null = null;
  let tokens: FreeTokens | null = null;
  return {
    older,
    newer,
    comparison,
    newerIndex() {
      index ??= indexPassages(newer);
      return index;
    },
    newTokens() {
      tokens ??= markNew(this.newerIndex(), comparison);
      return tokens;
    },
  };
}

/** New are inserted stretches and the newer side of word edits; what was kept or moved was there before. */
function markNew(index: PassageIndex, { changes }: FoundChanges): FreeTokens {
  const marks = new Uint8Array(index.ids.length);
  const fresh: Range[] = [];
  for (const change of changes) {
    if (change.kind === "inserted" && change.newer) fresh.push(change.newer);
    else for (const edit of change.words) if (edit.newer.end > edit.newer.start) fresh.push(edit.newer);
  }
  fresh.sort((a, b) => a.start - b.start);
  let next = 0;
  for (let token = 0; token < marks.length; token += 1) {
    const start = index.starts[token] ?? 0;
    while (next < fresh.length && (fresh[next]?.end ?? 0) <= start) next += 1;
    if ((fresh[next]?.start ?? Number.POSITIVE_INFINITY) < (index.ends[token] ?? 0)) marks[token] = 1;
  }
  return marks;
}
