import "server-only";
import type { DecideLineageInput, LineageView } from "@/lib/contracts/lineage-view";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertPersonCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocument, findDocumentIdOfPosition } from "@/lib/server/db/documents";
import { decideLineage as decide } from "@/lib/server/db/lineages";
import { lineagesOf } from "@/lib/server/derived/lineages/lineages-of";
import { presentLineage } from "@/lib/server/presenters/present-lineage";

/**
 * Keeps a person's word on whether two positions of different versions are one. "none" takes the last word on the pair
 * back. Texts, numbers and notes stay as they are.
 * @throws AppError "conflict" where somebody decided upon the pair since the given revision
 */
export async function decideLineage(
  viewer: Viewer,
  { positionId, otherId, kind, revision }: DecideLineageInput,
): Promise<LineageView> {
  const documentId = required(await findDocumentIdOfPosition(positionId));
  const [found, before] = await Promise.all([findDocument(documentId), lineagesOf(documentId)]);
  const document = required(found);
  const { workspaceId, deletedAt } = document;
  assertPersonCan(viewer, "lineage.decide", { workspaceId, deleted: deletedAt !== null });
  const versionAt = (id: string) =>
    before.versions.findIndex(({ positions }) => positions.some((position) => position.id === id));
  const [own, other] = [versionAt(positionId), versionAt(otherId)];
  if (own < 0 || other < 0)
    throw new AppError("not-found", "There is nothing here, or it is not open to you.");
  if (own === other)
    throw new AppError(
      "invalid",
      "Two positions of one version are two positions: link those of different versions.",
    );
  const [earlierId, laterId] = own < other ? [positionId, otherId] : [otherId, positionId];
  const done = await decide(viewer, workspaceId, { documentId, earlierId, laterId }, kind, revision);
  if (!done)
    throw new AppError(
      "conflict",
      "Somebody else decided about these two positions in the meantime. Reload to see it; nothing was changed.",
    );
  return presentLineage(viewer, document, await lineagesOf(documentId), positionId);
}
