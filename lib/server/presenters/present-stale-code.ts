import "server-only";
import { AppError } from "@/lib/core/errors";
import type { CodeRow } from "@/lib/server/db/codebook";

/** The answer to an act on a code that somebody else changed: how it stands now. */
export function presentStaleCode({
  revision,
  name,
  notation,
  definition,
  colour,
  ...now
}: CodeRow): AppError {
  const state = now.deleted ? "was deleted" : now.mergedIntoId ? "was merged into another" : "was changed";
  return new AppError(
    "conflict",
    `The code “${name}” ${state} by somebody else in the meantime. What you typed is still here; reload to see it as it stands.`,
    { current: { revision, name, notation, definition, colour } },
  );
}
