import "server-only";
import { leftBefore, TRASH_DAYS } from "@/lib/core/documents/trash-days";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

/** For how many days a workspace keeps its trash; `null`: for ever, or there is no such workspace. */
export const findTrashDays = (workspaceId: string): Promise<number | null> =>
  query(async (prisma) => {
    const row = await prisma.workspace.findUnique({
      where: { id: workspaceId },
      select: { trashDays: true },
    });
    return row?.trashDays ?? null;
  });

/** Sets it; the same again is not written. */
export function updateTrashDays(viewer: Person, workspaceId: string, days: number | null): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.workspace.updateMany({
      where: {
        id: workspaceId,
        ...(days === null
          ? { trashDays: { not: null } }
          : { OR: [{ trashDays: null }, { trashDays: { not: days } }] }),
      },
      data: { trashDays: days },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: days === null ? "trash.kept-for-ever" : "trash.kept-for-days",
      subject: `workspace:${workspaceId}`,
      details: days === null ? {} : { days },
    });
  });
}

/**
 * How many documents, versions, notes and briefings were deleted longer ago than each of `TRASH_DAYS`, in their order. Of private
 * drafts nobody else may know, not even how many.
 */
export const countLongDeleted = (workspaceId: string, now: number): Promise<readonly number[]> =>
  query(async (prisma) => {
    const before = TRASH_DAYS.map((days) => new Date(leftBefore(now, days)));
    const rows = await prisma.$queryRaw<{ count: number }[]>`
      SELECT count(gone."at")::int AS "count"
      FROM unnest(${before}::timestamptz[]) WITH ORDINALITY AS "limit"("before", "place")
      LEFT JOIN (
        SELECT "deletedAt" AS "at" FROM "Document" WHERE "workspaceId" = ${workspaceId}::uuid AND "deletedAt" IS NOT NULL
        UNION ALL
        SELECT a."deletedAt" FROM "Annotation" a JOIN "Document" d ON d."id" = a."documentId"
        WHERE d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL AND a."deletedAt" IS NOT NULL AND NOT a."isPrivate"
        UNION ALL
        SELECT "deletedAt" FROM "Briefing" WHERE "workspaceId" = ${workspaceId}::uuid AND "deletedAt" IS NOT NULL
      ) gone ON gone."at" < "limit"."before"
      GROUP BY "place" ORDER BY "place"`;
    return rows.map(({ count }) => count);
  });
