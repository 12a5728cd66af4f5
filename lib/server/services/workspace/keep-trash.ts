import "server-only";
import type { KeepTrashInput } from "@/lib/contracts/trash-input";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { updateDaysOfWorkspace } from "@/lib/server/db/days-of-workspace";

/** Says for how many days the trash of a workspace keeps things; what was deleted before goes by it too, within the hour. */
export async function keepTrash(viewer: Viewer, { workspaceId, days }: KeepTrashInput): Promise<void> {
  assertPersonCan(viewer, "trash.keep", { workspaceId });
  await updateDaysOfWorkspace(viewer, workspaceId, "trashDays", days);
}
