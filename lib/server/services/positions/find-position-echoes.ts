import "server-only";
import { passageHref } from "@/lib/contracts/passage-href";
import type { PositionEchoView } from "@/lib/contracts/position-matrix-view";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findReadableVersion, findVersionIdOfPosition } from "@/lib/server/db/documents";
import { relatedPassagesOf } from "@/lib/server/derived/positions/related-passages-of";
import { presentDocumentRef, presentVersionRef } from "@/lib/server/presenters/present-version-ref";

/** Where the subject of a position is taken up in the newest versions of other documents, the closest first. */
export async function findPositionEchoes(viewer: Viewer, positionId: string): Promise<PositionEchoView[]> {
  const version = required(await findReadableVersion(required(await findVersionIdOfPosition(positionId))));
  assertCan(viewer, "document.read", {
    workspaceId: version.document.workspaceId,
    documentId: version.documentId,
    deleted: version.document.deletedAt !== null,
  });
  const position = required(version.positions.find(({ id }) => id === positionId));
  const found = await relatedPassagesOf(version, position);
  return found.map(({ row, quote, words, score }) => ({
    document: presentDocumentRef(row.document),
    version: presentVersionRef(row),
    quote,
    words,
    score,
    href: passageHref(row.id, quote),
  }));
}
