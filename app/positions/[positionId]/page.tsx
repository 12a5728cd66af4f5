import type { Metadata } from "next";
import { cache } from "react";
import { decideLineage } from "@/app/actions/positions";
import { createShareLink } from "@/app/actions/share-links";
import { CommentsOfGuests } from "@/app/comments-of-guests";
import { WorkspacePage } from "@/app/workspace-page";
import { PositionEchoes } from "@/components/positions/position-echoes";
import { PositionLineage } from "@/components/positions/position-lineage";
import { PositionPage } from "@/components/positions/position-page";
import { ownOrigin } from "@/lib/server/auth/own-origin";
import { page } from "@/lib/server/edge/page";
import { findPositionEchoes } from "@/lib/server/services/positions/find-position-echoes";
import { openLineage } from "@/lib/server/services/positions/open-lineage";
import { openPosition } from "@/lib/server/services/positions/open-position";

type Props = { readonly params: Promise<{ readonly positionId: string }> };

const load = cache((positionId: string) => page([positionId], (viewer) => openPosition(viewer, positionId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { positions } = await load((await params).positionId);
  return { title: `Position ${positions[0]?.label}: ${positions[0]?.heading.slice(0, 80)}` };
}

export default async function OnePositionPage({ params }: Props) {
  const { positionId } = await params;
  const [view, echoes, lineage] = await Promise.all([
    load(positionId),
    page([positionId], (viewer) => findPositionEchoes(viewer, positionId)),
    page([positionId], (viewer) => openLineage(viewer, positionId)),
  ]);
  const { document, version, positions } = view;
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: document.title, href: `/documents/${document.id}` },
    { label: version.label, href: `/versions/${version.id}` },
    { label: `Position ${positions[0]?.label}` },
  ];
  return (
    <WorkspacePage about={{ documentId: document.id }} crumbs={crumbs} skipTo="Skip to the position">
      <PositionPage
        view={view}
        address={`${await ownOrigin()}/positions/${positionId}`}
        createShareLink={createShareLink}
        through={
          view.versions.length > 1
            ? `/versions/${version.id}/passages?at=${view.startsAt}-${view.startsAt + view.text.length}`
            : null
        }
        lineage={<PositionLineage key={positionId} lineage={lineage} decide={decideLineage} />}
        echoes={<PositionEchoes echoes={echoes} />}
        comments={<CommentsOfGuests versionId={version.id} positionId={positionId} />}
      />
    </WorkspacePage>
  );
}
