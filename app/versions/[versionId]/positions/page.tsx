import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { editPositions } from "@/app/actions/positions";
import { undoCorrection } from "@/app/actions/provenance";
import { WorkspacePage } from "@/app/workspace-page";
import { PositionEditor } from "@/components/positions/position-editor";
import { page } from "@/lib/server/edge/page";
import { openVersion } from "@/lib/server/services/versions/open-version";

type Props = { readonly params: Promise<{ readonly versionId: string }> };

const load = cache((versionId: string) => page([versionId], (viewer) => openVersion(viewer, versionId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, version } = await load((await params).versionId);
  return { title: `Positions of ${document.title}, ${version.label}` };
}

export default async function EditPositionsPage({ params }: Props) {
  const view = await load((await params).versionId);
  const { document, version, may } = view;
  if (!may.editPositions) notFound();
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: document.title, href: `/documents/${document.id}` },
    { label: version.label, href: `/versions/${version.id}` },
    { label: "Positions" },
  ];
  return (
    <WorkspacePage about={{ documentId: document.id }} crumbs={crumbs} skipTo="Skip to the lines">
      <PositionEditor view={view} edit={editPositions} undo={undoCorrection} />
    </WorkspacePage>
  );
}
