"use client";
import { useCallback, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { AnnotationView } from "@/lib/contracts/annotation-view";
import type { ReaderView } from "@/lib/contracts/reader-view";
import type { Range } from "@/lib/core/text/range";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import {
  type PlacementDecision,
  placementInput,
  undoOfDecision,
} from "@/lib/view-models/reader/placement-decision";
import type { ReaderActions } from "@/lib/view-models/reader/reader-actions";

const UNREACHABLE = "The server could not be reached. Nothing was changed; try again.";

/** What was decided of the note on these words. */
const DONE = {
  confirmed: (note: string) => `The place of the note on ${note} is confirmed.`,
  "left-orphaned": (note: string) =>
    `The note on ${note} is left without a place in this version. Its thread is kept.`,
  undecided: (note: string) => `The place of the note on ${note} is as the rules have it.`,
  "re-attached": (note: string) => `The note on ${note} is attached to these words.`,
} as const;

/** People's decisions on where notes stand in the version shown: taken, said, and taken back. */
export function usePlacements(
  view: Pick<ReaderView, "version" | "text">,
  actions: Pick<ReaderActions, "decidePlacement">,
  /** The note as the server answered it, and what was decided. */
  onDecided: (note: AnnotationView, decision: PlacementDecision["kind"]) => void,
) {
  const { show } = useToast();
  const versionId = view.version.id;
  const { text } = view;
  /** The note whose words are being selected, if any. */
  const [attaching, setAttaching] = useState<AnnotationView | null>(null);
  /** A suggestion that is being looked at in the text. */
  const [looking, setLooking] = useState<Range | null>(null);

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
        onDecided(current, decision.kind);
      }
      return current;
    },
    [actions, versionId, text, onDecided, show],
  );

  const decide = useCallback(
    async (note: AnnotationView, decision: PlacementDecision): Promise<void> => {
      setLooking(null);
      try {
        const after = await send(note, [decision]);
        if (!after) return;
        setAttaching(null);
        const undo = async () => {
          try {
            if (await send(after, undoOfDecision(note.placement))) show("Taken back: it stands as before.");
          } catch {
            show(UNREACHABLE, { label: "Try again", run: () => void undo() });
          }
        };
        show(DONE[decision.kind](`“${shortenQuote(note.quote)}”`), { label: "Undo", run: () => void undo() });
      } catch {
        show(UNREACHABLE);
      }
    },
    [send, show],
  );

  return { attaching, setAttaching, looking, setLooking, decide };
}

export type Placements = ReturnType<typeof usePlacements>;
