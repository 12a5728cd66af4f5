import "server-only";
import { codec } from "./codec";
import { nullOr, record, text, truth, whole } from "./reading";

interface ReviewSaid {
  readonly significance: number | null;
  readonly direction: string | null;
  readonly note: string;
  readonly reviewed: boolean;
  readonly byName: string;
  /** `null` where it was not kept. */
  readonly byId: string | null;
}

/** Reviews did not say at first whether they were done. */
const withReviewed = (json: unknown): unknown =>
  typeof json === "object" && json !== null ? { reviewed: false, ...json } : json;

/** Nor, later, by whose id. */
const withId = (json: unknown): unknown =>
  typeof json === "object" && json !== null ? { byId: null, ...json } : json;

/** What a review said before it was changed, and who said it. */
export const reviewSaidCodec = codec<ReviewSaid>(
  "an earlier state of a review",
  [withReviewed, withId],
  record<ReviewSaid>({
    significance: nullOr(whole),
    direction: nullOr(text),
    note: text,
    reviewed: truth,
    byName: text,
    byId: nullOr(text),
  }),
);
