"use server";

import {
  AnnotationHistoryInput,
  AssignAnnotationInput,
  CreateAnnotationInput,
  CreateReplyInput,
  DeleteAnnotationInput,
  DeleteReplyInput,
  EditAnnotationInput,
  EditReplyInput,
  ResolveAnnotationInput,
  RestoreAnnotationInput,
  RestoreReplyInput,
  ShareAnnotationInput,
} from "@/lib/contracts/annotation-input";
import { AssignNotesInput, ChangeNotesInput, ResolveNotesInput } from "@/lib/contracts/notes-input";
import { action } from "@/lib/server/edge/action";
import { assignAnnotation as assign } from "@/lib/server/services/annotations/assign-annotation";
import { assignNotes as assignSeveral } from "@/lib/server/services/annotations/assign-notes";
import { changeNotes as changeSeveral } from "@/lib/server/services/annotations/change-notes";
import { createAnnotation as create } from "@/lib/server/services/annotations/create-annotation";
import { createReply as reply } from "@/lib/server/services/annotations/create-reply";
import { deleteAnnotation as remove } from "@/lib/server/services/annotations/delete-annotation";
import { deleteReply as removeReply } from "@/lib/server/services/annotations/delete-reply";
import { editAnnotation as edit } from "@/lib/server/services/annotations/edit-annotation";
import { editReply as reword } from "@/lib/server/services/annotations/edit-reply";
import { openAnnotationHistory as history } from "@/lib/server/services/annotations/open-annotation-history";
import { resolveAnnotation as resolve } from "@/lib/server/services/annotations/resolve-annotation";
import { resolveNotes as resolveSeveral } from "@/lib/server/services/annotations/resolve-notes";
import { restoreAnnotation as restore } from "@/lib/server/services/annotations/restore-annotation";
import { restoreReply as undelete } from "@/lib/server/services/annotations/restore-reply";
import { shareAnnotation as share } from "@/lib/server/services/annotations/share-annotation";

export const createAnnotation = action(CreateAnnotationInput, create);
export const editAnnotation = action(EditAnnotationInput, edit);
export const deleteAnnotation = action(DeleteAnnotationInput, remove);
export const restoreAnnotation = action(RestoreAnnotationInput, restore);
export const resolveAnnotation = action(ResolveAnnotationInput, resolve);
export const assignAnnotation = action(AssignAnnotationInput, assign);
export const assignNotes = action(AssignNotesInput, assignSeveral);
export const resolveNotes = action(ResolveNotesInput, resolveSeveral);
export const changeNotes = action(ChangeNotesInput, changeSeveral);
export const shareAnnotation = action(ShareAnnotationInput, share);
export const openAnnotationHistory = action(AnnotationHistoryInput, history);
export const createReply = action(CreateReplyInput, reply);
export const editReply = action(EditReplyInput, reword);
export const deleteReply = action(DeleteReplyInput, removeReply);
export const restoreReply = action(RestoreReplyInput, undelete);
