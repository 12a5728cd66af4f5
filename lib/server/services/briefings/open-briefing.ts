import "server-only";
import type { BriefingView } from "@/lib/contracts/briefing-view";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { readBriefing } from "@/lib/server/derived/briefings/read-briefing";
import { presentBriefing } from "@/lib/server/presenters/present-briefing";

/** A briefing with its items and all that they cite. */
export async function openBriefing(viewer: Viewer, briefingId: string): Promise<BriefingView> {
  return presentBriefing(viewer, await readBriefing(viewer, briefingId));
}
