import "server-only";
import { leftBefore } from "@/lib/core/documents/trash-days";
import type { Prisma } from "@/lib/server/db/generated/client";
import { insertAudit } from "./audit";
import { inTransaction, query, type Transaction } from "./query";

/** So many of a kind are looked for at a time. */
const AT_A_TIME = 200;

/** A workspace whose trash is emptied, and the moment before which something was deleted to go. */
interface Due {
  readonly workspaceId: string;
  readonly before: Date;
}

/** What a paper that is there still cites stays: its words would be without their source. */
const cited = {
  OR: [
    { briefingItems: { some: { removedAt: null, briefing: { deletedAt: null } } } },
    { briefingItemsOld: { some: { removedAt: null, briefing: { deletedAt: null } } } },
  ],
} satisfies Prisma.VersionWhereInput;

const documentsThatGo = ({ workspaceId, before }: Due) =>
  ({
    workspaceId,
    deletedAt: { lt: before },
    heldAt: null,
    versions: { none: cited },
    trash: { none: { versions: { some: cited } } },
    OR: [{ trashOfId: null }, { trashOf: { heldAt: null } }],
  }) satisfies Prisma.DocumentWhereInput;

const notHeld = (workspaceId: string) =>
  ({ workspaceId, deletedAt: null, heldAt: null }) satisfies Prisma.DocumentWhereInput;

/**
 * Removes for good what has been in the trash for as long as its workspace keeps it. Nothing under a hold, and nothing that
 * a briefing cites. Processes that do it beside each other remove, and tell the audit log of, each thing once.
 */
export async function purgeTrash(now = Date.now()): Promise<void> {
  const workspaces = await query((prisma) =>
    prisma.workspace.findMany({
      where: { trashDays: { not: null } },
      select: { id: true, trashDays: true },
    }),
  );
  for (const { id: workspaceId, trashDays } of workspaces) {
    if (trashDays === null) continue;
    const due = { workspaceId, before: new Date(leftBefore(now, trashDays)) };
    await purgeDocuments(due);
    await inTransaction((transaction) => purgeSmallThings(transaction, due));
  }
}

/** Each in a transaction of its own: with a document go its versions, notes, reviews and links. */
async function purgeDocuments(due: Due): Promise<void> {
  for (;;) {
    const found = await query((prisma) =>
      prisma.document.findMany({
        where: documentsThatGo(due),
        select: {
          id: true,
          title: true,
          trashOfId: true,
          versions: { select: { id: true, label: true }, take: 1 },
        },
        take: AT_A_TIME,
        relationLoadStrategy: "join",
      }),
    );
    for (const { id, title, trashOfId, versions } of found) {
      const [version] = versions;
      const subject =
        trashOfId && version
          ? {
              action: "version.purged",
              subject: `version:${version.id}`,
              details: { label: version.label, title },
            }
          : { action: "document.purged", subject: `document:${id}`, details: { title } };
      await inTransaction(async (transaction) => {
        const { count } = await transaction.document.deleteMany({ where: { ...documentsThatGo(due), id } });
        if (count > 0)
          await insertAudit(transaction, { workspaceId: due.workspaceId, actor: "system", ...subject });
      });
    }
    if (found.length < AT_A_TIME) return;
  }
}

/** Notes, replies and briefings; told in one entry, by their numbers: what notes said may not outlive them. */
async function purgeSmallThings(transaction: Transaction, { workspaceId, before }: Due): Promise<void> {
  const deletedAt = { lt: before };
  const { count: replies } = await transaction.reply.deleteMany({
    where: { deletedAt, annotation: { document: notHeld(workspaceId) } },
  });
  const { count: notes } = await transaction.annotation.deleteMany({
    where: { deletedAt, document: notHeld(workspaceId) },
  });
  const { count: briefings } = await transaction.briefing.deleteMany({ where: { workspaceId, deletedAt } });
  if (replies + notes + briefings === 0) return;
  await insertAudit(transaction, {
    workspaceId,
    actor: "system",
    action: "trash.emptied",
    subject: `workspace:${workspaceId}`,
    details: { notes, replies, briefings },
  });
}
