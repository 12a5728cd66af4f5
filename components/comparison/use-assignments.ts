"use client";
import { useRef, useState } from "react";
import { useToast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/contracts/action-result";
import { type AssignChangesInput, MOST_ASSIGNED } from "@/lib/contracts/change-assignment-input";
import type { AssignedChangesView, ChangeAssignmentView } from "@/lib/contracts/change-assignment-view";
import { plural } from "@/lib/core/text/plural";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import { listedChanges } from "./listed-changes";
import { showListedAssignee } from "./listed-review";
import { tell } from "./review-events";

export type AssignAction = (input: AssignChangesInput) => Promise<ActionResult<AssignedChangesView>>;

/** A change and whom it is given to; `null` is nobody. */
interface Given {
  readonly changeKey: string;
  readonly assigneeId: string | null;
}

/** Who is to see to each change, and the giving of it. Each step can be taken back. */
export function useAssignments(
  given: readonly ChangeAssignmentView[],
  pair: Pick<AssignChangesInput, "olderVersionId" | "newerVersionId">,
  assign: AssignAction | null,
) {
  const toast = useToast();
  const [assignments, setAssignments] = useState(
    () => new Map(given.map((each) => [each.changeKey, each] as const)),
  );
  const known = useRef(assignments);

  const take = (all: readonly ChangeAssignmentView[]) => {
    known.current = new Map([...known.current, ...all.map((each) => [each.changeKey, each] as const)]);
    setAssignments(known.current);
    for (const { changeKey, assignee } of all) showListedAssignee(changeKey, assignee);
    if (all.length > 0) tell("assigned");
  };

  /** @returns whether all that was asked for is so now; what stands in the way has been said */
  const give = async (all: readonly Given[], done: (count: number) => string): Promise<boolean> => {
    if (!assign) return false;
    const now = ({ changeKey }: Given) => known.current.get(changeKey)?.assignee?.id ?? null;
    const wanted = all.filter((each) => now(each) !== each.assigneeId);
    const before = new Map(wanted.map((each) => [each.changeKey, now(each)]));
    const changed: string[] = [];
    let stale = 0;
    let problem: string | null = null;
    for (let at = 0; at < wanted.length && problem === null; at += MOST_ASSIGNED) {
      const changes = wanted
        .slice(at, at + MOST_ASSIGNED)
        .map((each) => ({ ...each, revision: known.current.get(each.changeKey)?.revision ?? 0 }));
      const answer = await assign({ ...pair, changes }).catch(() => null);
      if (answer?.ok) {
        take(answer.value.now);
        changed.push(...answer.value.changed);
        stale += answer.value.stale;
      } else problem = answer ? answer.error.message : serverUnreachable("shown");
    }
    const kept =
      stale > 0 ? ` ${plural(stale, "change")} of them somebody else assigned in the meantime.` : "";
    const undo = () =>
      give(
        changed.map((changeKey) => ({ changeKey, assigneeId: before.get(changeKey) ?? null })),
        () => "Undone.",
      );
    if (changed.length > 0)
      toast.show(done(changed.length) + kept, { label: "Undo", run: () => void undo() });
    else if (problem === null) toast.show(kept.trim() || "That is so already.");
    if (problem !== null) toast.show(problem);
    return problem === null;
  };

  return {
    assignments,
    give: (keys: readonly string[], to: { readonly id: string; readonly name: string } | null) =>
      give(
        keys.map((changeKey) => ({ changeKey, assigneeId: to?.id ?? null })),
        (count) =>
          to === null
            ? `${plural(count, "change")} no longer assigned.`
            : `${plural(count, "change")} assigned to ${to.name}.`,
      ),
    /** Puts in how it stands now, of listed changes. */
    refresh: (now: readonly ChangeAssignmentView[]) => {
      const listed = new Set(listedChanges().map(({ key }) => key));
      const there = new Set(now.map(({ changeKey }) => changeKey));
      const gone = [...known.current.values()].filter(
        ({ changeKey, assignee }) => assignee !== null && !there.has(changeKey),
      );
      take([
        ...now.filter(
          ({ changeKey, revision }) =>
            listed.has(changeKey) && revision !== known.current.get(changeKey)?.revision,
        ),
        // It was moved to another change, or is no longer the reader's to know of.
        ...gone.map((each) => ({ ...each, assignee: null })),
      ]);
    },
  };
}
