import "server-only";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { notesThereFor } from "./annotations";
import { query } from "./query";

interface DocumentCountsRow {
  readonly documentId: string;
  /** Of its newest version. */
  readonly positions: number;
  readonly notes: number;
  /** Orphaned in the newest version, and nobody has decided upon them. */
  readonly orphaned: number;
  /** Its versions of which facts were read. */
  readonly read: readonly string[];
}

/** What is counted of some documents: read for these alone, where Prisma's own counts would add up whole tables. */
export async function countOfDocuments(viewer: Person, documentIds: readonly string[]) {
  return query(
    (prisma) => prisma.$queryRaw<DocumentCountsRow[]>`
      SELECT d."id" AS "documentId", counted."notes", counted."orphaned",
        (SELECT count(*)::int FROM "Position" p WHERE p."versionId" = d."newestVersionId") AS "positions",
        ARRAY(SELECT v."id"::text FROM "Version" v WHERE v."documentId" = d."id"
          AND EXISTS (SELECT 1 FROM "VersionFacts" f WHERE f."versionId" = v."id")) AS "read"
      FROM "Document" d, LATERAL (
        SELECT count(*)::int AS "notes",
          count(*) FILTER (WHERE p."status" = 'orphaned' AND p."decision" IS NULL)::int AS "orphaned"
        FROM "Annotation" a
        LEFT JOIN "Placement" p ON p."annotationId" = a."id" AND p."versionId" = d."newestVersionId"
        WHERE a."documentId" = d."id" AND a."deletedAt" IS NULL
          AND (NOT a."isPrivate" OR a."authorId" = ${viewer.userId}::uuid)
      ) counted
      WHERE d."id" = ANY (${[...documentIds]}::uuid[])`,
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
