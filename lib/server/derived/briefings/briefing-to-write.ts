import "server-only";
import { required } from "@/lib/core/permissions/required";
import { type Action, assertPersonCan } from "@/lib/core/permissions/rules";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { type BriefingItemSubject, findBriefingItem } from "@/lib/server/db/briefing-items";
import { type BriefingRow, findBriefing } from "@/lib/server/db/briefings";

/**
 * A briefing and the person who may do this to it; a deleted one is there only for who restores it.
 * @throws AppError "not-found", "forbidden"
 */
export async function briefingToWrite(
  viewer: Viewer,
  action: Extract<Action, "briefing.edit" | "briefing.delete">,
  id: string,
  deletedToo = false,
): Promise<{ readonly person: Person; readonly briefing: BriefingRow }> {
  const briefing = required(await findBriefing(id));
  const { workspaceId, authorId, deletedAt } = briefing;
  assertPersonCan(viewer, action, { workspaceId, authorId, deleted: deletedAt !== null && !deletedToo });
  return { person: viewer, briefing };
}

/** An item of a briefing that is there, and the person who may edit it. @throws AppError "not-found", "forbidden" */
export async function briefingItemToWrite(
  viewer: Viewer,
  id: string,
): Promise<{ readonly person: Person; readonly item: BriefingItemSubject }> {
  const item = required(await findBriefingItem(id));
  const { workspaceId, authorId, deletedAt } = item.briefing;
  assertPersonCan(viewer, "briefing.edit", { workspaceId, authorId, deleted: deletedAt !== null });
  return { person: viewer, item };
}
