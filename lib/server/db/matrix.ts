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

/** The versions of a document's workspace by name, to choose two from. */
export function findNeighbouringVersions(documentId: string) {
  return query((prisma) =>
    prisma.document.findUnique({
      where: { id: documentId },
      select: {
        workspaceId: true,
        workspace: {
          select: {
            documents: {
              where: { deletedAt: null },
              select: {
                id: true,
                title: true,
                versions: { select: { id: true, label: true }, orderBy: { ordinal: "asc" } },
              },
              orderBy: { createdAt: "asc" },
            },
          },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
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

/** Differs whenever a document or version of a workspace came, went, or was renamed or corrected. */
export async function findWorkspaceState(workspaceId: string) {
  const [documents, versions] = await Promise.all([
    query((prisma) =>
      prisma.document.aggregate({
        where: { workspaceId, deletedAt: null },
        _count: true,
        _sum: { revision: true },
        _max: { createdAt: true },
      }),
    ),
    query((prisma) =>
      prisma.version.aggregate({
        where: { document: { workspaceId, deletedAt: null } },
        _count: true,
        _sum: { revision: true },
        _max: { createdAt: true },
      }),
    ),
  ]);
  return [documents, versions];
}
