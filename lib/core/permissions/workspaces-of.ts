import type { Viewer } from "./viewer";

/** The workspaces somebody is a member of, the one they work in first; what they may do there is for the rules to say. */
export function workspacesOf(viewer: Viewer): readonly string[] {
  if (viewer.kind !== "person") return [];
  const { memberships, chosenWorkspaceId: chosen } = viewer;
  const all = Object.keys(memberships);
  return chosen !== undefined && Object.hasOwn(memberships, chosen)
    ? [chosen, ...all.filter((id) => id !== chosen)]
    : all;
}
