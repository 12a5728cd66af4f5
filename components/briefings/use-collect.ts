"use client";
import { useEffect, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { AddToBriefingInput } from "@/lib/contracts/briefing-input";
import type { BriefingListView } from "@/lib/contracts/briefing-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { CollectActions } from "./collect-actions";

/** A briefing that is there, or the title of a new one. */
type CollectedInto = { readonly briefingId: string } | { readonly title: string };

/** The briefings one can add to, and the adding. A new one that was begun stays the one, whatever comes after. */
export function useCollect(workspaceId: string | null, actions: CollectActions, onDone: () => void) {
  const toast = useToast();
  const [listed, setListed] = useState<BriefingListView | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [begun, setBegun] = useState<string | null>(null);
  const { list } = actions;
  useEffect(() => {
    list({ workspaceId }).then(
      (answer) => (answer.ok ? setListed(answer.value) : setProblem(answer.error.message)),
      () => setProblem(serverUnreachable()),
    );
  }, [list, workspaceId]);

  const idOf = async (into: CollectedInto): Promise<string | null> => {
    if ("briefingId" in into) return into.briefingId;
    if (begun) return begun;
    if (!listed) return null;
    const answer = await actions.create({ workspaceId: listed.workspaceId, title: into.title });
    if (!answer.ok) {
      setProblem(answer.error.message);
      return null;
    }
    setBegun(answer.value.briefingId);
    return answer.value.briefingId;
  };
  const add = async (into: CollectedInto, what: Omit<AddToBriefingInput, "briefingId">) => {
    setBusy(true);
    setProblem(null);
    try {
      const briefingId = await idOf(into);
      if (briefingId === null) return;
      const answer = await actions.add({ briefingId, ...what });
      if (!answer.ok) return setProblem(answer.error.message);
      const { added, there } = answer.value;
      const already = there > 0 ? `; ${there} ${there === 1 ? "was" : "were"} in it already` : "";
      toast.show(`${plural(added, "item")} added to the briefing${already}.`, {
        label: "Open",
        run: () => location.assign(`/briefings/${briefingId}`),
      });
      onDone();
    } catch {
      setProblem(serverUnreachable("typed"));
    } finally {
      setBusy(false);
    }
  };
  return { briefings: listed?.briefings ?? null, busy, problem, setProblem, add };
}
