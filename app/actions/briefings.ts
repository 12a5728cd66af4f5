"use server";

import {
  AddToBriefingInput,
  CreateBriefingInput,
  DeleteBriefingInput,
  EditBriefingInput,
  EditBriefingItemInput,
  ListBriefingsInput,
  MoveBriefingItemInput,
  RemoveBriefingItemInput,
  RestoreBriefingInput,
  RestoreBriefingItemInput,
} from "@/lib/contracts/briefing-input";
import { action } from "@/lib/server/edge/action";
import { addToBriefing as add } from "@/lib/server/services/briefings/add-to-briefing";
import { createBriefing as create } from "@/lib/server/services/briefings/create-briefing";
import { deleteBriefing as remove } from "@/lib/server/services/briefings/delete-briefing";
import { editBriefing as edit } from "@/lib/server/services/briefings/edit-briefing";
import { editBriefingItem as editItem } from "@/lib/server/services/briefings/edit-briefing-item";
import { listBriefings as list } from "@/lib/server/services/briefings/list-briefings";
import { moveBriefingItem as moveItem } from "@/lib/server/services/briefings/move-briefing-item";
import { removeBriefingItem as removeItem } from "@/lib/server/services/briefings/remove-briefing-item";
import { restoreBriefing as restore } from "@/lib/server/services/briefings/restore-briefing";
import { restoreBriefingItem as restoreItem } from "@/lib/server/services/briefings/restore-briefing-item";

export const createBriefing = action(CreateBriefingInput, create);
export const listBriefings = action(ListBriefingsInput, (viewer, { workspaceId }) =>
  list(viewer, workspaceId ?? undefined),
);
export const editBriefing = action(EditBriefingInput, edit);
export const deleteBriefing = action(DeleteBriefingInput, remove);
export const restoreBriefing = action(RestoreBriefingInput, restore);
export const addToBriefing = action(AddToBriefingInput, add);
export const editBriefingItem = action(EditBriefingItemInput, editItem);
export const moveBriefingItem = action(MoveBriefingItemInput, moveItem);
export const removeBriefingItem = action(RemoveBriefingItemInput, removeItem);
export const restoreBriefingItem = action(RestoreBriefingItemInput, restoreItem);
