import "server-only";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { notesThereFor } from "./annotations";
import { query } from "./query";

/** Notes per document: all, and those orphaned in its newest version that nobody has decided upon. */
export async function countNotes(viewer: Person, workspaceId: string) {
  return query(
    (prisma) => prisma.$queryRaw<{ documentId: string; notes: number; orphaned: number }[]>`
      SELECT a."documentId", count(DISTINCT a."id")::int AS "notes",
        count(DISTINCT p."annotationId") FILTER (WHERE p."status" = 'orphaned' AND p."decision" IS NULL)::int AS "orphaned"
      FROM "Document" d
      JOIN "Annotation" a ON a."documentId" = d."id" AND a."deletedAt" IS NULL
        AND (NOT a."isPrivate" OR a."authorId" = ${viewer.userId}::uuid)
      LEFT JOIN LATERAL (SELECT v."id" FROM "Version" v WHERE v."documentId" = d."id" ORDER BY v."ordinal" DESC LIMIT 1) newest ON true
      LEFT JOIN "Placement" p ON p."annotationId" = a."id" AND p."versionId" = newest."id"
      WHERE d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL
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
