import { useEffect } from "react";
import type { AnnotationView } from "@/lib/contracts/annotation-view";

/** Follows an address that names a note ("#note-…", "#at-…"), now and whenever it changes, to the note's place in the text. */
export function useNoteInAddress(
  annotations: readonly AnnotationView[],
  /** Must stay the same function. */
  onNamed: (annotationId: string, isWithoutPlace: boolean) => void,
): void {
  useEffect(() => {
    const follow = () => {
      const id = /^#(?:note|at)-(.+)$/.exec(location.hash)?.[1];
      if (!id) return;
      onNamed(
        id,
        annotations.some((note) => note.id === id && note.placement.range === null),
      );
      requestAnimationFrame(() => document.getElementById(`at-${id}`)?.scrollIntoView({ block: "center" }));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [annotations, onNamed]);
}
