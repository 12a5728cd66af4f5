import "server-only";
import { runQueued } from "@/lib/server/threads/run-queued";

const LIMIT_MS = 15_000;
const LIMIT_MEGABYTES = 512;

/**
 * Positions of a long paper followed by the module's `run` in a thread of its own, so that other people's pages do not wait.
 * @throws AppError "too-large" where that takes too long, "busy" where too many wait
 */
export const followInThread = <Result>(module: string, input: unknown): Promise<Result> =>
  runQueued<Result>("positions", {
    module,
    input,
    milliseconds: LIMIT_MS,
    megabytes: LIMIT_MEGABYTES,
    tooLong: "Following so many positions through the versions takes too long.",
    tooBig: "Following so many positions through the versions needs too much memory.",
  });
