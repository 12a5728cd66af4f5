import "server-only";
import type { TrashView } from "@/lib/contracts/trash-view";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { workspacesOf } from "@/lib/core/permissions/workspaces-of";
import { listTrash } from "@/lib/server/db/trash";
import { presentTrash } from "@/lib/server/presenters/present-trash";

const MOST = 200;

/** What was deleted in a workspace, of the person's first one unless told, and whether they may bring it back. */
export async function openTrash(viewer: Viewer, asked?: string): Promise<TrashView> {
  const workspaceId = required(asked ?? workspacesOf(viewer)[0]);
  assertPersonCan(viewer, "trash.read", { workspaceId });
  const rows = await listTrash(viewer, workspaceId, MOST);
  return {
    items: presentTrash(viewer, workspaceId, rows),
    more: Object.values(rows).some(({ length }) => length === MOST),
  };
}
