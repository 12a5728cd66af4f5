import "server-only";
import type { EditBriefingInput } from "@/lib/contracts/briefing-input";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findBriefing, updateBriefing } from "@/lib/server/db/briefings";
import { briefingToWrite } from "@/lib/server/derived/briefings/briefing-to-write";
import { presentStaleBriefing } from "@/lib/server/presenters/present-briefing";

/** Title, introduction and template of a briefing. @throws AppError "conflict" with how it stands where somebody wrote since */
export async function editBriefing(
  viewer: Viewer,
  { briefingId, revision, ...stated }: EditBriefingInput,
): Promise<{ readonly revision: number }> {
  const { person, briefing } = await briefingToWrite(viewer, "briefing.edit", briefingId);
  if (!(await updateBriefing(person, briefing, revision, stated)))
    throw presentStaleBriefing(required(await findBriefing(briefingId)));
  return { revision: revision + 1 };
}
