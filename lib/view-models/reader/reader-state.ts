import type { AnnotationView, ReplyView } from "@/lib/contracts/annotation-view";
import type { Range } from "@/lib/core/text/range";
import { type PlacementState, placementState } from "@/lib/view-models/notes/placement-state";

/** What is being written. One thing at a time. */
export type Writing =
  | { readonly kind: "new"; readonly passage: Range }
  | { readonly kind: "edit"; readonly annotationId: string }
  | { readonly kind: "reply"; readonly annotationId: string }
  | { readonly kind: "edit-reply"; readonly annotationId: string; readonly replyId: string };

export type NoteFilter = "all" | "mine" | "none";

/** Notes in any state of their place, or in one. */
export type StateFilter = "any" | PlacementState;

/** The list with `annotation` in the place of the one with its id, or at the end. */
export function withAnnotation(
  all: readonly AnnotationView[],
  annotation: AnnotationView,
): readonly AnnotationView[] {
  return all.some(({ id }) => id === annotation.id)
    ? all.map((each) => (each.id === annotation.id ? annotation : each))
    : [...all, annotation];
}

export function withReply(
  all: readonly AnnotationView[],
  annotationId: string,
  reply: ReplyView,
): readonly AnnotationView[] {
  return all.map((each) => {
    if (each.id !== annotationId) return each;
    const known = each.replies.some(({ id }) => id === reply.id);
    const replies = known
      ? each.replies.map((old) => (old.id === reply.id ? reply : old))
      : // One that comes back from deletion stands where it stood.
        [...each.replies, reply].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    return { ...each, replies };
  });
}

export function withoutReply(
  all: readonly AnnotationView[],
  annotationId: string,
  replyId: string,
): readonly AnnotationView[] {
  return all.map((each) =>
    each.id === annotationId ? { ...each, replies: each.replies.filter(({ id }) => id !== replyId) } : each,
  );
}

export function filterNotes(
  all: readonly AnnotationView[],
  filter: NoteFilter,
  state: StateFilter = "any",
): readonly AnnotationView[] {
  if (filter === "none") return [];
  if (filter === "all" && state === "any") return all;
  return all.filter(
    (each) => (filter === "all" || each.mine) && (state === "any" || placementState(each) === state),
  );
}
