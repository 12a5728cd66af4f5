import "server-only";
import { query } from "./query";

/** A workspace's documents with their versions, and the positions of each newest version: names only, never texts. */
export function listJumpPlaces(workspaceId: string) {
  return query((prisma) =>
    prisma.document.findMany({
      where: { workspaceId, deletedAt: null },
      select: {
        id: true,
        title: true,
        office: true,
        versions: {
          select: {
            id: true,
            label: true,
            positions: { select: { label: true, heading: true }, orderBy: { ordinal: "asc" } },
          },
          orderBy: { ordinal: "asc" },
        },
      },
      orderBy: { createdAt: "asc" },
      relationLoadStrategy: "join",
    }),
  );
}
