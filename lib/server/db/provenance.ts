import "server-only";
import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { metadataCodec } from "@/lib/server/db/codecs/metadata";
import { type VersionEdit, versionEditCodec } from "@/lib/server/db/codecs/version-edit";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import type { Decoded } from "./decoded";
import { documentRef, provenance, versionRef } from "./documents";
import { inTransaction, query } from "./query";

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
type StoredPage = Prisma.VersionGetPayload<{ select: typeof page }>;
export type ProvenancePageRow = Decoded<
  StoredPage,
  {
    readonly blocks: readonly Block[];
    readonly metadata: DocumentMetadata;
    readonly revisions: readonly Decoded<StoredPage["revisions"][number], { readonly before: VersionEdit }>[];
  }
>;

/** A version with all that is known of where it comes from, in one query. */
export async function findProvenance(versionId: string): Promise<ProvenancePageRow | null> {
  const row = await query((prisma) =>
    prisma.version.findUnique({ where: { id: versionId }, select: page, relationLoadStrategy: "join" }),
  );
  return (
    row && {
      ...row,
      blocks: blocksCodec.decode(row.blocks),
      metadata: metadataCodec.decode(row.metadata),
      revisions: row.revisions.map((each) => ({ ...each, before: versionEditCodec.decode(each.before) })),
    }
  );
}

/** Where the versions of a document come from; never their bytes. */
export function listVersionSources(documentId: string) {
  return query((prisma) =>
    prisma.version.findMany({
      where: { documentId },
      select: { id: true, label: true, sourceUrl: true, capturedAt: true },
      orderBy: { ordinal: "asc" },
    }),
  );
}

/** So many other pages of a site say enough about what recurs there. */
const MOST_PAGES = 12;
/** Longer texts are papers, not pages. */
const LONGEST_PAGE = 20_000;

/**
 * The newest captures of other documents of a workspace that come from the same site (its host, with or without "www."), the latest
 * added documents first: read from an index, no more of them than are used.
 */
export async function listPagesOfSite(workspaceId: string, host: string, exceptDocumentId: string | null) {
  const rows = await query(
    (prisma) => prisma.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT ON (v."documentId") v."id"
      FROM "Version" v JOIN "Document" d ON d."id" = v."documentId"
      WHERE v."siteHost" = ${host.toLowerCase().replace(/^www\./, "")} AND v."words" <= ${LONGEST_PAGE}
        AND d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL
        AND d."id" IS DISTINCT FROM ${exceptDocumentId}::uuid
      ORDER BY v."documentId" DESC, v."ordinal" DESC
      LIMIT ${MOST_PAGES}`,
  );
  if (rows.length < 2) return [];
  const pages = await query((prisma) =>
    prisma.version.findMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      select: { text: true, blocks: true },
    }),
  );
  return pages.map(({ text, blocks }) => ({ text, blocks: blocksCodec.decode(blocks) }));
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
