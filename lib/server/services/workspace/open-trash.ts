import "server-only";
import type { TrashView } from "@/lib/contracts/trash-view";
import { TRASH_DAYS } from "@/lib/core/documents/trash-days";
import { currentWorkspace } from "@/lib/core/permissions/current-workspace";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDaysOfWorkspace } from "@/lib/server/db/days-of-workspace";
import { countLongDeleted, idsThatGo } from "@/lib/server/db/long-deleted";
import { listTrash } from "@/lib/server/db/trash";
import { presentTrash } from "@/lib/server/presenters/present-trash";

const MOST = 200;

/** What was deleted in a workspace, of the one the person works in unless told, and whether they may bring it back. */
export async function openTrash(viewer: Viewer, asked?: string): Promise<TrashView> {
  const workspaceId = required(asked ?? currentWorkspace(viewer));
  assertPersonCan(viewer, "trash.read", { workspaceId });
  const [rows, keptDays, leaving] = await Promise.all([
    listTrash(viewer, workspaceId, MOST),
    findDaysOfWorkspace(workspaceId, "trashDays"),
    can(viewer, "trash.keep", { workspaceId }) ? countLongDeleted(workspaceId, Date.now()) : [],
  ]);
  const going = keptDays === null ? new Set<string>() : await idsThatGo(workspaceId, rows);
  return {
    workspaceId,
    keptDays,
    choices: TRASH_DAYS.flatMap((days, at) => {
      const gone = leaving[at];
      return gone === undefined ? [] : [{ days, leaving: gone }];
    }),
    items: presentTrash(viewer, workspaceId, rows, { keptDays, going }),
    more: Object.values(rows).some(({ length }) => length === MOST),
  };
}
