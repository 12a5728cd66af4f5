import "server-only";
import type { PictureView } from "@/lib/contracts/picture-view";
import { FACT_RULES } from "@/lib/core/facts/find-facts";
import { required } from "@/lib/core/permissions/required";
import { assertCan, can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findPictureDocument } from "@/lib/server/db/facts";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { decidedFactsOf } from "@/lib/server/derived/facts/decided-facts-of";
import { termsOf } from "@/lib/server/derived/facts/terms-of";
import { presentPicture } from "@/lib/server/presenters/present-picture";
import { presentPicturedVersions } from "@/lib/server/presenters/present-pictured-versions";

/** What the versions of a document state about leadership, funding, figures and programmes, side by side in time. */
export async function openDocumentPicture(viewer: Viewer, documentId: string): Promise<PictureView> {
  const document = required(await findPictureDocument(documentId));
  assertCan(viewer, "document.read", {
    workspaceId: document.workspaceId,
    documentId,
    deleted: document.deletedAt !== null,
  });
  // Texts never change: what is shown depends on names, dates and what people said, and these are read each time.
  const mayDecide = can(viewer, "fact.decide", { workspaceId: document.workspaceId });
  const name = `picture ${FACT_RULES} ${mayDecide} ${JSON.stringify(document)}`;
  return cachedResult(name, async () =>
    presentPicture(
      document,
      await decidedFactsOf(document.versions),
      // Columns stand in order of time, and so do the counts in them.
      await termsOf(presentPicturedVersions(document.versions)),
      { decide: mayDecide },
    ),
  );
}
