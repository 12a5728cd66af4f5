"use client";
import { useAct } from "@/components/ui/use-act";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { Corrected } from "./correction-actions";

/** Does a correction, tells what happened, offers the way back from the revision it led to, and shows the page anew. */
export function useCorrection() {
  const { busy, run } = useAct(serverUnreachable());
  return {
    busy,
    run: (
      act: () => Promise<Corrected>,
      done: string,
      undo: ((revision: number) => Promise<Corrected>) | null,
    ) => run(act, { done, ...(undo ? { undo: ({ revision }) => undo(revision) } : {}) }),
  };
}
