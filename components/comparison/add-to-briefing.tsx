"use client";
import type { CollectActions } from "@/components/briefings/collect-actions";
import { CollectButton } from "@/components/briefings/collect-button";
import { currentChange, listedChanges, saidOf } from "./listed-changes";

interface Said {
  readonly key: string;
  readonly said: string;
}

/** Judged as much as this, a change is of weight: substantive. */
const SUBSTANTIVE = 3;

/** Changes, facts and notes of this comparison for a briefing. The changes are those the list shows, so that its filters hold here too. */
export function AddToBriefing({
  facts,
  notes,
  ...from
}: {
  readonly workspaceId: string;
  readonly compared: { readonly olderVersionId: string; readonly newerVersionId: string };
  readonly facts: readonly Said[];
  readonly notes: readonly Said[];
  readonly actions: CollectActions;
}) {
  const gather = () => {
    const changes = listedChanges().filter(({ item }) => !item.hidden);
    const current = currentChange();
    const plain = (entries: readonly Said[]) => entries.map((entry) => ({ ...entry, weighty: false }));
    const groups = [
      {
        kind: "changes" as const,
        name: "Changes",
        entries: changes.map(({ key, item, significance, topic }) => ({
          key,
          said: saidOf(item),
          weighty: (significance ?? 0) >= SUBSTANTIVE || topic !== null,
        })),
      },
      { kind: "facts" as const, name: "Facts that differ", entries: plain(facts) },
      { kind: "notes" as const, name: "Notes", entries: plain(notes) },
    ];
    return {
      groups: groups.filter(({ entries }) => entries.length > 0),
      chosen: current && !current.item.hidden ? [current.key] : [],
    };
  };
  return <CollectButton {...from} gather={gather} />;
}
