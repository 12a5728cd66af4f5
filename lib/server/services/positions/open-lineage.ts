import "server-only";
import type { LineageView } from "@/lib/contracts/lineage-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocument, findDocumentIdOfPosition } from "@/lib/server/db/documents";
import { lineagesOf } from "@/lib/server/derived/lineages/lineages-of";
import { presentLineage } from "@/lib/server/presenters/present-lineage";

/** A position through all versions of its document, as the rules and people's decisions have it. */
export async function openLineage(viewer: Viewer, positionId: string): Promise<LineageView> {
  const documentId = required(await findDocumentIdOfPosition(positionId));
  const [found, lineages] = await Promise.all([findDocument(documentId), lineagesOf(documentId)]);
  const document = required(found);
  const { workspaceId, deletedAt } = document;
  assertCan(viewer, "lineage.read", { workspaceId, documentId, deleted: deletedAt !== null });
  return presentLineage(viewer, document, lineages, positionId);
}
