import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { createDocument } from "@/app/actions/documents";
import { WorkspacePage } from "@/app/workspace-page";
import { NewDocument } from "@/components/documents/new-document";
import { page } from "@/lib/server/edge/page";
import { openHome } from "@/lib/server/services/workspace/open-home";

export const metadata: Metadata = { title: "Add a document" };

export default async function NewDocumentPage() {
  const { workspace, may } = await page([], (viewer) => openHome(viewer));
  if (!may.addDocument) notFound();
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Add a document" }]}>
      <NewDocument workspaceId={workspace.id} create={createDocument} />
    </WorkspacePage>
  );
}
