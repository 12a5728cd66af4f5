import "server-only";
import type { RestoreBriefingInput } from "@/lib/contracts/briefing-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { setBriefingDeleted } from "@/lib/server/db/briefings";
import { briefingToWrite } from "@/lib/server/derived/briefings/briefing-to-write";

/** Brings back a deleted briefing as it was. */
export async function restoreBriefing(
  viewer: Viewer,
  { briefingId }: RestoreBriefingInput,
): Promise<{ readonly briefingId: string }> {
  const { person, briefing } = await briefingToWrite(viewer, "briefing.delete", briefingId, true);
  await setBriefingDeleted(person, briefing, false);
  return { briefingId };
}
