import type { Metadata } from "next";
import { createDocument } from "@/app/actions/documents";
import { WorkspacePage } from "@/app/workspace-page";
import { NewDocument } from "@/components/documents/new-document";
import { page } from "@/lib/server/edge/page";
import { openNewDocument } from "@/lib/server/services/documents/open-new-document";

export const metadata: Metadata = { title: "Add a document" };

export default async function NewDocumentPage() {
  const { workspaceId } = await page([], (viewer) => openNewDocument(viewer));
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: "Add a document" }]}>
      <NewDocument workspaceId={workspaceId} create={createDocument} />
    </WorkspacePage>
  );
}
