import "server-only";
import { buildPositionMatrix, type MatrixRow } from "@/lib/core/facts/picture/build-position-matrix";
import type { MatrixInput } from "./build-matrix-in-thread";
import { followInThread } from "./follow-in-thread";

/** Up to this many positions of all versions together are followed at once, in less time than a thread needs to start. */
const SMALL = 150;

/**
 * What became of each position, see `buildPositionMatrix`.
 * @throws AppError "too-large" where that takes too long, "busy" where too many wait
 */
export async function matrixOf(input: MatrixInput): Promise<readonly MatrixRow[]> {
  const positions = input.versions.reduce((sum, { document }) => sum + document.positions.length, 0);
  if (positions <= SMALL) return buildPositionMatrix(input.versions, input.ladders);
  return followInThread("lib/server/derived/positions/build-matrix-in-thread.ts", input);
}
