"use server";

import { ReviewChangeInput } from "@/lib/contracts/review-input";
import { action } from "@/lib/server/edge/action";
import { reviewChange as review } from "@/lib/server/services/comparisons/review-change";

export const reviewChange = action(ReviewChangeInput, review);
