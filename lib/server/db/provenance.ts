import "server-only";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "@/lib/server/db/audit";
import { documentRef, provenance, versionRef } from "@/lib/server/db/documents";
import type { Prisma } from "@/lib/server/db/generated/client";
import { inTransaction, query } from "@/lib/server/db/query";

const page = {
  ...versionRef,
  ...provenance,
  revision: true,
  capturedAt: true,
  metadata: true,
  text: true,
  blocks: true,
  revisions: {
    select: { revision: true, change: true, before: true, at: true, by: { select: { name: true } } },
    orderBy: { revision: "desc" },
  },
  document: {
    select: {
      ...documentRef,
      workspaceId: true,
      deletedAt: true,
      versions: {
        select: { ...versionRef, sha256: true, importerVersion: true },
        orderBy: { ordinal: "asc" },
      },
    },
  },
} as const satisfies Prisma.VersionSelect;
export type ProvenancePageRow = Prisma.VersionGetPayload<{ select: typeof page }>;

/** A version with all that is known of where it comes from, in one query. */
export function findProvenance(versionId: string): Promise<ProvenancePageRow | null> {
  return query((prisma) =>
    prisma.version.findUnique({ where: { id: versionId }, select: page, relationLoadStrategy: "join" }),
  );
}

/** The bytes as they came in. */
export function findOriginal(versionId: string) {
  return query((prisma) =>
    prisma.version.findUnique({
      where: { id: versionId },
      select: {
        bytes: true,
        fileName: true,
        mediaType: true,
        sha256: true,
        document: { select: { workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

/** Who took the bytes away is kept. */
export function auditDownload(viewer: Viewer, workspaceId: string, versionId: string): Promise<void> {
  return inTransaction((transaction) =>
    insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "version.downloaded",
      subject: `version:${versionId}`,
    }),
  );
}
