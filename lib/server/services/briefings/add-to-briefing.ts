import "server-only";
import type { AddToBriefingInput } from "@/lib/contracts/briefing-input";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { insertBriefingItems } from "@/lib/server/db/briefing-items";
import { briefingToWrite } from "@/lib/server/derived/briefings/briefing-to-write";
import { keptDifferences } from "@/lib/server/derived/briefings/kept-differences";
import { keptNotes } from "@/lib/server/derived/briefings/kept-notes";

/**
 * Puts facts and changes of a comparison, and notes, at the end of a briefing, with the words they have now. What is in it already stays
 * as it is. @throws AppError "conflict" where the comparison does not tell one of them; "invalid" for a private draft
 */
export async function addToBriefing(
  viewer: Viewer,
  { briefingId, compared, noteIds }: AddToBriefingInput,
): Promise<{ readonly added: number; readonly there: number }> {
  const { person, briefing } = await briefingToWrite(viewer, "briefing.edit", briefingId);
  const sources = [
    ...(compared ? await keptDifferences(viewer, briefing.workspaceId, compared) : []),
    ...(await keptNotes(viewer, briefing.workspaceId, noteIds)),
  ];
  const added = await insertBriefingItems(person, briefing, sources);
  return { added, there: sources.length - added };
}
