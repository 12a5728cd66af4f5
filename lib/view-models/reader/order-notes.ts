import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { Range } from "@/lib/core/text/range";
import { siglum } from "./siglum";

/** A note that stands in the text. */
export interface PlacedNote {
  readonly annotation: AnnotationView;
  readonly siglum: string;
  readonly range: Range;
}

export interface OrderedNotes {
  /** In order of the text: by start, the longer first, then by age. */
  readonly placed: readonly PlacedNote[];
  /** Without a place in this version, oldest first. */
  readonly tray: readonly AnnotationView[];
}

/** Gives every note that has a place its siglum, and the others to the tray. */
export function orderNotes(annotations: readonly AnnotationView[]): OrderedNotes {
  const age = (a: AnnotationView, b: AnnotationView) =>
    a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
  const placed = annotations
    .flatMap((annotation) =>
      annotation.placement.range ? [{ annotation, range: annotation.placement.range }] : [],
    )
    .sort(
      (a, b) => a.range.start - b.range.start || b.range.end - a.range.end || age(a.annotation, b.annotation),
    )
    .map((note, at) => ({ ...note, siglum: siglum(at) }));
  return { placed, tray: annotations.filter(({ placement }) => placement.range === null).sort(age) };
}
