import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

/** After how many days a share link of a workspace ends at the latest; `null` where nobody has said. */
export const findShareLimit = (workspaceId: string): Promise<number | null> =>
  query(async (prisma) => {
    const row = await prisma.workspace.findUnique({
      where: { id: workspaceId },
      select: { shareDays: true },
    });
    return row?.shareDays ?? null;
  });

/** Sets it; the same again is not written. Links that are there stay as they are. */
export function updateShareLimit(viewer: Person, workspaceId: string, days: number | null): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.workspace.updateMany({
      where: {
        id: workspaceId,
        ...(days === null
          ? { shareDays: { not: null } }
          : { OR: [{ shareDays: null }, { shareDays: { not: days } }] }),
      },
      data: { shareDays: days },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: days === null ? "share-links.unlimited" : "share-links.limited",
      subject: `workspace:${workspaceId}`,
      details: days === null ? {} : { days },
    });
  });
}
