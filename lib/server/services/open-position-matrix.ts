import "server-only";
import type { PositionMatrixView } from "@/lib/contracts/position-matrix-view";
import { buildPositionMatrix } from "@/lib/core/facts/build-position-matrix";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { findDocument, listReadableVersions, listVersionsNaming } from "@/lib/server/db/documents";
import { canonicalOf } from "@/lib/server/echoing/canonical-of";
import { remembered } from "@/lib/server/echoing/remembered";
import { presentPositionMatrix } from "@/lib/server/presenters/present-position-matrix";

/** A document that names this one more than so often elsewhere is no news. */
const MOST_OTHERS = 3;

/** What became of each numbered position; `null` for a document that has none. */
export async function openPositionMatrix(
  viewer: Viewer,
  documentId: string,
): Promise<PositionMatrixView | null> {
  const document = required(await findDocument(documentId));
  const { workspaceId, title } = document;
  assertCan(viewer, "document.read", { workspaceId, documentId, deleted: document.deletedAt !== null });
  if (document.versions.every((version) => version._count.positions === 0)) return null;
  const naming = await listVersionsNaming(workspaceId, documentId, title, MOST_OTHERS);
  const ids = [...document.versions, ...naming].map(({ id }) => id);
  const rows = await listReadableVersions(ids);
  const versions = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const name = `matrix ${versions.map(({ id, positions }) => [id, ...positions.map(({ start, end }) => `${start}-${end}`)].join()).join(" ")}`;
  const matrix = remembered(name, () =>
    buildPositionMatrix(
      versions.map((row) => ({ id: row.id, documentId: row.documentId, document: canonicalOf(row) })),
    ),
  );
  return presentPositionMatrix(documentId, versions, matrix);
}
