"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { Corrected } from "./correction-actions";

/** Does a correction, tells what happened, offers the way back, and shows the page anew. */
export function useCorrection() {
  const toast = useToast();
  const router = useRouter();
  const [busy, start] = useTransition();
  const run = (
    act: () => Promise<Corrected>,
    done: string,
    undo: ((revision: number) => Promise<Corrected>) | null,
  ) =>
    start(async () => {
      try {
        const answer = await act();
        if (!answer.ok) return toast.show(answer.error.message);
        router.refresh();
        const { revision } = answer.value;
        toast.show(
          done,
          undo ? { label: "Undo", run: () => run(() => undo(revision), "Undone.", null) } : undefined,
        );
      } catch {
        toast.show(serverUnreachable());
      }
    });
  return { busy, run };
}
