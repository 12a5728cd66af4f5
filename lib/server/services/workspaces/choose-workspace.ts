import "server-only";
import type { SwitchWorkspaceInput } from "@/lib/contracts/workspace-input";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";

/** The workspace somebody wants to work in, if they are a member of it: for their browser to keep. */
export async function chooseWorkspace(
  viewer: Viewer,
  { workspaceId }: SwitchWorkspaceInput,
): Promise<{ readonly workspaceId: string }> {
  assertPersonCan(viewer, "workspace.read", { workspaceId });
  return { workspaceId };
}
