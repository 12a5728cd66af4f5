import "server-only";
import type { PictureView } from "@/lib/contracts/picture-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findPictureDocument, listFactDecisions } from "@/lib/server/db/facts";
import { factsOf } from "@/lib/server/facts/facts-of";
import { presentPicture } from "@/lib/server/presenters/present-picture";

/** What the versions of a document state about leadership, funding, figures and programmes, side by side in time. */
export async function openDocumentPicture(viewer: Viewer, documentId: string): Promise<PictureView> {
  const document = required(await findPictureDocument(documentId));
  assertCan(viewer, "document.read", {
    workspaceId: document.workspaceId,
    documentId,
    deleted: document.deletedAt !== null,
  });
  const ids = document.versions.map(({ id }) => id);
  const [found, decisions] = await Promise.all([factsOf(ids), listFactDecisions(ids)]);
  return presentPicture(viewer, document, found, decisions);
}
