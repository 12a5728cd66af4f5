"use server";

import {
  CorrectVersionInput,
  ReimportVersionInput,
  UndoCorrectionInput,
} from "@/lib/contracts/provenance-input";
import { action } from "@/lib/server/action";
import { correctVersion as correct } from "@/lib/server/services/correct-version";
import { reimportVersion as reimport } from "@/lib/server/services/reimport-version";
import { undoCorrection as undo } from "@/lib/server/services/undo-correction";

export const correctVersion = action(CorrectVersionInput, correct);
export const undoCorrection = action(UndoCorrectionInput, undo);
export const reimportVersion = action(ReimportVersionInput, reimport);
