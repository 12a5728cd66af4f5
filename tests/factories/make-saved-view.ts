import { randomUUID } from "node:crypto";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { createSavedView } from "@/lib/server/services/saved-views/create-saved-view";

/** A view that its owner shares with the workspace. */
export const makeSavedView = async (owner: Viewer, workspaceId: string): Promise<string> =>
  (
    await createSavedView(owner, {
      workspaceId,
      name: `View ${randomUUID()}`,
      asked: { stance: "question" },
      shared: true,
    })
  ).viewId;
