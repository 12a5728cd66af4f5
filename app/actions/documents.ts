"use server";

import {
  ArchiveDocumentInput,
  CorrectDocumentInput,
  CreateDocumentInput,
  FollowDocumentInput,
  HoldDocumentInput,
  UndoDocumentCorrectionInput,
} from "@/lib/contracts/document-input";
import { action } from "@/lib/server/edge/action";
import { archiveDocument as archive } from "@/lib/server/services/documents/archive-document";
import { correctDocument as correct } from "@/lib/server/services/documents/correct-document";
import { createDocument as create } from "@/lib/server/services/documents/create-document";
import { followDocument as follow } from "@/lib/server/services/documents/follow-document";
import { holdDocument as hold } from "@/lib/server/services/documents/hold-document";
import { undoDocumentCorrection as undo } from "@/lib/server/services/documents/undo-document-correction";

export const createDocument = action(CreateDocumentInput, create);
export const archiveDocument = action(ArchiveDocumentInput, archive);
export const holdDocument = action(HoldDocumentInput, hold);
export const followDocument = action(FollowDocumentInput, follow);
export const correctDocument = action(CorrectDocumentInput, correct);
export const undoDocumentCorrection = action(UndoDocumentCorrectionInput, undo);
