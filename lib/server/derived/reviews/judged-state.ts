import "server-only";
import { createHash } from "node:crypto";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import type { ReviewRow } from "@/lib/server/db/reviews";
import type { ReadComparison } from "@/lib/server/derived/comparisons/read-comparison";

/** What the first reading says of a comparison as a whole. */
export interface JudgedState {
  /** SHA-256 of all its changes with what is said of each: the same again once a change of mind is undone. */
  readonly digest: string;
  readonly reviewed: number;
  readonly total: number;
  /** The latest of the judgements was said then. */
  readonly times: readonly Date[];
}

/** @param reviews of the first reading, those of other comparisons too */
export function judgedState(
  { comparison, older, newer }: Pick<ReadComparison, "comparison" | "older" | "newer">,
  reviews: readonly ReviewRow[],
): JudgedState {
  const byKey = new Map(reviews.map((review) => [review.changeKey, review]));
  const keys = changesByBlock(comparison, older, newer)
    .changes.map(({ key }) => key)
    .sort();
  const hash = createHash("sha256");
  for (const key of keys) {
    const said = byKey.get(key);
    hash.update(
      `${JSON.stringify([key, said?.significance ?? null, said?.direction ?? null, said?.note ?? "", said?.reviewed ?? false])}\n`,
    );
  }
  const judged = keys.flatMap((key) => byKey.get(key) ?? []);
  return {
    digest: hash.digest("hex"),
    reviewed: judged.filter(({ reviewed }) => reviewed).length,
    total: keys.length,
    times: judged.map(({ editedAt, createdAt }) => editedAt ?? createdAt),
  };
}
