import "server-only";
import type { ComparisonSide } from "@/lib/core/comparison/changes/comparison-side";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { answerFromWorker } from "@/lib/server/threads/answer-from-worker";

export interface ComparedSides {
  readonly older: ComparisonSide;
  readonly newer: ComparisonSide;
  /** After this long it goes on in coarser units. */
  readonly milliseconds: number;
}

/** A large comparison in a thread of its own, so that other people's pages do not wait for it. */
export function run({ older, newer, milliseconds }: ComparedSides): Promise<void> {
  return answerFromWorker(async (report) => {
    const now = () => performance.now();
    const progress = (share: number) => report(share, "comparing");
    return compareTexts(older, newer, { now, deadline: now() + milliseconds, progress });
  });
}
