import "server-only";
import type { RemoveBriefingItemInput } from "@/lib/contracts/briefing-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { setBriefingItemRemoved } from "@/lib/server/db/briefing-items";
import { briefingItemToWrite } from "@/lib/server/derived/briefings/briefing-to-write";

/** Takes an item out of its briefing. What is written of it is kept, and it can be brought back. */
export async function removeBriefingItem(
  viewer: Viewer,
  { itemId }: RemoveBriefingItemInput,
): Promise<{ readonly itemId: string }> {
  const { person, item } = await briefingItemToWrite(viewer, itemId);
  await setBriefingItemRemoved(person, item, true);
  return { itemId };
}
