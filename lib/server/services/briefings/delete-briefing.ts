import "server-only";
import type { DeleteBriefingInput } from "@/lib/contracts/briefing-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { setBriefingDeleted } from "@/lib/server/db/briefings";
import { briefingToWrite } from "@/lib/server/derived/briefings/briefing-to-write";

/** Moves a briefing out of sight. Its items stay in it, and it can be restored. */
export async function deleteBriefing(
  viewer: Viewer,
  { briefingId }: DeleteBriefingInput,
): Promise<{ readonly briefingId: string }> {
  const { person, briefing } = await briefingToWrite(viewer, "briefing.delete", briefingId, true);
  await setBriefingDeleted(person, briefing, true);
  return { briefingId };
}
