import { limitShareDays } from "@/lib/server/services/share-links/limit-share-days";
import { chooseWorkspace } from "@/lib/server/services/workspaces/choose-workspace";
import { renameWorkspace } from "@/lib/server/services/workspaces/rename-workspace";
import { manages, type Row, reads } from "./row";

/** Services about a workspace itself. */
export const WORKSPACES: Readonly<Record<string, Row>> = {
  "share-links/limit-share-days": manages((viewer, { workspace }) =>
    limitShareDays(viewer, { workspaceId: workspace.id, days: null }),
  ),
  "workspaces/choose-workspace": reads((viewer, { workspace }) =>
    chooseWorkspace(viewer, { workspaceId: workspace.id }),
  ),
  "workspaces/rename-workspace": {
    ...manages((viewer, { workspace }) =>
      renameWorkspace(viewer, { workspaceId: workspace.id, name: "x", before: "not its name" }),
    ),
    ends: "conflict",
  },
};
