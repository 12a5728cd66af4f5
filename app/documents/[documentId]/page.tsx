import type { Metadata } from "next";
import { cache } from "react";
import { decideFact } from "@/app/actions/facts";
import { WorkspacePage } from "@/app/workspace-page";
import { DocumentPage } from "@/components/documents/document-page";
import { PositionMatrix } from "@/components/positions/position-matrix";
import { FactsTable } from "@/components/timeline/facts-table";
import { Picture } from "@/components/timeline/picture";
import { page } from "@/lib/server/page";
import { openDocument } from "@/lib/server/services/open-document";
import { openDocumentPicture } from "@/lib/server/services/open-document-picture";
import { openHome } from "@/lib/server/services/open-home";
import { openPositionMatrix } from "@/lib/server/services/open-position-matrix";

type Props = { readonly params: Promise<{ readonly documentId: string }> };

const load = cache((documentId: string) => page([documentId], (viewer) => openDocument(viewer, documentId)));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).documentId)).title };
}

export default async function OneDocumentPage({ params }: Props) {
  const { documentId } = await params;
  const [view, home, picture, matrix] = await Promise.all([
    load(documentId),
    page([], (viewer) => openHome(viewer)),
    page([documentId], (viewer) => openDocumentPicture(viewer, documentId)),
    page([documentId], (viewer) => openPositionMatrix(viewer, documentId)),
  ]);
  return (
    <WorkspacePage crumbs={[{ label: "Documents", href: "/" }, { label: view.title }]}>
      <DocumentPage
        view={view}
        others={home.documents}
        matrix={matrix ? <PositionMatrix matrix={matrix} /> : null}
        picture={
          view.versions.length > 0 ? (
            <>
              <Picture picture={picture} />
              <FactsTable picture={picture} decide={picture.may.decide ? decideFact : null} />
            </>
          ) : null
        }
      />
    </WorkspacePage>
  );
}
