import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Person, Viewer } from "@/lib/core/permissions/viewer";
import { noDraftsOfOthers } from "./annotations";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";
import { lockDocument } from "./version-order";

/** Moves a document to the trash or out of it. Nothing of it is changed: a deleted document opens nothing to anybody. */
export function updateDocumentDeleted(
  viewer: Person,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
  deleted: boolean,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.document.updateMany({
      where: { id, trashOfId: null, deletedAt: deleted ? null : { not: null } },
      data: { deletedAt: deleted ? new Date() : null },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: deleted ? "document.deleted" : "document.restored",
      subject: `document:${id}`,
    });
  });
}

/** A version with what must be known to move it: the document it lies in, and where it came from if that is the trash. */
export function findVersionToMove(id: string) {
  return query((prisma) =>
    prisma.version.findUnique({
      where: { id },
      select: {
        id: true,
        label: true,
        ordinal: true,
        documentId: true,
        document: {
          select: {
            id: true,
            workspaceId: true,
            deletedAt: true,
            title: true,
            office: true,
            kind: true,
            lang: true,
            trashOf: { select: { id: true, deletedAt: true } },
          },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
}

export type VersionToMove = NonNullable<Awaited<ReturnType<typeof findVersionToMove>>>;

/**
 * The version, its positions and the notes that were made on it: they go together.
 * @throws AppError "conflict" where somebody else moved it since it was read
 */
async function moveVersion(
  transaction: Transaction,
  { id: versionId, documentId: from }: VersionToMove,
  documentId: string,
  ordinal: number,
): Promise<void> {
  const { count } = await transaction.version.updateMany({
    where: { id: versionId, documentId: from },
    data: { documentId, ordinal },
  });
  if (count === 0)
    throw new AppError(
      "conflict",
      "Somebody else moved this version in the meantime. Reload to see where it is.",
    );
  await transaction.position.updateMany({ where: { versionId }, data: { documentId } });
  await transaction.annotation.updateMany({ where: { versionId }, data: { documentId } });
}

/** Numbers the versions of a document from 1, leaving one number free. In two steps, because each is given once. */
async function renumber(transaction: Transaction, documentId: string, free: number | null): Promise<void> {
  await transaction.$executeRaw`UPDATE "Version" SET "ordinal" = -"ordinal" WHERE "documentId" = ${documentId}::uuid`;
  await transaction.$executeRaw`
    UPDATE "Version" v SET "ordinal" = CASE WHEN n.at >= ${free ?? 2_147_483_647}::int THEN n.at + 1 ELSE n.at END
    FROM (SELECT "id", row_number() OVER (ORDER BY "ordinal" DESC)::int AS at FROM "Version" WHERE "documentId" = ${documentId}::uuid) n
    WHERE v."id" = n."id"`;
}

/**
 * Moves a version out of its document into a deleted one of its own. What refers to the version by its id (facts, judgements of
 * facts, places of notes, share links) stays with it, and opens nothing until it is back.
 */
export function moveVersionToTrash(viewer: Person, version: VersionToMove): Promise<void> {
  const { id, documentId, ordinal, document } = version;
  const { workspaceId, title, office, kind, lang } = document;
  return inTransaction(async (transaction) => {
    await lockDocument(transaction, documentId);
    const bin = await transaction.document.create({
      data: { workspaceId, title, office, kind, lang, deletedAt: new Date(), trashOfId: documentId },
      select: { id: true },
    });
    // The number it had is kept with it, for the way back.
    await moveVersion(transaction, version, bin.id, ordinal);
    await renumber(transaction, documentId, null);
    // What a document keeps of its newest version follows the versions that are there; here there may be none.
    await transaction.$executeRaw`
      UPDATE "Document" d SET "newestVersionId" = NULL, "newestDate" = '', "title" = d."title"
      WHERE d."id" = ${documentId}::uuid AND NOT EXISTS (SELECT 1 FROM "Version" v WHERE v."documentId" = d."id")`;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "version.deleted",
      subject: `version:${id}`,
      details: { documentId },
    });
  });
}

/** Puts a version back among the others, where it was. @throws AppError "conflict" where the same file was added again meanwhile */
export function restoreVersionFromTrash(
  viewer: Person,
  version: VersionToMove,
  documentId: string,
): Promise<void> {
  const { id, ordinal, document } = version;
  return inTransaction(async (transaction) => {
    await lockDocument(transaction, documentId);
    const others = await transaction.version.count({ where: { documentId } });
    const twin = await transaction.$queryRaw<unknown[]>`
      SELECT 1 FROM "Version" mine JOIN "Version" other
        ON other."sha256" = mine."sha256" AND other."importerVersion" = mine."importerVersion"
      WHERE mine."id" = ${id}::uuid AND other."documentId" = ${documentId}::uuid`;
    if (twin.length > 0)
      throw new AppError(
        "conflict",
        "The same file was added to this document again in the meantime. The version stays in the trash.",
      );
    const place = Math.min(ordinal, others + 1);
    await renumber(transaction, documentId, place);
    await moveVersion(transaction, version, documentId, place);
    // Nothing is left in it; had there been, it would go with it.
    await transaction.$executeRaw`
      DELETE FROM "Document" d WHERE d."id" = ${document.id}::uuid
        AND NOT EXISTS (SELECT 1 FROM "Version" v WHERE v."documentId" = d."id")
        AND NOT EXISTS (SELECT 1 FROM "Annotation" a WHERE a."documentId" = d."id")`;
    await insertAudit(transaction, {
      workspaceId: document.workspaceId,
      actor: actorOf(viewer),
      action: "version.restored",
      subject: `version:${id}`,
      details: { documentId },
    });
  });
}

/** What the viewer may know of in the trash of a workspace, what was deleted last first; up to `most` of each kind. */
export async function listTrash(viewer: Viewer, workspaceId: string, most: number) {
  const [documents, notes, briefings, comments] = await Promise.all([
    query((prisma) =>
      prisma.document.findMany({
        where: {
          workspaceId,
          deletedAt: { not: null },
          OR: [{ trashOfId: null }, { versions: { some: {} } }],
        },
        select: {
          id: true,
          title: true,
          lang: true,
          deletedAt: true,
          trashOfId: true,
          versions: { select: { id: true, label: true }, take: 1 },
          _count: { select: { versions: true } },
        },
        orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
        take: most,
        relationLoadStrategy: "join",
      }),
    ),
    query((prisma) =>
      prisma.annotation.findMany({
        where: {
          ...noDraftsOfOthers(viewer),
          deletedAt: { not: null },
          document: { workspaceId, deletedAt: null },
        },
        select: {
          id: true,
          revision: true,
          bodyText: true,
          quote: true,
          authorId: true,
          deletedAt: true,
          author: { select: { name: true } },
          document: { select: { title: true, lang: true } },
        },
        orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
        take: most,
        relationLoadStrategy: "join",
      }),
    ),
    query((prisma) =>
      prisma.briefing.findMany({
        where: { deletedAt: { not: null }, workspaceId },
        select: {
          id: true,
          title: true,
          authorId: true,
          deletedAt: true,
          author: { select: { name: true } },
        },
        orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
        take: most,
        relationLoadStrategy: "join",
      }),
    ),
    // What a guest took back themselves has no words left, and no way back.
    query((prisma) =>
      prisma.guestComment.findMany({
        where: {
          workspaceId,
          deletedAt: { not: null },
          withdrawnAt: null,
          version: { document: { deletedAt: null } },
        },
        select: {
          id: true,
          revision: true,
          body: true,
          guestName: true,
          recipient: { select: { email: true } },
          deletedAt: true,
          link: { select: { createdById: true } },
          version: { select: { document: { select: { title: true } } } },
        },
        orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
        take: most,
        relationLoadStrategy: "join",
      }),
    ),
  ]);
  return { documents, notes, briefings, comments };
}

export type TrashRows = Awaited<ReturnType<typeof listTrash>>;
