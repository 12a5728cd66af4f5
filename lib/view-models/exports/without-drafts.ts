import type { CompareView } from "@/lib/contracts/compare-view";

/** The same comparison without the drafts that its reader alone sees: a file is handed on. */
export function withoutDrafts(view: CompareView): CompareView {
  return {
    ...view,
    annotations: view.annotations.filter(({ isPrivate }) => !isPrivate),
    olderAnnotations: view.olderAnnotations.filter(({ isPrivate }) => !isPrivate),
  };
}
