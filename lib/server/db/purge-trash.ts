import "server-only";
import { leftBefore } from "@/lib/core/documents/trash-days";
import { insertAudit } from "./audit";
import { draftsOf, recordGoneDrafts } from "./purged-drafts";
import { inTransaction, query, type Transaction } from "./query";
import {
  briefingsThatGo,
  commentsThatGo,
  documentsThatGo,
  notesThatGo,
  repliesThatGo,
  type Trashed,
} from "./trash-that-goes";

/** So many of a kind are looked for at a time. */
const AT_A_TIME = 200;

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
  const failures: unknown[] = [];
  for (const { id: workspaceId, trashDays } of workspaces) {
    if (trashDays === null) continue;
    const due = { workspaceId, deletedAt: { lt: new Date(leftBefore(now, trashDays)) } };
    try {
      await purgeDocuments(due);
      await inTransaction((transaction) => purgeSmallThings(transaction, due));
    } catch (error) {
      // The trash of the others is emptied all the same.
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Each in a transaction of its own: with a document go its versions, notes, reviews and links. */
async function purgeDocuments(due: Trashed): Promise<void> {
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
        const ofIt = { document: { OR: [{ id }, { trashOfId: id }] } };
        const drafts = await draftsOf(transaction, ofIt, { annotation: ofIt });
        const { count } = await transaction.document.deleteMany({ where: { ...documentsThatGo(due), id } });
        if (count === 0) return;
        await recordGoneDrafts(transaction, drafts);
        await insertAudit(transaction, { workspaceId: due.workspaceId, actor: "system", ...subject });
      });
    }
    if (found.length < AT_A_TIME) return;
  }
}

/**
 * Notes, replies, comments of guests and briefings; told in one entry, by their numbers: what notes said may not outlive them. Drafts are not among these, as
 * nobody else may know that there were any.
 */
async function purgeSmallThings(transaction: Transaction, due: Trashed): Promise<void> {
  const { workspaceId } = due;
  const drafts = await draftsOf(transaction, notesThatGo(due), repliesThatGo(due));
  await transaction.reply.deleteMany({
    where: { AND: [repliesThatGo(due), { annotation: { isPrivate: true } }] },
  });
  await transaction.annotation.deleteMany({ where: { ...notesThatGo(due), isPrivate: true } });
  await recordGoneDrafts(transaction, drafts);
  const { count: replies } = await transaction.reply.deleteMany({ where: repliesThatGo(due) });
  const { count: notes } = await transaction.annotation.deleteMany({ where: notesThatGo(due) });
  const { count: briefings } = await transaction.briefing.deleteMany({ where: briefingsThatGo(due) });
  const { count: comments } = await transaction.guestComment.deleteMany({ where: commentsThatGo(due) });
  if (replies + notes + briefings + comments === 0) return;
  await insertAudit(transaction, {
    workspaceId,
    actor: "system",
    action: "trash.emptied",
    subject: `workspace:${workspaceId}`,
    details: { notes, replies, briefings, ...(comments > 0 ? { comments } : {}) },
  });
}
