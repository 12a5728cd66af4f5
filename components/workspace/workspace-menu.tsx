"use client";
import { Menu } from "@/components/ui/menu";
import type { WorkspaceBarView } from "@/lib/contracts/workspace-view";
import { type SwitchWorkspace, useSwitchWorkspace } from "./use-switch-workspace";
import styles from "./workspace-menu.module.css";

/** Which workspace one works in, and the way to the others. On a phone it is in the account's menu. */
export function WorkspaceMenu({
  bar: { all, currentId },
  switchWorkspace,
}: {
  readonly bar: WorkspaceBarView;
  readonly switchWorkspace: SwitchWorkspace;
}) {
  const switchTo = useSwitchWorkspace(switchWorkspace);
  const current = all.find(({ id }) => id === currentId);
  if (!current) return null;
  return (
    <Menu
      className={styles.button ?? ""}
      aria-label={`Workspace: ${current.name}`}
      groups={[
        {
          heading: "Work in",
          items: all.map(({ id, name }) => ({
            label: name,
            checked: id === currentId,
            onSelect: () => void switchTo(id),
          })),
        },
        { items: [{ label: "All workspaces", href: "/settings/workspaces" }] },
      ]}
    >
      <bdi>{current.name}</bdi>
      <span aria-hidden="true">▾</span>
    </Menu>
  );
}
