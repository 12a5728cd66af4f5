import type { ChangeAssignmentView } from "@/lib/contracts/change-assignment-view";
import type { Judgement } from "@/lib/core/reviews/judgement";
import { assignedTo, sayAssigned } from "@/lib/view-models/comparison/assigned-to";
import { reviewSign, sayReview } from "@/lib/view-models/comparison/say-review";
import { type ListedElement, listedChanges } from "./listed-changes";
import { tell } from "./review-events";

/** Shows a judgement at its entry of the printed list. */
export function showListedReview(changeKey: string, review: Judgement & { readonly mine: boolean }): void {
  const item = listedChanges().find(({ key }) => key === changeKey)?.item;
  if (!item) return;
  if (review.reviewed) item.dataset.reviewed = "";
  else delete item.dataset.reviewed;
  if (review.mine) item.dataset.mine = "";
  else delete item.dataset.mine;
  if (review.significance) item.dataset.sig = `${review.significance}`;
  else delete item.dataset.sig;
  const mark = item.querySelector("[data-mark]");
  if (mark) mark.textContent = reviewSign(review);
  const said = item.querySelector("[data-said]");
  const words = sayReview(review);
  if (said) said.textContent = words ? `. ${words}` : "";
  tell("reviewed");
}

/** Shows at its entry of the printed list who is to see to a change. */
export function showListedAssignee(changeKey: string, assignee: ChangeAssignmentView["assignee"]): void {
  const item = listedChanges().find(({ key }) => key === changeKey)?.item;
  if (!item) return;
  if (assignee) {
    item.dataset.to = assignedTo(assignee);
    item.dataset.toName = assignee.name;
  } else {
    delete item.dataset.to;
    delete item.dataset.toName;
  }
  const words = item.querySelector("[data-for]");
  if (words) words.textContent = sayAssigned(assignee);
}

/** What came, or went, in one row with a change and is still to be reviewed, as far as the list shows it; with the change itself, in order. */
export function openInARow(changeKey: string): readonly ListedElement[] {
  const changes = listedChanges();
  const row = changes.find(({ key }) => key === changeKey)?.row ?? null;
  if (row === null) return [];
  return changes.filter(
    (change) => change.row === row && !change.item.hidden && (change.key === changeKey || !change.reviewed),
  );
}

/** The other changes of the list that replace the same words by the same words. */
export function sameElsewhere(changeKey: string): readonly string[] {
  const changes = listedChanges();
  const same = changes.find(({ key }) => key === changeKey)?.same ?? null;
  if (same === null) return [];
  return changes.filter((change) => change.key !== changeKey && change.same === same).map(({ key }) => key);
}
