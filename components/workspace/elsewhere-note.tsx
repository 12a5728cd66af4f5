"use client";
import { Button } from "@/components/ui/button";
import type { WorkspaceBarView } from "@/lib/contracts/workspace-view";
import styles from "./elsewhere-note.module.css";
import { type SwitchWorkspace, useSwitchWorkspace } from "./use-switch-workspace";

/** Says that a page is of another workspace than the one that lists, search and settings show, and leads there. */
export function ElsewhereNote({
  bar: { all, currentId, elsewhere },
  switchWorkspace,
}: {
  readonly bar: WorkspaceBarView;
  readonly switchWorkspace: SwitchWorkspace;
}) {
  const switchTo = useSwitchWorkspace(switchWorkspace);
  if (!elsewhere) return null;
  return (
    <aside className={styles.note} aria-label="Another workspace">
      <p>
        This page is of the workspace <bdi>{elsewhere.name}</bdi>. You work in{" "}
        <bdi>{all.find(({ id }) => id === currentId)?.name}</bdi>.
      </p>
      <Button
        aria-label={`Switch to “${elsewhere.name}”`}
        onClick={() => void switchTo(elsewhere.id, location.pathname + location.search + location.hash)}
      >
        Switch to it
      </Button>
    </aside>
  );
}
