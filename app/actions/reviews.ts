"use server";

import { ReviewChangeInput } from "@/lib/contracts/review-input";
import { action } from "@/lib/server/action";
import { reviewChange as review } from "@/lib/server/services/review-change";

export const reviewChange = action(ReviewChangeInput, review);
