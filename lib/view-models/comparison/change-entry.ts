import type { ChangeAssignmentView } from "@/lib/contracts/change-assignment-view";
import type { IndependentJudgementView, ReviewView } from "@/lib/contracts/review-view";
import type { ListedChange } from "./change-filter";

/** One line of the list of changes. */
export interface ChangeEntry extends ListedChange {
  /** "Reworded", "Gone" … */
  readonly said: string;
  /** “directed” → “headed” */
  readonly words: string;
  readonly notes: number;
  readonly review: ReviewView | null;
  readonly assignee: ChangeAssignmentView["assignee"];
  /** What readers said of it who did not know of one another; the first reader stands first. */
  readonly judgements: readonly IndependentJudgementView[];
  /** Where its words stand through all versions of the document; `null` where there are only these two. */
  readonly through: string | null;
  /** "the same 2 of 6"; `null` where it stands alone. */
  readonly repeated: string | null;
  /** The name of the row of passages it came or went with; `null` where it stands alone. */
  readonly row: string | null;
  /** "Strengthened? should → must, ladder “duty”"; `null` where no rule says anything. */
  readonly wording: string | null;
}
