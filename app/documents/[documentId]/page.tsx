import type { Metadata } from "next";
import { cache } from "react";
import { WorkspacePage } from "@/app/workspace-page";
import { DocumentPage } from "@/components/documents/document-page";
import { page } from "@/lib/server/page";
import { openDocument } from "@/lib/server/services/open-document";
import { openHome } from "@/lib/server/services/open-home";

type Props = { readonly params: Promise<{ readonly documentId: string }> };

const load = cache((documentId: string) => page([documentId], (viewer) => openDocument(viewer, documentId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).documentId)).title };
}

export default async function OneDocumentPage({ params }: Props) {
  const { documentId } = await params;
  const [view, home] = await Promise.all([load(documentId), page([], (viewer) => openHome(viewer))]);
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: view.title }]}>
      <DocumentPage view={view} others={home.documents} />
    </WorkspacePage>
  );
}
