import type { Viewer } from "./viewer";

/** The workspaces somebody is a member of, the first one first; what they may do there is for the rules to say. */
export const workspacesOf = (viewer: Viewer): readonly string[] =>
  viewer.kind === "person" ? Object.keys(viewer.memberships) : [];
