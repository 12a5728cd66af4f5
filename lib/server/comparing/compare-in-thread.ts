import "server-only";
import { compareTexts } from "@/lib/core/diff/compare-texts";
import type { ComparisonSide } from "@/lib/core/diff/comparison-side";
import { answerFromWorker } from "@/lib/server/answer-from-worker";

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
