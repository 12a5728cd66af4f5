"use client";
import { useState } from "react";
import { useToast } from "@/components/ui/toast";
import { useAct } from "@/components/ui/use-act";
import type { BriefingItemView } from "@/lib/contracts/briefing-view";
import { serverUnreachable } from "@/lib/view-models/server-unreachable";
import type { BriefingActions } from "./briefing-actions";

/** The items of a briefing in their order, which a move changes at once; a refused one goes back. */
export function useItemOrder(items: readonly BriefingItemView[], moveItem: BriefingActions["moveItem"]) {
  const { run } = useAct(serverUnreachable());
  const toast = useToast();
  const [moved, setMoved] = useState<{ readonly from: string; readonly order: readonly string[] } | null>(
    null,
  );
  const given = items.map(({ id }) => id);
  // What somebody moved holds until the page comes with an order of its own.
  const order = moved && moved.from === given.join() ? moved.order : given;
  const byId = new Map(items.map((item) => [item.id, item]));

  const place = (id: string, to: number) => {
    const at = order.indexOf(id);
    if (at < 0 || to < 0 || to >= order.length || to === at) return;
    const others = order.filter((each) => each !== id);
    const next = [...others.slice(0, to), id, ...others.slice(to)];
    setMoved({ from: given.join(), order: next });
    toast.announce(`Moved to ${to + 1} of ${order.length}.`);
    run(() => moveItem({ itemId: id, beforeId: next[to + 1] ?? null }), {
      refused: (message) => {
        setMoved(null);
        toast.show(message);
      },
    });
  };
  return { ordered: order.flatMap((id) => byId.get(id) ?? []), place };
}
