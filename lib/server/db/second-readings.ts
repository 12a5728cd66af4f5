import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

export const secondReading = {
  id: true,
  documentId: true,
  olderVersionId: true,
  newerVersionId: true,
  readerId: true,
  reader: { select: { name: true } },
  older: { select: { label: true } },
  newer: { select: { label: true } },
  startedAt: true,
  finishedAt: true,
} as const satisfies Prisma.SecondReadingSelect;

export type SecondReadingRow = Prisma.SecondReadingGetPayload<{ select: typeof secondReading }>;

/** The reading that a person has begun in a document and not finished. */
export function findOpenReading(readerId: string, documentId: string): Promise<SecondReadingRow | null> {
  return query((prisma) =>
    prisma.secondReading.findFirst({
      where: { readerId, documentId, finishedAt: null },
      select: secondReading,
      relationLoadStrategy: "join",
    }),
  );
}

/** Whose second readings a document has, and which are finished. */
export function listReadingStates(documentId: string) {
  return query((prisma) =>
    prisma.secondReading.findMany({
      where: { documentId },
      select: { id: true, readerId: true, finishedAt: true },
    }),
  );
}

/** Documents in which a person reads as a second reader and has not finished. */
export async function documentsReadBlind(readerId: string): Promise<ReadonlySet<string>> {
  const rows = await query((prisma) =>
    prisma.secondReading.findMany({ where: { readerId, finishedAt: null }, select: { documentId: true } }),
  );
  return new Set(rows.map(({ documentId }) => documentId));
}

/** A reading with what the permission needs. */
export function findReadingSubject(id: string) {
  return query((prisma) =>
    prisma.secondReading.findUnique({
      where: { id },
      select: {
        id: true,
        readerId: true,
        finishedAt: true,
        documentId: true,
        document: { select: { workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

type Pair = { readonly documentId: string; readonly olderVersionId: string; readonly newerVersionId: string };

/** Begins a reading. `false` where the person has one in this document already, or has read this comparison before. */
export function insertReading(viewer: Person, workspaceId: string, pair: Pair): Promise<boolean> {
  return inTransaction(async (transaction) => {
    // One at a time: two windows must not begin two.
    await transaction.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${viewer.userId}::uuid FOR UPDATE`;
    const open = await transaction.secondReading.count({
      where: { readerId: viewer.userId, documentId: pair.documentId, finishedAt: null },
    });
    if (open > 0) return false;
    const { count } = await transaction.secondReading.createMany({
      data: { ...pair, readerId: viewer.userId },
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "change.second-reading-started",
      subject: `version:${pair.newerVersionId}`,
    });
    return true;
  });
}

/** Ends a reading: what was said stands. One in which nothing was said is forgotten, and may be begun again. */
export function finishReading(
  viewer: Person,
  workspaceId: string,
  { id, documentId }: { readonly id: string; readonly documentId: string },
): Promise<void> {
  return inTransaction(async (transaction) => {
    // What another window is saying is said first.
    await transaction.$queryRaw`SELECT 1 FROM "SecondReading" WHERE "id" = ${id}::uuid FOR UPDATE`;
    const judged = await transaction.review.count({ where: { readingId: id } });
    const where = { id, finishedAt: null };
    const { count } =
      judged === 0
        ? await transaction.secondReading.deleteMany({ where })
        : await transaction.secondReading.updateMany({ where, data: { finishedAt: new Date() } });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "change.second-reading-finished",
      subject: `document:${documentId}`,
      details: { judged },
    });
  });
}
