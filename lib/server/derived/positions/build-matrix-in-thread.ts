import "server-only";
import { buildPositionMatrix } from "@/lib/core/facts/picture/build-position-matrix";
import type { MatrixVersion } from "@/lib/core/facts/picture/matrix-version";
import type { Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import { answerFromWorker } from "@/lib/server/threads/answer-from-worker";

export interface MatrixInput {
  readonly versions: readonly MatrixVersion[];
  readonly ladders: readonly Ladder[];
}

/** The matrix of a long paper in a thread of its own, so that other people's pages do not wait for it. */
export function run({ versions, ladders }: MatrixInput): Promise<void> {
  return answerFromWorker(async () => buildPositionMatrix(versions, ladders));
}
