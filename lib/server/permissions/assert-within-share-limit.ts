import "server-only";
import { AppError } from "@/lib/core/errors";
import { findDaysOfWorkspace } from "@/lib/server/db/days-of-workspace";

/** @throws AppError "invalid" where a new link would run longer than the administrators of its workspace allow */
export async function assertWithinShareLimit(workspaceId: string, days: number): Promise<void> {
  const most = await findDaysOfWorkspace(workspaceId, "shareDays");
  if (most !== null && days > most)
    throw new AppError(
      "invalid",
      `Share links of this workspace end after ${most === 1 ? "one day" : `${most} days`} at the latest. Choose an earlier end.`,
      { mostDays: most },
    );
}
