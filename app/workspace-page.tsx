import type { ReactNode } from "react";
import { signOut } from "@/app/actions/account";
import { searchQuickly } from "@/app/actions/search";
import { restoreDocument, restoreVersion } from "@/app/actions/trash";
import { switchWorkspace } from "@/app/actions/workspaces";
import { SharingMeans } from "@/components/share/sharing-means";
import { type Crumb, Shell } from "@/components/workspace/shell";
import { signedInViewer } from "@/lib/server/edge/page";
import { sendsMail } from "@/lib/server/mail/sends-mail";
import { openWorkspaceBar } from "@/lib/server/services/workspaces/open-workspace-bar";
import { settingsLinks } from "@/lib/view-models/workspace/settings-links";

/** The shell of every signed-in page, with who is signed in and the actions of the bar. */
export async function WorkspacePage({
  crumbs,
  skipTo,
  pageHasStream = false,
  about,
  children,
}: {
  readonly crumbs: readonly Crumb[];
  /** What the skip link leads to, in words. */
  readonly skipTo?: string;
  /** It is told what changes by a stream of its own, which counts what is unread too. */
  readonly pageHasStream?: boolean;
  /** What the page is about, where that belongs to a workspace whichever one works in. */
  readonly about?: Parameters<typeof openWorkspaceBar>[1];
  readonly children: ReactNode;
}) {
  const viewer = await signedInViewer();
  return (
    <Shell
      crumbs={crumbs}
      name={viewer.name}
      settings={settingsLinks(viewer)}
      workspaces={await openWorkspaceBar(viewer, about)}
      switchWorkspace={switchWorkspace}
      pageHasStream={pageHasStream}
      restore={{ document: restoreDocument, version: restoreVersion }}
      signOut={signOut.bind(null, {})}
      search={searchQuickly}
      {...(skipTo ? { skipTo: { id: "main", label: skipTo } } : {})}
    >
      <SharingMeans sendsMail={sendsMail()}>{children}</SharingMeans>
    </Shell>
  );
}
