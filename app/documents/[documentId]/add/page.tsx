import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WorkspacePage } from "@/app/workspace-page";
import { NewVersion } from "@/components/documents/new-version";
import { page } from "@/lib/server/edge/page";
import { openDocument } from "@/lib/server/services/documents/open-document";

export const metadata: Metadata = { title: "Add a version" };

type Props = { readonly params: Promise<{ readonly documentId: string }> };

export default async function AddVersionPage({ params }: Props) {
  const { documentId } = await params;
  const { versions, may, ...document } = await page([documentId], (viewer) =>
    openDocument(viewer, documentId),
  );
  if (!may.importVersion) notFound();
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: document.title, href: `/documents/${documentId}` },
    { label: "Add a version" },
  ];
  return (
    <WorkspacePage about={{ documentId }} crumbs={crumbs}>
      <NewVersion document={document} versions={versions} />
    </WorkspacePage>
  );
}
