import "server-only";
import type { EditBriefingItemInput } from "@/lib/contracts/briefing-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findBriefingItem, updateBriefingItem } from "@/lib/server/db/briefing-items";
import { briefingItemToWrite } from "@/lib/server/derived/briefings/briefing-to-write";
import { presentStaleItem } from "@/lib/server/presenters/present-briefing";

/** Heading, comment and sentence of an item. @throws AppError "conflict" with how it stands where somebody wrote since */
export async function editBriefingItem(
  viewer: Viewer,
  { itemId, revision, ...stated }: EditBriefingItemInput,
): Promise<{ readonly revision: number }> {
  const { person, item } = await briefingItemToWrite(viewer, itemId);
  if (!(await updateBriefingItem(person, item, revision, stated)))
    throw presentStaleItem(required(await findBriefingItem(itemId)));
  return { revision: revision + 1 };
}
