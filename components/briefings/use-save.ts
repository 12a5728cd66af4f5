"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** What somebody else wrote in the meantime, as the refusal of a stale write carries it. */
interface Theirs {
  readonly revision: number;
}

/**
 * Saves what was typed over the revision it was made on. Where somebody else wrote since, theirs is kept beside it, and saving again
 * writes over theirs. What was typed stays until it is saved.
 */
export function useSave<Input extends { readonly revision: number }, Current extends Theirs>(
  act: (input: Input) => Promise<ActionResult<{ readonly revision: number }>>,
) {
  const toast = useToast();
  const router = useRouter();
  const [busy, start] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<Current | null>(null);
  /** What was saved last may not be on the page yet. */
  const [saved, setSaved] = useState(0);
  const save = (input: Input, done: string, after?: () => void) =>
    start(async () => {
      setProblem(null);
      try {
        const answer = await act({
          ...input,
          revision: theirs?.revision ?? Math.max(input.revision, saved),
        });
        if (answer.ok) {
          setTheirs(null);
          setSaved(answer.value.revision);
          router.refresh();
          toast.show(done);
          after?.();
          return;
        }
        const { message, details } = answer.error;
        setProblem(message);
        if (answer.error.code === "conflict" && details?.current) setTheirs(details.current as Current);
      } catch {
        setProblem(serverUnreachable("typed"));
      }
    });
  return { busy, problem, theirs, save };
}
