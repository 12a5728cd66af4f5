"use client";
import { useEffect, useState, useTransition } from "react";
import { takeAllDrafts } from "@/components/annotations/draft-store";
import { Menu } from "@/components/ui/menu";
import type { WorkspaceBarView } from "@/lib/contracts/workspace-view";
import { initials } from "@/lib/view-models/workspace/initials";
import type { SettingsLink } from "@/lib/view-models/workspace/settings-links";
import { THEME_COOKIE } from "@/lib/view-models/workspace/theme-cookie";
import { type SwitchWorkspace, useSwitchWorkspace } from "./use-switch-workspace";

type Theme = "system" | "light" | "dark";

const ONE_YEAR_S = 31_536_000;

function choose(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  const age = theme === "system" ? 0 : ONE_YEAR_S;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser this serves
  document.cookie = `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${age}; SameSite=Lax`;
}

/** Who is signed in, what they may set for themselves, and the way out. */
export function AccountMenu({
  className,
  name,
  settings,
  workspaces,
  switchWorkspace,
  signOut,
}: {
  readonly className: string;
  readonly name: string;
  /** The pages of settings they can open. */
  readonly settings: readonly SettingsLink[];
  readonly workspaces: WorkspaceBarView;
  readonly switchWorkspace: SwitchWorkspace;
  readonly signOut: () => Promise<unknown>;
}) {
  const [theme, setTheme] = useState<Theme>("system");
  const [, startTransition] = useTransition();
  const switchTo = useSwitchWorkspace(switchWorkspace);
  useEffect(() => {
    const set = document.documentElement.dataset.theme;
    setTheme(set === "light" || set === "dark" ? set : "system");
  }, []);
  const option = (value: Theme, label: string) => ({
    label,
    checked: theme === value,
    onSelect: () => {
      choose(value);
      setTheme(value);
    },
  });
  const leave = async () => {
    const drafts = takeAllDrafts();
    const unsaved = drafts.count === 1 ? "An unsaved note is" : `${drafts.count} unsaved notes are`;
    if (drafts.count > 0 && !confirm(`${unsaved} kept in this browser. Sign out and discard?`))
      return drafts.putBack();
    try {
      await signOut();
    } catch (error) {
      // The way to another page is an error of its own kind; only an unreachable server leaves one signed in.
      if (error instanceof TypeError) drafts.putBack();
      throw error;
    }
  };
  return (
    <Menu
      className={className}
      aria-label={`Account of ${name}`}
      groups={[
        {
          heading: name,
          items: [{ label: "Your account", href: "/settings/account" }],
        },
        {
          heading: "Go to",
          items: [
            { label: "Inbox", href: "/inbox" },
            { label: "Topics", href: "/topics" },
            { label: "Briefings", href: "/briefings" },
            { label: "All notes", href: "/notes" },
            { label: "Search", href: "/search" },
          ],
        },
        {
          heading: "Workspace",
          items: settings,
        },
        ...(workspaces.all.length === 0
          ? []
          : [
              {
                heading: "Work in",
                items: workspaces.all.map(({ id, name }) => ({
                  label: name,
                  checked: id === workspaces.currentId,
                  onSelect: () => void switchTo(id),
                })),
              },
            ]),
        {
          heading: "Look",
          items: [option("system", "As the system"), option("light", "Light"), option("dark", "Dark")],
        },
        {
          items: [{ label: "Sign out", onSelect: () => startTransition(leave) }],
        },
      ]}
    >
      {initials(name)}
    </Menu>
  );
}
