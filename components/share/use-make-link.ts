"use client";
import { useState } from "react";
import type { ActionResult } from "@/lib/contracts/action-result";
import type { NewShareLinkView } from "@/lib/contracts/share-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";

/** A link that is being made: what is wrong, what came of it, and after how many days it may end at the latest once that is known. */
export function useMakeLink() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [mostDays, setMostDays] = useState<number | null>(null);
  const [made, setMade] = useState<NewShareLinkView | null>(null);
  const make = async (ask: () => Promise<ActionResult<NewShareLinkView>>) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await ask();
      if (answer.ok) setMade(answer.value);
      else {
        setProblem(answer.error.message);
        const most = answer.error.details?.mostDays;
        if (typeof most === "number") setMostDays(most);
      }
    } catch {
      setProblem(serverUnreachable("noLink"));
    }
    setBusy(false);
  };
  const clear = () => {
    setMade(null);
    setProblem(null);
  };
  return { busy, problem, mostDays, made, make, clear };
}
