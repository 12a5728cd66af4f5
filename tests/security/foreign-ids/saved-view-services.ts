import { randomUUID } from "node:crypto";
import { createSavedView } from "@/lib/server/services/saved-views/create-saved-view";
import { deleteSavedView } from "@/lib/server/services/saved-views/delete-saved-view";
import { editSavedView } from "@/lib/server/services/saved-views/edit-saved-view";
import { listSavedViews } from "@/lib/server/services/saved-views/list-saved-views";
import { restoreSavedView } from "@/lib/server/services/saved-views/restore-saved-view";
import { makeSavedView } from "@/tests/factories/make-saved-view";
import type { Everything } from "./make-everything";
import { type Row, reads, STALE } from "./row";

const stated = () => ({ name: randomUUID(), asked: {} });
const newView = ({ author, workspace }: Everything) => makeSavedView(author, workspace.id);
/** Of a view that its author shares with everybody. */
const owns = (ask: Row["ask"]): Row => ({ least: "reader", authorOnly: true, ask });

/** Services of the views of all notes. */
export const SAVED_VIEWS: Readonly<Record<string, Row>> = {
  "saved-views/create-saved-view": reads((viewer, { workspace }) =>
    createSavedView(viewer, { workspaceId: workspace.id, shared: false, ...stated() }),
  ),
  "saved-views/delete-saved-view": owns(async (viewer, everything) =>
    deleteSavedView(viewer, { viewId: await newView(everything) }),
  ),
  "saved-views/edit-saved-view": {
    ...owns(async (viewer, everything) =>
      editSavedView(viewer, {
        viewId: await newView(everything),
        revision: STALE,
        shared: true,
        ...stated(),
      }),
    ),
    ends: "conflict",
  },
  "saved-views/list-saved-views": reads((viewer, { workspace }) => listSavedViews(viewer, workspace.id)),
  "saved-views/restore-saved-view": owns(async (viewer, everything) => {
    const viewId = await newView(everything);
    await deleteSavedView(everything.author, { viewId });
    return restoreSavedView(viewer, { viewId });
  }),
};
