import type { Metadata } from "next";
import { cache } from "react";
import {
  assignAnnotation,
  createAnnotation,
  createReply,
  deleteAnnotation,
  deleteReply,
  editAnnotation,
  editReply,
  openAnnotationHistory,
  resolveAnnotation,
  restoreAnnotation,
  restoreReply,
  shareAnnotation,
} from "@/app/actions/annotations";
import { addToBriefing, createBriefing, listBriefings } from "@/app/actions/briefings";
import { listTags } from "@/app/actions/codebook";
import { listColleagues } from "@/app/actions/people";
import { decidePlacement, suggestPlaces } from "@/app/actions/placements";
import { createShareLink } from "@/app/actions/share-links";
import { CommentsOfGuests } from "@/app/comments-of-guests";
import { WorkspacePage } from "@/app/workspace-page";
import { ReaderDesk } from "@/components/reader/reader-desk";
import { page } from "@/lib/server/edge/page";
import { openVersion } from "@/lib/server/services/versions/open-version";

type Props = { readonly params: Promise<{ readonly versionId: string }> };

const load = cache((versionId: string) => page([versionId], (viewer) => openVersion(viewer, versionId)));

const actions = {
  createAnnotation,
  editAnnotation,
  deleteAnnotation,
  restoreAnnotation,
  resolveAnnotation,
  shareAnnotation,
  openAnnotationHistory,
  createReply,
  editReply,
  deleteReply,
  restoreReply,
  listTags,
  assignAnnotation,
  listColleagues,
  decidePlacement,
  suggestPlaces,
  createShareLink,
};

const collect = { list: listBriefings, create: createBriefing, add: addToBriefing };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document, version } = await load((await params).versionId);
  return { title: `${document.title}, ${version.label}` };
}

export default async function VersionPage({ params }: Props) {
  const view = await load((await params).versionId);
  const { document, version } = view;
  const crumbs = [
    { label: "Documents", href: "/" },
    { label: document.title, href: `/documents/${document.id}` },
    { label: version.label },
  ];
  return (
    <WorkspacePage
      about={{ documentId: document.id }}
      crumbs={crumbs}
      skipTo="Skip to the text"
      pageHasStream
    >
      <ReaderDesk
        key={version.id}
        view={view}
        actions={actions}
        collect={collect}
        below={<CommentsOfGuests versionId={version.id} />}
      />
    </WorkspacePage>
  );
}
