import type { Metadata } from "next";
import { createWorkspace, renameWorkspace, switchWorkspace } from "@/app/actions/workspaces";
import { WorkspacePage } from "@/app/workspace-page";
import { WorkspacesPage } from "@/components/people/workspaces-page";
import { page } from "@/lib/server/edge/page";
import { listWorkspaces } from "@/lib/server/services/workspaces/list-workspaces";

export const metadata: Metadata = { title: "Workspaces" };

export default async function WorkspacesSettingsPage() {
  const view = await page([], (viewer) => listWorkspaces(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Workspaces" }]}>
      <WorkspacesPage
        view={view}
        actions={{ create: createWorkspace, rename: renameWorkspace, switchTo: switchWorkspace }}
      />
    </WorkspacePage>
  );
}
