import type { Viewer } from "./viewer";
import { workspacesOf } from "./workspaces-of";

/** The workspace somebody works in: the one they chose, or their first. What they may do there is for the rules to say. */
export const currentWorkspace = (viewer: Viewer): string | undefined => workspacesOf(viewer)[0];
