import { can } from "./rules";
import type { Viewer } from "./viewer";
import { workspacesOf } from "./workspaces-of";

/** The workspaces somebody may read, the first of theirs first. */
export const readableWorkspaces = (viewer: Viewer): readonly string[] =>
  workspacesOf(viewer).filter((workspaceId) => can(viewer, "workspace.read", { workspaceId }));
