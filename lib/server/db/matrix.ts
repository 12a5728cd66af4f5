import "server-only";
import { documentRef, versionRef } from "./documents";
import { laddersOf, withLadders } from "./ladders";
import { query } from "./query";

/** What a matrix shows of its own document besides texts. */
export async function findMatrixDocument(documentId: string) {
  const row = await query((prisma) =>
    prisma.document.findUnique({
      where: { id: documentId },
      select: {
        ...documentRef,
        workspaceId: true,
        deletedAt: true,
        workspace: withLadders,
        versions: {
          select: { ...versionRef, _count: { select: { positions: true } } },
          orderBy: { ordinal: "asc" },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
  if (!row) return null;
  const { workspace, ...document } = row;
  return { ...document, ladders: laddersOf(workspace) };
}

/** Where positions stand. */
export function listPositionPlaces(versionIds: readonly string[]) {
  return query((prisma) =>
    prisma.position.findMany({
      where: { versionId: { in: [...versionIds] } },
      select: { id: true, label: true, heading: true, start: true, end: true },
      orderBy: [{ versionId: "asc" }, { ordinal: "asc" }],
    }),
  );
}
