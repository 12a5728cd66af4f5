import type { Metadata } from "next";
import { cache } from "react";
import { editPositions } from "@/app/actions/positions";
import { correctVersion, reimportVersion, undoCorrection } from "@/app/actions/provenance";
import { deleteVersion } from "@/app/actions/trash";
import { WorkspacePage } from "@/app/workspace-page";
import { ProvenancePage } from "@/components/provenance/provenance-page";
import { MoveToTrash } from "@/components/workspace/move-to-trash";
import { page } from "@/lib/server/edge/page";
import { openProvenance } from "@/lib/server/services/versions/open-provenance";

type Props = { readonly params: Promise<{ readonly versionId: string }> };

const load = cache((versionId: string) => page([versionId], (viewer) => openProvenance(viewer, versionId)));

const actions = {
  correct: correctVersion,
  undo: undoCorrection,
  reimport: reimportVersion,
  fold: editPositions,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, version } = await load((await params).versionId);
  return { title: `Where it comes from: ${document.title}, ${version.label}` };
}

export default async function VersionProvenancePage({ params }: Props) {
  const view = await load((await params).versionId);
  const { document, version } = view;
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: document.title, href: `/documents/${document.id}` },
    { label: version.label, href: `/versions/${version.id}` },
    { label: "Where it comes from" },
  ];
  return (
    <WorkspacePage about={{ documentId: document.id }} crumbs={crumbs}>
      <ProvenancePage
        view={view}
        actions={actions}
        trash={
          view.may.correct ? (
            <MoveToTrash
              what="version"
              id={version.id}
              remove={deleteVersion.bind(null, { versionId: version.id })}
              listedAt={`/documents/${document.id}`}
            />
          ) : null
        }
      />
    </WorkspacePage>
  );
}
