"use client";
import { type FormEvent, useState } from "react";
import type { ActionResult } from "@/lib/contracts/action-result";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/**
 * Sends a form, once at a time. The page is then loaded anew: list, texts and record are printed once. `problem` is why it was not
 * done; `unreachable` what is said where no server answers.
 */
export function useSentForm(
  send: (form: FormData) => Promise<ActionResult<void>>,
  unreachable = serverUnreachable(),
) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await send(new FormData(event.currentTarget)).catch(() => null);
    if (answer?.ok) return location.reload();
    setBusy(false);
    setProblem(answer ? answer.error.message : unreachable);
  };
  return { problem, busy, submit };
}
