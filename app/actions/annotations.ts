"use server";

import {
  CreateAnnotationInput,
  CreateReplyInput,
  DeleteAnnotationInput,
  DeleteReplyInput,
  EditAnnotationInput,
  EditReplyInput,
  RestoreAnnotationInput,
  RestoreReplyInput,
} from "@/lib/contracts/annotation-input";
import { action } from "@/lib/server/action";
import { createAnnotation as create } from "@/lib/server/services/create-annotation";
import { createReply as reply } from "@/lib/server/services/create-reply";
import { deleteAnnotation as remove } from "@/lib/server/services/delete-annotation";
import { deleteReply as removeReply } from "@/lib/server/services/delete-reply";
import { editAnnotation as edit } from "@/lib/server/services/edit-annotation";
import { editReply as reword } from "@/lib/server/services/edit-reply";
import { restoreAnnotation as restore } from "@/lib/server/services/restore-annotation";
import { restoreReply as undelete } from "@/lib/server/services/restore-reply";

export const createAnnotation = action(CreateAnnotationInput, create);
export const editAnnotation = action(EditAnnotationInput, edit);
export const deleteAnnotation = action(DeleteAnnotationInput, remove);
export const restoreAnnotation = action(RestoreAnnotationInput, restore);
export const createReply = action(CreateReplyInput, reply);
export const editReply = action(EditReplyInput, reword);
export const deleteReply = action(DeleteReplyInput, removeReply);
export const restoreReply = action(RestoreReplyInput, undelete);
