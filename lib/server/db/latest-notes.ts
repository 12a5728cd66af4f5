import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { notesThereFor } from "./annotations";
import { query } from "./query";

/** The notes of a workspace that the viewer may know of, the latest first; not those on archived documents, which home does not list. */
export function listLatestNotes(viewer: Viewer, workspaceId: string, take: number) {
  return query((prisma) =>
    prisma.annotation.findMany({
      where: { ...notesThereFor(viewer), document: { workspaceId, deletedAt: null, archivedAt: null } },
      select: {
        id: true,
        versionId: true,
        quote: true,
        bodyText: true,
        createdAt: true,
        author: { select: { name: true } },
        document: { select: { title: true } },
        position: { select: { label: true } },
      },
      orderBy: { createdAt: "desc" },
      take,
      relationLoadStrategy: "join",
    }),
  );
}
