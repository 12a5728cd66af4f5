"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { DecideFactInput } from "@/lib/contracts/fact-input";
import type { FactView } from "@/lib/contracts/picture-view";
import { type DecideFact, undoOf } from "./fact-review-actions";

/** Says a word about a fact, tells what happened, and offers the way back. */
export function useDecideFact(decide: DecideFact) {
  const toast = useToast();
  const router = useRouter();
  const [busy, start] = useTransition();
  const say = (input: DecideFactInput, message: string, before: FactView | null) =>
    start(async () => {
      const answer = await decide(input);
      if (!answer.ok) return toast.show(answer.error.message);
      router.refresh();
      toast.show(
        message,
        before
          ? { label: "Undo", run: () => say(undoOf(before, answer.value), "Taken back.", null) }
          : undefined,
      );
    });
  return { busy, say };
}
