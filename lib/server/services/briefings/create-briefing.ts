import "server-only";
import type { CreateBriefingInput } from "@/lib/contracts/briefing-input";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertBriefing } from "@/lib/server/db/briefings";

/** Begins an empty briefing. */
export async function createBriefing(
  viewer: Viewer,
  { workspaceId, title }: CreateBriefingInput,
): Promise<{ readonly briefingId: string }> {
  assertPersonCan(viewer, "briefing.create", { workspaceId });
  return { briefingId: await insertBriefing(viewer, workspaceId, title) };
}
