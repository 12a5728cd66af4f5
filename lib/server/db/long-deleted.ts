import "server-only";
import { leftBefore, TRASH_DAYS } from "@/lib/core/documents/trash-days";
import { query } from "./query";
import type { TrashRows } from "./trash";
import { briefingsThatGo, commentsThatGo, documentsThatGo, notesThatGo } from "./trash-that-goes";

/**
 * How many documents, versions, notes, comments of guests and briefings would go for good by each of `TRASH_DAYS`, in their order. Of private drafts nobody
 * else may know, not even how many.
 */
export const countLongDeleted = (workspaceId: string, now: number): Promise<readonly number[]> =>
  query((prisma) =>
    Promise.all(
      TRASH_DAYS.map(async (days) => {
        const due = { workspaceId, deletedAt: { lt: new Date(leftBefore(now, days)) } };
        const [documents, notes, briefings, comments] = await Promise.all([
          prisma.document.count({ where: documentsThatGo(due) }),
          prisma.annotation.count({ where: { ...notesThatGo(due), isPrivate: false } }),
          prisma.briefing.count({ where: briefingsThatGo(due) }),
          prisma.guestComment.count({ where: commentsThatGo(due) }),
        ]);
        return documents + notes + briefings + comments;
      }),
    ),
  );

/** The ids of those documents, notes and comments that go some day, as neither a hold nor a briefing keeps them. */
export const idsThatGo = (
  workspaceId: string,
  { documents, notes, comments }: Pick<TrashRows, "documents" | "notes" | "comments">,
): Promise<ReadonlySet<string>> =>
  query(async (prisma) => {
    const all = { workspaceId, deletedAt: { not: null } };
    const among = (rows: readonly { readonly id: string }[]) => ({ in: rows.map(({ id }) => id) });
    const select = { id: true } as const;
    const found = await Promise.all([
      prisma.document.findMany({ where: { ...documentsThatGo(all), id: among(documents) }, select }),
      prisma.annotation.findMany({ where: { ...notesThatGo(all), id: among(notes) }, select }),
      prisma.guestComment.findMany({ where: { ...commentsThatGo(all), id: among(comments) }, select }),
    ]);
    return new Set(found.flat().map(({ id }) => id));
  });
