import { currentWorkspace } from "./current-workspace";
import { can } from "./rules";
import type { Viewer } from "./viewer";

/** What lists of things are made of: the workspace somebody works in, where they may read it. */
export const shownWorkspaces = (viewer: Viewer): readonly string[] =>
  [currentWorkspace(viewer)].flatMap((workspaceId) =>
    workspaceId !== undefined && can(viewer, "workspace.read", { workspaceId }) ? [workspaceId] : [],
  );
