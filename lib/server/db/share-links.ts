import "server-only";
import type { ShareScope, Viewer } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

const versionName = { select: { id: true, label: true } } as const;
const listed = {
  id: true,
  workspaceId: true,
  documentId: true,
  createdById: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  withNotes: true,
  createdBy: { select: { name: true, disabledAt: true } },
  document: { select: { title: true } },
  code: { select: { name: true } },
  version: versionName,
  olderVersion: versionName,
  position: { select: { label: true } },
} as const;

/** What a person shared is closed while the person is disabled. */
const stillOpen = () => ({
  revokedAt: null,
  expiresAt: { gt: new Date() },
  OR: [{ document: { deletedAt: null } }, { code: { deletedAt: null, mergedIntoId: null } }],
  createdBy: { disabledAt: null },
});

const scopeColumns = {
  id: true,
  workspaceId: true,
  documentId: true,
  versionId: true,
  olderVersionId: true,
  positionId: true,
  codeId: true,
  withNotes: true,
  expiresAt: true,
} as const;

/** The link a token opens, if it opens anything. */
export function findShareLinkByHash(tokenHash: string) {
  return query((prisma) =>
    prisma.shareLink.findFirst({
      where: { tokenHash, ...stillOpen() },
      select: { id: true, expiresAt: true },
    }),
  );
}

export async function findOpenShareLink(id: string): Promise<ShareScope | null> {
  const row = await query((prisma) =>
    prisma.shareLink.findFirst({ where: { id, ...stillOpen() }, select: scopeColumns }),
  );
  if (!row) return null;
  const { workspaceId, documentId, positionId, codeId: topicId, withNotes } = row;
  const expiresAt = row.expiresAt.toISOString();
  const versionIds = [row.olderVersionId, row.versionId].filter((id) => id !== null);
  return { linkId: row.id, workspaceId, documentId, versionIds, positionId, topicId, withNotes, expiresAt };
}

export type ShareLinkRow = NonNullable<Awaited<ReturnType<typeof findShareLink>>>;

export function findShareLink(id: string) {
  return query((prisma) =>
    prisma.shareLink.findUnique({ where: { id }, select: listed, relationLoadStrategy: "join" }),
  );
}

export function listShareLinks(workspaceIds: readonly string[]) {
  return query((prisma) =>
    prisma.shareLink.findMany({
      where: { workspaceId: { in: [...workspaceIds] } },
      select: listed,
      orderBy: { createdAt: "desc" },
      take: 500,
      relationLoadStrategy: "join",
    }),
  );
}

export interface NewShareLink {
  readonly tokenHash: string;
  readonly workspaceId: string;
  /** Of a document, or a topic's code. */
  readonly documentId?: string;
  readonly versionId?: string;
  readonly olderVersionId?: string | null;
  readonly positionId?: string | null;
  readonly codeId?: string;
  readonly withNotes: boolean;
  readonly createdById: string;
  readonly expiresAt: Date;
}

export function insertShareLink(viewer: Viewer, link: NewShareLink) {
  return inTransaction(async (transaction) => {
    const row = await transaction.shareLink.create({ data: link, select: listed });
    await insertAudit(transaction, {
      workspaceId: link.workspaceId,
      actor: actorOf(viewer),
      action: "share-link.created",
      subject: `share-link:${row.id}`,
      details: {
        ...(link.codeId ? { codeId: link.codeId } : { versionId: link.versionId ?? null }),
        expiresAt: link.expiresAt.toISOString(),
      },
    });
    return row;
  });
}

export function updateShareLinkRevoked(viewer: Viewer, id: string, workspaceId: string) {
  return inTransaction(async (transaction) => {
    const row = await transaction.shareLink.update({
      where: { id },
      data: { revokedAt: new Date() },
      select: listed,
    });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "share-link.revoked",
      subject: `share-link:${id}`,
    });
    return row;
  });
}
