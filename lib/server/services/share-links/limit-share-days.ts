import "server-only";
import type { LimitShareDaysInput } from "@/lib/contracts/share-input";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateDaysOfWorkspace } from "@/lib/server/db/days-of-workspace";

/** Says after how many days new share links of a workspace end at the latest. Those that are there stay as they are. */
export async function limitShareDays(
  viewer: Viewer,
  { workspaceId, days }: LimitShareDaysInput,
): Promise<void> {
  assertPersonCan(viewer, "share.limit", { workspaceId });
  await updateDaysOfWorkspace(viewer, workspaceId, "shareDays", days);
}
