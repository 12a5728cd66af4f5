import "server-only";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { notesThereFor } from "./annotations";
import { query } from "./query";

/** Notes of some documents: all, and those orphaned in its newest version that nobody has decided upon. */
export async function countNotes(viewer: Person, documentIds: readonly string[]) {
  return query(
    (prisma) => prisma.$queryRaw<{ documentId: string; notes: number; orphaned: number }[]>`
      SELECT a."documentId", count(*)::int AS "notes",
        count(*) FILTER (WHERE p."status" = 'orphaned' AND p."decision" IS NULL)::int AS "orphaned"
      FROM "Annotation" a
      JOIN "Document" d ON d."id" = a."documentId"
      LEFT JOIN "Placement" p ON p."annotationId" = a."id" AND p."versionId" = d."newestVersionId"
      WHERE a."documentId" = ANY (${[...documentIds]}::uuid[]) AND a."deletedAt" IS NULL
        AND (NOT a."isPrivate" OR a."authorId" = ${viewer.userId}::uuid)
      GROUP BY a."documentId"`,
  );
}

export async function countNotesByVersion(viewer: Viewer, documentId: string): Promise<Map<string, number>> {
  const rows = await query((prisma) =>
    prisma.annotation.groupBy({
      by: ["versionId"],
      where: { documentId, ...notesThereFor(viewer) },
      _count: true,
    }),
  );
  return new Map(rows.map((row) => [row.versionId, row._count]));
}
