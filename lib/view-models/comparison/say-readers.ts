import type { IndependentJudgementView } from "@/lib/contracts/review-view";
import { sayReview } from "./say-review";

/** What was weighed, without that it was done: "Critical, position weakened". */
export const sayWeighed = (judgement: IndependentJudgementView): string =>
  sayReview({ ...judgement, reviewed: false, note: "" }) || "Nothing weighed";

/** What each reader said of a change, where a second one said something: "Second reader Ada Reader: Critical. “Why.”" */
export const sayReaders = (judgements: readonly IndependentJudgementView[]): string[] =>
  judgements.some(({ reading }) => reading === "second")
    ? judgements.map(
        (judgement) =>
          `${judgement.reading === "first" ? "First" : "Second"} reader ${judgement.byName}: ${sayWeighed(judgement)}.${judgement.note ? ` “${judgement.note}”` : ""}`,
      )
    : [];
