import "server-only";
import { randomUUID } from "node:crypto";
import type { Person } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { type ChangeAssignmentRow, changeAssignment } from "./change-assignment";
import { tellOfChanges } from "./notices";
import { inTransaction, query } from "./query";
import type { JudgedWords } from "./reviews";

/** A change to be given to somebody, or to nobody. */
export interface ToAssign {
  readonly changeKey: string;
  /** Of the assignment that was seen; 0 where there was none. */
  readonly revision: number;
  readonly assigneeId: string | null;
  /** Its place in the comparison. */
  readonly ordinal: number;
  readonly words: JudgedWords;
}

interface Compared {
  readonly workspaceId: string;
  readonly documentId: string;
  readonly olderVersionId: string;
  readonly newerVersionId: string;
}

/**
 * Gives changes to members and tells them. What somebody gave to another in the meantime stays.
 * @returns the keys of those that are given
 */
export function putAssignments(
  viewer: Person,
  { workspaceId, documentId, olderVersionId, newerVersionId }: Compared,
  all: readonly ToAssign[],
): Promise<readonly string[]> {
  if (all.length === 0) return Promise.resolve([]);
  const rows = JSON.stringify(
    all.map(({ changeKey, revision, assigneeId, ordinal, words: { olderWords, newerWords } }) => ({
      id: randomUUID(),
      changeKey,
      revision: revision + 1,
      assigneeId,
      ordinal,
      olderWords,
      newerWords,
    })),
  );
  return inTransaction(async (transaction) => {
    const given = await transaction.$queryRaw<{ changeKey: string; assigneeId: string | null }[]>`
      INSERT INTO "ChangeAssignment" AS a ("id", "documentId", "changeKey", "revision", "assigneeId", "assignedById", "at",
        "olderVersionId", "newerVersionId", "ordinal", "olderWords", "newerWords")
      SELECT r."id", ${documentId}::uuid, r."changeKey", r."revision", r."assigneeId", ${viewer.userId}::uuid, ${new Date()}::timestamptz,
        ${olderVersionId}::uuid, ${newerVersionId}::uuid, r."ordinal", r."olderWords", r."newerWords"
      FROM jsonb_to_recordset(${rows}::jsonb) AS r("id" uuid, "changeKey" text, "revision" int, "assigneeId" uuid, "ordinal" int,
        "olderWords" text, "newerWords" text)
      ON CONFLICT ("documentId", "changeKey") DO UPDATE SET
        "revision" = excluded."revision", "assigneeId" = excluded."assigneeId", "assignedById" = excluded."assignedById",
        "at" = excluded."at", "olderVersionId" = excluded."olderVersionId", "newerVersionId" = excluded."newerVersionId",
        "ordinal" = excluded."ordinal", "olderWords" = excluded."olderWords", "newerWords" = excluded."newerWords",
        "noticeId" = NULL, "dismissedAt" = NULL
      WHERE a."revision" = excluded."revision" - 1
      RETURNING "changeKey", "assigneeId"`;
    const subject = { workspaceId, documentId, olderVersionId, versionId: newerVersionId };
    for (const assigneeId of new Set(given.map((each) => each.assigneeId))) {
      const keys = given.filter((each) => each.assigneeId === assigneeId).map(({ changeKey }) => changeKey);
      if (assigneeId !== null) await tellOfChanges(transaction, viewer, subject, assigneeId, keys);
      await insertAudit(transaction, {
        workspaceId,
        actor: actorOf(viewer),
        action: assigneeId === null ? "change.unassigned" : "change.assigned",
        subject: `document:${documentId}`,
        details: {
          to: assigneeId,
          changes: keys.length,
          changeKey: keys.length === 1 ? (keys[0] ?? null) : null,
        },
      });
    }
    return given.map(({ changeKey }) => changeKey);
  });
}

export function listAssignments(
  documentId: string,
  changeKeys: readonly string[],
): Promise<ChangeAssignmentRow[]> {
  return query((prisma) =>
    prisma.changeAssignment.findMany({
      where: { documentId, changeKey: { in: [...changeKeys] } },
      select: changeAssignment,
      relationLoadStrategy: "join",
    }),
  );
}

/** An assignment with what the permission needs. */
export function findAssignmentById(id: string) {
  return query((prisma) =>
    prisma.changeAssignment.findUnique({
      where: { id },
      select: {
        ...changeAssignment,
        documentId: true,
        document: { select: { workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof findAssignmentById>>>;

/** Puts an assignment on another change. `false` where somebody wrote in the meantime, or that change is assigned: nothing is changed. */
export function moveAssignmentRow(
  viewer: Person,
  { id, revision, documentId, changeKey: from, document }: Found,
  to: Pick<ToAssign, "changeKey" | "ordinal" | "words">,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { changeKey, ordinal, words } = to;
    // A row that says nobody stands in no way.
    await transaction.changeAssignment.deleteMany({ where: { documentId, changeKey, assigneeId: null } });
    if (await transaction.changeAssignment.count({ where: { documentId, changeKey } })) return false;
    const { olderVersionId, newerVersionId, olderWords, newerWords } = words;
    if (olderVersionId === null || newerVersionId === null) return false;
    const { count } = await transaction.changeAssignment.updateMany({
      where: { id, revision },
      data: {
        changeKey,
        ordinal,
        olderVersionId,
        newerVersionId,
        olderWords,
        newerWords,
        dismissedAt: null,
        revision: { increment: 1 },
      },
    });
    if (count === 0) return false;
    await insertAudit(transaction, {
      workspaceId: document.workspaceId,
      actor: actorOf(viewer),
      action: "change.assignment-moved",
      subject: `document:${documentId}`,
      details: { from, to: changeKey },
    });
    return true;
  });
}

/** Takes an assignment out of the list of those without a change, or puts it back there. `false` where somebody wrote in the meantime. */
export function dismissAssignmentRow(viewer: Person, found: Found, dismissed: boolean): Promise<boolean> {
  const { id, revision, documentId, changeKey, document } = found;
  return inTransaction(async (transaction) => {
    const { count } = await transaction.changeAssignment.updateMany({
      where: { id, revision },
      data: { dismissedAt: dismissed ? new Date() : null },
    });
    if (count === 0) return false;
    await insertAudit(transaction, {
      workspaceId: document.workspaceId,
      actor: actorOf(viewer),
      action: dismissed ? "change.assignment-dismissed" : "change.assignment-listed",
      subject: `document:${documentId}`,
      details: { changeKey },
    });
    return true;
  });
}
