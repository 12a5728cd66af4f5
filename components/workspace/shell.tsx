import type { ReactNode } from "react";
import type { WorkspaceBarView } from "@/lib/contracts/workspace-view";
import type { SettingsLink } from "@/lib/view-models/workspace/settings-links";
import { AccountMenu } from "./account-menu";
import { ElsewhereNote } from "./elsewhere-note";
import { InboxLink } from "./inbox-link";
import { KeysHelp } from "./keys-help";
import { Palette } from "./palette";
import { RememberTimeZone } from "./remember-time-zone";
import { type RestoreActions, RestoreProvider } from "./restore-context";
import styles from "./shell.module.css";
import type { QuickSearch } from "./use-found";
import type { SwitchWorkspace } from "./use-switch-workspace";
import { Wordmark } from "./wordmark";
import { WorkspaceMenu } from "./workspace-menu";

export interface Crumb {
  readonly label: string;
  /** Absent for the page one is on. */
  readonly href?: string;
}

interface ShellProps {
  readonly crumbs: readonly Crumb[];
  /** Name of the person signed in. */
  readonly name: string;
  /** The pages of settings that person can open. */
  readonly settings: readonly SettingsLink[];
  readonly workspaces: WorkspaceBarView;
  readonly switchWorkspace: SwitchWorkspace;
  readonly skipTo?: { readonly id: string; readonly label: string };
  /** The page is told what changes by a stream of its own. */
  readonly pageHasStream: boolean;
  readonly restore: RestoreActions;
  readonly signOut: () => Promise<unknown>;
  readonly search: QuickSearch;
  readonly children: ReactNode;
}

/** Where one goes besides documents, which the first crumb leads to. On a phone they are in the account's menu. */
const PLACES = [
  ["/topics", "Topics"],
  ["/briefings", "Briefings"],
  ["/notes", "Notes"],
  ["/search", "Search"],
] as const;

/** The bar that every signed-in page stands under, and the way past it. */
export function Shell({
  crumbs,
  name,
  settings,
  workspaces,
  switchWorkspace,
  pageHasStream,
  restore,
  skipTo,
  signOut,
  search,
  children,
}: ShellProps) {
  return (
    <>
      <a className="skip" href={`#${skipTo?.id ?? "main"}`}>
        {skipTo?.label ?? "Skip to the page"}
      </a>
      <header className={styles.bar}>
        <Wordmark />
        <WorkspaceMenu bar={workspaces} switchWorkspace={switchWorkspace} />
        <nav className={styles.crumbs} aria-label="Where you are">
          <ol>
            {crumbs.map((crumb, at) => (
              <li
                key={crumb.href ?? crumb.label}
                {...(crumb.href === undefined ? { "aria-current": "page" as const } : {})}
                {...(at > 0 ? { className: styles.gives } : {})}
              >
                {crumb.href === undefined ? <bdi>{crumb.label}</bdi> : <a href={crumb.href}>{crumb.label}</a>}
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles.tools}>
          <nav className={styles.places} aria-label="Workspace">
            {PLACES.map(([href, label]) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </nav>
          <InboxLink
            className={styles.inbox ?? ""}
            countClass={styles.unread ?? ""}
            pageHasStream={pageHasStream}
          />
          <Palette className={styles.jump ?? ""} search={search} switchWorkspace={switchWorkspace} />
          <AccountMenu
            className={styles.me ?? ""}
            name={name}
            settings={settings}
            workspaces={workspaces}
            switchWorkspace={switchWorkspace}
            signOut={signOut}
          />
        </div>
      </header>
      <ElsewhereNote bar={workspaces} switchWorkspace={switchWorkspace} />
      <RestoreProvider actions={restore}>{children}</RestoreProvider>
      <KeysHelp />
      <RememberTimeZone />
    </>
  );
}
