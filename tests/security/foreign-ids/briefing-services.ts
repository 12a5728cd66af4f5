import { addToBriefing } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing } from "@/lib/server/services/briefings/create-briefing";
import { deleteBriefing } from "@/lib/server/services/briefings/delete-briefing";
import { editBriefing } from "@/lib/server/services/briefings/edit-briefing";
import { editBriefingItem } from "@/lib/server/services/briefings/edit-briefing-item";
import { listBriefings } from "@/lib/server/services/briefings/list-briefings";
import { moveBriefingItem } from "@/lib/server/services/briefings/move-briefing-item";
import { openBriefing } from "@/lib/server/services/briefings/open-briefing";
import { removeBriefingItem } from "@/lib/server/services/briefings/remove-briefing-item";
import { restoreBriefing } from "@/lib/server/services/briefings/restore-briefing";
import { restoreBriefingItem } from "@/lib/server/services/briefings/restore-briefing-item";
import { notes, type Row, reads, STALE } from "./row";

const said = { title: "x", introduction: "", template: "changes" } as const;

/** Services of briefings by their file below lib/server/services. */
export const BRIEFINGS: Readonly<Record<string, Row>> = {
  "briefings/add-to-briefing": notes(async (viewer, { newBriefing, collected }) =>
    addToBriefing(viewer, { ...(await newBriefing()), ...collected }),
  ),
  "briefings/create-briefing": notes((viewer, { workspace }) =>
    createBriefing(viewer, { workspaceId: workspace.id, title: "x" }),
  ),
  "briefings/delete-briefing": {
    ...notes(async (viewer, { newBriefing }) => deleteBriefing(viewer, await newBriefing())),
    authorOnly: true,
  },
  "briefings/edit-briefing": {
    ...notes(async (viewer, { newBriefing }) =>
      editBriefing(viewer, { ...(await newBriefing()), revision: STALE, ...said }),
    ),
    ends: "conflict",
  },
  "briefings/edit-briefing-item": {
    ...notes(async (viewer, { filledBriefing }) => {
      const { itemId } = await filledBriefing();
      return editBriefingItem(viewer, { itemId, revision: STALE, heading: "", comment: "", sentence: null });
    }),
    ends: "conflict",
  },
  "briefings/list-briefings": reads((viewer, { workspace }) => listBriefings(viewer, workspace.id)),
  "briefings/move-briefing-item": notes(async (viewer, { filledBriefing }) => {
    const { itemId } = await filledBriefing();
    return moveBriefingItem(viewer, { itemId, beforeId: null });
  }),
  "briefings/open-briefing": reads(
    (viewer, { sharedBriefingId }) => openBriefing(viewer, sharedBriefingId),
    ["briefing"],
  ),
  "briefings/remove-briefing-item": notes(async (viewer, { filledBriefing }) =>
    removeBriefingItem(viewer, { itemId: (await filledBriefing()).itemId }),
  ),
  "briefings/restore-briefing": {
    ...notes(async (viewer, everything) => {
      const briefing = await everything.newBriefing();
      await deleteBriefing(everything.author, briefing);
      return restoreBriefing(viewer, briefing);
    }),
    authorOnly: true,
  },
  "briefings/restore-briefing-item": notes(async (viewer, everything) => {
    const { itemId } = await everything.filledBriefing();
    await removeBriefingItem(everything.author, { itemId });
    return restoreBriefingItem(viewer, { itemId });
  }),
};
