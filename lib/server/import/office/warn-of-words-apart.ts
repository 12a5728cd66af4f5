import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { HIDDEN_IN_SOURCE, STRUCK_OUT } from "@/lib/core/documents/set-apart-words";

/** The sentences that tell of words that are struck out or hidden in a file. */
export function warnOfWordsApart(drafts: readonly DraftBlock[]): string[] {
  return (
    [
      [STRUCK_OUT, "struck out"],
      [HIDDEN_IN_SOURCE, "hidden"],
    ] as const
  ).flatMap(([reason, called]) => {
    const count = drafts.filter(({ chrome }) => chrome === reason).length;
    if (count === 0) return [];
    const places = count === 1 ? "1 place" : `${count} places`;
    return [`Words are ${called} in the file (${places}). They are folded, and nothing is read from them.`];
  });
}
