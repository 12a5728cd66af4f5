"use client";
import type { CollectActions } from "./collect-actions";
import { CollectButton } from "./collect-button";
import type { CollectedGroup } from "./collect-dialog";

/** Notes that are listed, for a briefing. */
export function CollectNotes({
  notes,
  chosen = null,
  actions,
}: {
  readonly notes: readonly { readonly key: string; readonly said: string }[];
  /** The one a person is at: chosen when the dialog opens. */
  readonly chosen?: string | null;
  readonly actions: CollectActions;
}) {
  const gather = () => {
    const entries = notes.map((note) => ({ ...note, weighty: false }));
    const groups: readonly CollectedGroup[] = [{ kind: "notes", name: "Notes", entries }];
    return { groups, chosen: entries.some(({ key }) => key === chosen) && chosen ? [chosen] : [] };
  };
  return <CollectButton workspaceId={null} compared={null} actions={actions} gather={gather} />;
}
