"use server";

import {
  CreateWorkspaceInput,
  RenameWorkspaceInput,
  SwitchWorkspaceInput,
} from "@/lib/contracts/workspace-input";
import { keepWorkspace } from "@/lib/server/auth/workspace-cookie";
import { action } from "@/lib/server/edge/action";
import { chooseWorkspace } from "@/lib/server/services/workspaces/choose-workspace";
import { createWorkspace as create } from "@/lib/server/services/workspaces/create-workspace";
import { renameWorkspace as rename } from "@/lib/server/services/workspaces/rename-workspace";

/** Whoever made a workspace works in it from then on. */
export const createWorkspace = action(CreateWorkspaceInput, async (viewer, input) => {
  const made = await create(viewer, input);
  await keepWorkspace(made.id);
  return made;
});
export const renameWorkspace = action(RenameWorkspaceInput, rename);
export const switchWorkspace = action(SwitchWorkspaceInput, async (viewer, input) =>
  keepWorkspace((await chooseWorkspace(viewer, input)).workspaceId),
);
