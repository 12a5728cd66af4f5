import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import type { DigestRhythm } from "@/lib/core/time/next-digest";
import type { Prisma } from "@/lib/server/db/generated/client";
import { type NoticeRow, noticeColumns, noticesThereFor } from "./inbox";
import { inTransaction, query } from "./query";

/** Longer than a mail server can take over one letter: whoever was at it so long is gone. */
const CLAIM_MS = 5 * 60_000;

const claimed = {
  userId: true,
  rhythm: true,
  timeZone: true,
  origin: true,
  letterId: true,
  attempts: true,
} as const satisfies Prisma.DigestSelect;

export type ClaimedDigest = Prisma.DigestGetPayload<{ select: typeof claimed }> & {
  readonly letterId: string;
};

export interface ChosenDigest {
  readonly rhythm: DigestRhythm;
  readonly timeZone: string;
  readonly origin: string;
  readonly dueAt: Date;
}

/** What somebody chose; `null`: no letters. */
export const findDigest = (userId: string) =>
  query((prisma) =>
    prisma.digest.findUnique({ where: { userId }, select: { rhythm: true, timeZone: true } }),
  );

/** A letter that is on its way stays due: what it tells is not put off by a new choice. */
export async function saveDigest(userId: string, chosen: ChosenDigest): Promise<void> {
  const { dueAt, ...rest } = chosen;
  await inTransaction(async (transaction) => {
    await transaction.digest.upsert({
      where: { userId },
      create: { userId, ...chosen },
      update: rest,
      select: { userId: true },
    });
    await transaction.digest.updateMany({ where: { userId, letterId: null }, data: { dueAt } });
  });
}

/** What earlier letters told of stays told, should the person choose letters again. @returns whether there was one */
export async function deleteDigest(userId: string): Promise<boolean> {
  const { count } = await query((prisma) => prisma.digest.deleteMany({ where: { userId } }));
  return count > 0;
}

/** The letter that has been due longest, for this process alone; its try is counted before it is made. */
export async function claimDueDigest(): Promise<ClaimedDigest | null> {
  const now = new Date();
  const until = new Date(now.getTime() + CLAIM_MS);
  const [row] = await query(
    (prisma) => prisma.$queryRaw<{ userId: string }[]>`
      UPDATE "Digest" SET "claimedUntil" = ${until}::timestamptz, "attempts" = "attempts" + 1,
        "letterId" = COALESCE("letterId", gen_random_uuid())
      WHERE "userId" = (
        SELECT "userId" FROM "Digest"
        WHERE "dueAt" <= ${now}::timestamptz AND ("claimedUntil" IS NULL OR "claimedUntil" < ${now}::timestamptz)
        ORDER BY "dueAt", "userId" LIMIT 1 FOR UPDATE SKIP LOCKED
      ) RETURNING "userId"::text AS "userId"`,
  );
  const digest = row
    ? await query((prisma) => prisma.digest.findUnique({ where: { userId: row.userId }, select: claimed }))
    : null;
  return digest?.letterId ? { ...digest, letterId: digest.letterId } : null;
}

/** Where somebody else has the letter by now, what becomes of it is theirs to say. */
const own = ({ userId, letterId, attempts }: ClaimedDigest) => ({ userId, letterId, attempts });

/**
 * Puts into a letter what is unread and in none yet. One that was begun before keeps what it has: what came in the meantime is the next
 * one's, so that the same letter sent twice says nothing new.
 * @returns whether it is this process that sends it: one that was held up for longer than its claim finds it with another
 */
export function fillLetter(
  viewer: Person,
  workspaceIds: readonly string[],
  digest: ClaimedDigest,
): Promise<boolean> {
  const { letterId } = digest;
  return inTransaction(async (transaction) => {
    const { count } = await transaction.digest.updateMany({
      where: own(digest),
      data: { claimedUntil: new Date(Date.now() + CLAIM_MS) },
    });
    if (count === 0) return false;
    if ((await transaction.digestItem.count({ where: { letterId } })) > 0) return true;
    const rows = await transaction.notice.findMany({
      where: { ...noticesThereFor(viewer, workspaceIds), readAt: null, digestItem: null },
      select: { id: true },
    });
    await transaction.digestItem.createMany({
      data: rows.map(({ id }) => ({ noticeId: id, letterId })),
      skipDuplicates: true,
    });
    return true;
  });
}

/** What is in a letter as far as the person may know of it now and has not read it, the newest first, and how much that is in all. */
export async function listLetter(
  viewer: Person,
  workspaceIds: readonly string[],
  letterId: string,
  most: number,
): Promise<{ readonly rows: readonly NoticeRow[]; readonly count: number }> {
  const where = { ...noticesThereFor(viewer, workspaceIds), readAt: null, digestItem: { letterId } };
  const [rows, count] = await Promise.all([
    query((prisma) =>
      prisma.notice.findMany({
        where,
        select: noticeColumns(viewer),
        orderBy: [{ at: "desc" }, { id: "desc" }],
        take: most,
        relationLoadStrategy: "join",
      }),
    ),
    query((prisma) => prisma.notice.count({ where })),
  ]);
  return { rows, count };
}

/** The same letter is tried again then. */
export async function postponeLetter(digest: ClaimedDigest, until: Date): Promise<void> {
  await query((prisma) => prisma.digest.updateMany({ where: own(digest), data: { claimedUntil: until } }));
}

/** The letter has gone, or there was nothing to tell. @param sent where it is false, what was in it is the next one's to tell */
export async function finishLetter(digest: ClaimedDigest, dueAt: Date, sent: boolean): Promise<void> {
  await inTransaction(async (transaction) => {
    const { count } = await transaction.digest.updateMany({
      where: own(digest),
      data: { letterId: null, attempts: 0, claimedUntil: null, dueAt },
    });
    if (count > 0 && !sent) await transaction.digestItem.deleteMany({ where: { letterId: digest.letterId } });
  });
}
