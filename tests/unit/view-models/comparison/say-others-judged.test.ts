import { expect, test } from "vitest";
import type { ReviewView } from "@/lib/contracts/review-view";
import { sayOthersJudged } from "@/lib/view-models/comparison/say-others-judged";

const review = (more: Partial<ReviewView> = {}): ReviewView => ({
  changeKey: "a1",
  significance: 4,
  direction: null,
  note: "",
  reviewed: true,
  byName: "Ines",
  mine: false,
  at: "2026-03-02T09:00:00.000Z",
  revision: 1,
  ...more,
});

test("says who judged, or how many judgements came, and nothing of one's own", () => {
  expect(sayOthersJudged([review()])).toBe("Ines judged a change: Reviewed, critical.");
  expect(sayOthersJudged([review({ significance: null, reviewed: false })])).toBe(
    "Ines judged a change: no judgement.",
  );
  expect(sayOthersJudged([review(), review({ mine: true })])).toBe(
    "Ines judged a change: Reviewed, critical.",
  );
  expect(sayOthersJudged([review(), review()])).toBe("2 judgements of others came in.");
  expect(sayOthersJudged([review({ mine: true })])).toBeNull();
  expect(sayOthersJudged([])).toBeNull();
});
