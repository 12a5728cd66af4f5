import "server-only";
import type { SaveLaddersInput } from "@/lib/contracts/ladders-input";
import { AppError } from "@/lib/core/errors";
import { parseLadders, printLadders } from "@/lib/core/facts/wording/ladder-text";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findLadders, putLadders } from "@/lib/server/db/ladders";

/**
 * Changes the ladders of a workspace.
 * @throws AppError "invalid" with the line to mend; "conflict" with the present text where somebody changed them since
 */
export async function saveLadders(
  viewer: Viewer,
  { workspaceId, revision, text }: SaveLaddersInput,
): Promise<{ readonly text: string; readonly revision: number }> {
  assertPersonCan(viewer, "ladders.edit", { workspaceId });
  const ladders = parseLadders(text);
  if (!(await putLadders(viewer, workspaceId, ladders, revision))) {
    const now = await findLadders(workspaceId);
    throw new AppError(
      "conflict",
      "Somebody else changed the ladders in the meantime. What you wrote is kept here; reload to see theirs.",
      { current: now ? { text: printLadders(now.ladders) } : null },
    );
  }
  return { text: printLadders(ladders), revision: revision + 1 };
}
