"use server";

import {
  CreateSavedViewInput,
  DeleteSavedViewInput,
  EditSavedViewInput,
  RestoreSavedViewInput,
} from "@/lib/contracts/saved-view-input";
import { action } from "@/lib/server/edge/action";
import { createSavedView as create } from "@/lib/server/services/saved-views/create-saved-view";
import { deleteSavedView as remove } from "@/lib/server/services/saved-views/delete-saved-view";
import { editSavedView as edit } from "@/lib/server/services/saved-views/edit-saved-view";
import { restoreSavedView as restore } from "@/lib/server/services/saved-views/restore-saved-view";

export const createSavedView = action(CreateSavedViewInput, create);
export const editSavedView = action(EditSavedViewInput, edit);
export const deleteSavedView = action(DeleteSavedViewInput, remove);
export const restoreSavedView = action(RestoreSavedViewInput, restore);
