"use server";

import {
  CorrectVersionInput,
  ReimportVersionInput,
  UndoCorrectionInput,
} from "@/lib/contracts/provenance-input";
import { action } from "@/lib/server/edge/action";
import { reimportVersion as reimport } from "@/lib/server/services/imports/reimport-version";
import { correctVersion as correct } from "@/lib/server/services/versions/correct-version";
import { undoCorrection as undo } from "@/lib/server/services/versions/undo-correction";

export const correctVersion = action(CorrectVersionInput, correct);
export const undoCorrection = action(UndoCorrectionInput, undo);
export const reimportVersion = action(ReimportVersionInput, reimport);
