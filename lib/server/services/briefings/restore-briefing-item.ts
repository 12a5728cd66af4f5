import "server-only";
import type { RestoreBriefingItemInput } from "@/lib/contracts/briefing-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { setBriefingItemRemoved } from "@/lib/server/db/briefing-items";
import { briefingItemToWrite } from "@/lib/server/derived/briefings/briefing-to-write";

/** Brings back an item that was taken out of its briefing. */
export async function restoreBriefingItem(
  viewer: Viewer,
  { itemId }: RestoreBriefingItemInput,
): Promise<{ readonly itemId: string }> {
  const { person, item } = await briefingItemToWrite(viewer, itemId);
  await setBriefingItemRemoved(person, item, false);
  return { itemId };
}
