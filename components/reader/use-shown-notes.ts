import { useCallback, useMemo, useState } from "react";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import { countPlacementStates } from "@/lib/view-models/notes/placement-state";
import { orderNotes } from "@/lib/view-models/reader/order-notes";
import { filterNotes, type NoteFilter, type StateFilter } from "@/lib/view-models/reader/reader-state";

/** Which notes a reader wants to see, and which these are: those with a place in the text, and those in the tray. */
export function useShownNotes(annotations: readonly AnnotationView[]) {
  const [filter, setFilter] = useState<NoteFilter>("all");
  const [state, setState] = useState<StateFilter>("any");
  const { placed, tray } = useMemo(() => orderNotes(annotations), [annotations]);
  const shown = useMemo(() => {
    const ids = new Set(filterNotes(annotations, filter, state).map(({ id }) => id));
    return placed.filter(({ annotation }) => ids.has(annotation.id));
  }, [placed, annotations, filter, state]);
  const shownInTray = useMemo(() => filterNotes(tray, filter, state), [tray, filter, state]);
  const states = useMemo(() => countPlacementStates(annotations), [annotations]);
  /** Whoever asks for something does not want to see nothing. */
  const showSome = useCallback(() => setFilter((was) => (was === "none" ? "all" : was)), []);
  return { filter, setFilter, showSome, state, setState, placed, shown, shownInTray, states };
}
