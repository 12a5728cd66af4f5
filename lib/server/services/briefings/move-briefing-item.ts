import "server-only";
import type { MoveBriefingItemInput } from "@/lib/contracts/briefing-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { moveBriefingItem as move } from "@/lib/server/db/briefing-items";
import { briefingItemToWrite } from "@/lib/server/derived/briefings/briefing-to-write";

/** Puts an item before another one of its briefing, or at the end. @throws AppError "conflict" where one of them is not in it any more */
export async function moveBriefingItem(
  viewer: Viewer,
  { itemId, beforeId }: MoveBriefingItemInput,
): Promise<{ readonly itemId: string }> {
  const { person, item } = await briefingItemToWrite(viewer, itemId);
  await move(person, item, beforeId);
  return { itemId };
}
