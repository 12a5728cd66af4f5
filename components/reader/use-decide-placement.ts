"use client";
import { type Dispatch, useCallback } from "react";
import { useToast } from "@/components/ui/toast";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { ReaderView } from "@/lib/contracts/reader-view";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import type { DeskEvent } from "@/lib/view-models/reader/desk-state";
import {
  type PlacementDecision,
  placementInput,
  undoOfDecision,
} from "@/lib/view-models/reader/placement-decision";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** What was decided of the note on these words. */
const DONE = {
  confirmed: (note: string) => `The place of the note on ${note} is confirmed.`,
  "left-orphaned": (note: string) =>
    `The note on ${note} is left unplaced in this version. Its thread is kept.`,
  undecided: (note: string) => `The place of the note on ${note} is as found automatically.`,
  "re-attached": (note: string) => `The note on ${note} is attached to these words.`,
} as const;

/** Decides where a note stands in the version shown; the message offers the way back. */
export function useDecidePlacement(
  view: Pick<ReaderView, "version" | "text">,
  actions: Pick<ReaderActions, "decidePlacement">,
  dispatch: Dispatch<DeskEvent>,
  /** The note as the server answered it. */
  onDecided: (note: AnnotationView) => void,
) {
  const { show } = useToast();
  const versionId = view.version.id;
  const { text } = view;
  const send = useCallback(
    async (note: AnnotationView, decisions: readonly PlacementDecision[]): Promise<AnnotationView | null> => {
      let current = note;
      for (const decision of decisions) {
        const result = await actions.decidePlacement(placementInput(decision, current, versionId, text));
        if (!result.ok) {
          show(result.error.message);
          return null;
        }
        current = result.value;
        onDecided(current);
        dispatch({ type: "place-decided", note: current, decision: decision.kind });
      }
      return current;
    },
    [actions, versionId, text, dispatch, onDecided, show],
  );

  return useCallback(
    async (note: AnnotationView, decision: PlacementDecision): Promise<void> => {
      dispatch({ type: "decision-sent" });
      try {
        const after = await send(note, [decision]);
        if (!after) return;
        dispatch({ type: "decision-taken" });
        const undo = async () => {
          try {
            if (await send(after, undoOfDecision(note.placement))) show("Undone: it is as before.");
          } catch {
            show(serverUnreachable(), { label: "Try again", run: () => void undo() });
          }
        };
        show(DONE[decision.kind](`“${shortenQuote(note.quote)}”`), { label: "Undo", run: () => void undo() });
      } catch {
        show(serverUnreachable());
      }
    },
    [send, show, dispatch],
  );
}
