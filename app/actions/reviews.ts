"use server";

import { FinishReadingInput, ReviewChangeInput, StartReadingInput } from "@/lib/contracts/review-input";
import { action } from "@/lib/server/edge/action";
import { finishSecondReading as finish } from "@/lib/server/services/comparisons/finish-second-reading";
import { reviewChange as review } from "@/lib/server/services/comparisons/review-change";
import { startSecondReading as start } from "@/lib/server/services/comparisons/start-second-reading";

export const reviewChange = action(ReviewChangeInput, review);
export const startSecondReading = action(StartReadingInput, start);
export const finishSecondReading = action(FinishReadingInput, finish);
