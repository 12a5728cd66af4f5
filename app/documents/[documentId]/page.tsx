import type { Metadata } from "next";
import { cache } from "react";
import { listTags } from "@/app/actions/codebook";
import {
  archiveDocument,
  correctDocument,
  followDocument,
  holdDocument,
  undoDocumentCorrection,
} from "@/app/actions/documents";
import { decideFact, decideFactElsewhere, openFact } from "@/app/actions/facts";
import { deleteDocument } from "@/app/actions/trash";
import { WorkspacePage } from "@/app/workspace-page";
import { DocumentPage } from "@/components/documents/document-page";
import { PrintedMatrix } from "@/components/positions/printed-matrix";
import { PrintedPicture } from "@/components/timeline/printed-picture";
import { MoveToTrash } from "@/components/workspace/move-to-trash";
import { page } from "@/lib/server/edge/page";
import { openDocument } from "@/lib/server/services/documents/open-document";
import { openDocumentPicture } from "@/lib/server/services/facts/open-document-picture";
import { openPositionMatrix } from "@/lib/server/services/positions/open-position-matrix";

type Props = { readonly params: Promise<{ readonly documentId: string }> };

const load = cache((documentId: string) => page([documentId], (viewer) => openDocument(viewer, documentId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).documentId)).title };
}

export default async function OneDocumentPage({ params }: Props) {
  const { documentId } = await params;
  const [view, picture, matrix] = await Promise.all([
    load(documentId),
    page([documentId], (viewer) => openDocumentPicture(viewer, documentId)),
    page([documentId], (viewer) => openPositionMatrix(viewer, documentId)),
  ]);
  return (
    <WorkspacePage about={{ documentId }} crumbs={[{ label: "Documents", href: "/" }, { label: view.title }]}>
      <DocumentPage
        view={view}
        archive={archiveDocument}
        follow={followDocument}
        hold={holdDocument}
        trash={
          view.may.edit ? (
            <MoveToTrash
              what="document"
              id={documentId}
              remove={deleteDocument.bind(null, { documentId })}
              listedAt="/"
            />
          ) : null
        }
        correction={{ correct: correctDocument, undo: undoDocumentCorrection, listTags }}
        matrix={
          matrix ? <PrintedMatrix matrix={matrix} csvHref={`/documents/${documentId}/positions.csv`} /> : null
        }
        picture={
          view.versions.length > 0 ? (
            <PrintedPicture
              picture={picture}
              decide={picture.may.decide ? decideFact : null}
              elsewhere={decideFactElsewhere}
              open={openFact}
            />
          ) : null
        }
      />
    </WorkspacePage>
  );
}
