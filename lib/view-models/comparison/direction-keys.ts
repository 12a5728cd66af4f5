import { REVIEW_DIRECTIONS, type ReviewDirection } from "@/lib/core/reviews/judgement";

/** The key for each direction: the signs that say the same. */
export const DIRECTION_KEYS: Readonly<Record<ReviewDirection, string>> = {
  strengthened: "+",
  same: "=",
  weakened: "-",
};

/** The direction that a key stands for. */
export function directionOfKey(key: string): ReviewDirection | undefined {
  return REVIEW_DIRECTIONS.find((value) => DIRECTION_KEYS[value] === key);
}
