import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { type NoteMarks, noteMark } from "@/lib/core/notes/note-mark";
import { digestOf } from "@/lib/core/text/digest-of";

export const marksOf = ({ id, revision, placement, replies }: AnnotationView): NoteMarks => ({
  id,
  revision,
  placeRevision: placement.revision ?? 1,
  replies,
});

/** What a page says it has when it asks to be told of changes. */
export const digestOfShown = (annotations: readonly AnnotationView[]): string =>
  digestOf(annotations.map((each) => noteMark(marksOf(each))));
