import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

/** What a workspace says a number of days of: how long its trash keeps things, and after how many a new share link ends at the latest. */
type DaysOfWorkspace = "trashDays" | "shareDays";

/** What the audit log says was done: where days are said, and where they are taken back. */
const ACTIONS = {
  trashDays: ["trash.kept-for-days", "trash.kept-for-ever"],
  shareDays: ["share-links.limited", "share-links.unlimited"],
} as const satisfies Record<DaysOfWorkspace, readonly [said: string, unsaid: string]>;

/** `null` where nobody has said, or there is no such workspace. */
export const findDaysOfWorkspace = (workspaceId: string, which: DaysOfWorkspace): Promise<number | null> =>
  query(async (prisma) => {
    const row = await prisma.workspace.findUnique({
      where: { id: workspaceId },
      select: { trashDays: true, shareDays: true },
    });
    return row?.[which] ?? null;
  });

/** Says them; the same again is not written. */
export function updateDaysOfWorkspace(
  viewer: Person,
  workspaceId: string,
  which: DaysOfWorkspace,
  days: number | null,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.workspace.updateMany({
      where: {
        id: workspaceId,
        ...(days === null
          ? { [which]: { not: null } }
          : { OR: [{ [which]: null }, { [which]: { not: days } }] }),
      },
      data: { [which]: days },
    });
    if (count === 0) return;
    const [said, unsaid] = ACTIONS[which];
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: days === null ? unsaid : said,
      subject: `workspace:${workspaceId}`,
      details: days === null ? {} : { days },
    });
  });
}
