import "server-only";
import type { PositionMatrixView } from "@/lib/contracts/position-matrix-view";
import { isAppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import { assertCan } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { listReadableVersions, listVersionsNaming } from "@/lib/server/db/documents";
import { listLineageDecisions } from "@/lib/server/db/lineages";
import { findMatrixDocument, listPositionPlaces } from "@/lib/server/db/matrix";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { canonicalOf } from "@/lib/server/derived/canonical-of";
import { lineagesOf } from "@/lib/server/derived/lineages/lineages-of";
import { matrixOf } from "@/lib/server/derived/positions/matrix-of";
import { presentPositionMatrix } from "@/lib/server/presenters/present-position-matrix";

/** A document that names this one more than so often elsewhere is no news. */
const MOST_OTHERS = 3;
/** More cells than this are no table that anybody reads, and no page that a browser shows. */
const MOST_CELLS = 20_000;

/** What became of each numbered position; `null` for a document that has none. */
export async function openPositionMatrix(
  viewer: Viewer,
  documentId: string,
): Promise<PositionMatrixView | null> {
  const document = required(await findMatrixDocument(documentId));
  const { workspaceId, title } = document;
  assertCan(viewer, "document.read", { workspaceId, documentId, deleted: document.deletedAt !== null });
  if (document.versions.every(({ _count }) => _count.positions === 0)) return null;
  const naming = await listVersionsNaming(workspaceId, documentId, title, MOST_OTHERS);
  const ids = [...document.versions, ...naming].map(({ id }) => id);
  const [places, decisions] = await Promise.all([listPositionPlaces(ids), listLineageDecisions(documentId)]);
  // Whatever the view is made of is in its name: texts never change, and what people change is read each time.
  return cachedResult(`matrix ${JSON.stringify([document, ids, places, decisions])}`, async () => {
    try {
      const { lineages } = await lineagesOf(documentId);
      if (lineages.length * ids.length > MOST_CELLS) return tooLarge(lineages.length, ids.length);
      const lineageOf = new Map(
        lineages.flatMap((lineage, at) =>
          lineage.flatMap((lined) => (lined ? [[lined.position.id, `${at}`] as const] : [])),
        ),
      );
      const rows = await listReadableVersions(ids);
      const versions = ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
      const matrix = await matrixOf({
        versions: versions.map((row) => ({
          id: row.id,
          documentId: row.documentId,
          document: canonicalOf(row),
          ...(row.documentId === documentId
            ? { lineages: row.positions.map(({ id }) => lineageOf.get(id) ?? id) }
            : {}),
        })),
        ladders: document.ladders,
      });
      return presentPositionMatrix(documentId, versions, matrix);
    } catch (error) {
      // The page is about the document; that this part of it could not be made is said in its place.
      if (isAppError(error) && error.code === "too-large") return withoutRows(error.message);
      throw error;
    }
  }).catch((error: unknown) => {
    if (isAppError(error) && error.code === "busy") return withoutRows(error.message);
    throw error;
  });
}

const withoutRows = (note: string): PositionMatrixView => ({ columns: [], rows: [], note });

const tooLarge = (positions: number, versions: number) =>
  withoutRows(
    `${positions.toLocaleString("en-GB")} positions in ${versions} versions are too many for one table. Compare two versions, or open a position to follow it.`,
  );
