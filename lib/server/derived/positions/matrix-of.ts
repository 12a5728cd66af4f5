import "server-only";
import { buildPositionMatrix, type MatrixRow } from "@/lib/core/facts/picture/build-position-matrix";
import { runInWorker } from "@/lib/server/threads/run-in-worker";
import { workQueue } from "@/lib/server/threads/work-queue";
import type { MatrixInput } from "./build-matrix-in-thread";

/** Up to this many positions of all versions together are followed at once, in less time than a thread needs to start. */
const SMALL = 150;
const LIMIT_MS = 15_000;
const LIMIT_MEGABYTES = 512;

/**
 * What became of each position, see `buildPositionMatrix`.
 * @throws AppError "too-large" where that takes too long, "busy" where too many wait
 */
export async function matrixOf(input: MatrixInput): Promise<readonly MatrixRow[]> {
  const positions = input.versions.reduce((sum, { document }) => sum + document.positions.length, 0);
  if (positions <= SMALL) return buildPositionMatrix(input.versions, input.ladders);
  const leave = await workQueue("positions").enter();
  try {
    return await runInWorker<readonly MatrixRow[]>({
      module: "lib/server/derived/positions/build-matrix-in-thread.ts",
      input,
      milliseconds: LIMIT_MS,
      megabytes: LIMIT_MEGABYTES,
      tooLong: "Following so many positions through the versions takes too long.",
      tooBig: "Following so many positions through the versions needs too much memory.",
    });
  } finally {
    leave();
  }
}
