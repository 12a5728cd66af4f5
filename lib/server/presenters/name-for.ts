import "server-only";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";

/** The name of a member as a viewer may know it: a link can show what was written and not by whom. */
export const nameFor = (
  viewer: Viewer,
  workspaceId: string,
  name: string,
  hidden = "Name not shown",
): string => (can(viewer, "author.name", { workspaceId }) ? name : hidden);
