import "server-only";
import { randomUUID } from "node:crypto";
import { MOST_RECIPIENTS } from "@/lib/contracts/share-input";
import { AppError } from "@/lib/core/errors";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { actorOf, insertAudit } from "./audit";
import { inTransaction, query } from "./query";

/** How long a code is good for, how often it may be tried, and how many letters an address is sent in a day. */
export const SHARE_CODE = { minutes: 10, tries: 3, aDay: 6 } as const;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * Takes down a new code in the place of the one before, for an address that is on the list of a link and was not sent too many. Only
 * one of many requests at once is the last that is let through.
 * @returns whether the code is to be sent
 */
export async function updateShareCode(linkId: string, email: string, codeHash: string): Promise<boolean> {
  const now = Date.now();
  const code = { codeHash, codeExpiresAt: new Date(now + SHARE_CODE.minutes * MINUTE_MS), codeTries: 0 };
  const dayAgo = new Date(now - DAY_MS);
  const more = await query((prisma) =>
    prisma.shareRecipient.updateMany({
      where: { linkId, email, removedAt: null, sentSince: { gt: dayAgo }, sent: { lt: SHARE_CODE.aDay } },
      data: { ...code, sent: { increment: 1 } },
    }),
  );
  if (more.count > 0) return true;
  const first = await query((prisma) =>
    prisma.shareRecipient.updateMany({
      where: { linkId, email, removedAt: null, OR: [{ sentSince: null }, { sentSince: { lte: dayAgo } }] },
      data: { ...code, sent: 1, sentSince: new Date(now) },
    }),
  );
  return first.count > 0;
}

/**
 * Counts a try before it is tried, so that of many at once no more than are allowed see the code.
 * @returns who it would be, and what the code is checked by; `null` for nobody, a code that is over, and one too many
 */
export async function takeShareCodeTry(
  linkId: string,
  email: string,
): Promise<{ readonly id: string; readonly codeHash: string } | null> {
  const rows = await query((prisma) =>
    prisma.shareRecipient.updateManyAndReturn({
      where: {
        linkId,
        email,
        removedAt: null,
        codeHash: { not: null },
        codeExpiresAt: { gt: new Date() },
        codeTries: { lt: SHARE_CODE.tries },
      },
      data: { codeTries: { increment: 1 } },
      select: { id: true, codeHash: true },
    }),
  );
  const [row] = rows;
  return row?.codeHash ? { id: row.id, codeHash: row.codeHash } : null;
}

/** Uses a code up. @returns false where it was used, or another has taken its place */
export async function spendShareCode(id: string, codeHash: string): Promise<boolean> {
  const { count } = await query((prisma) =>
    prisma.shareRecipient.updateMany({
      where: { id, codeHash, removedAt: null },
      data: { codeHash: null, codeExpiresAt: null, lastOpenedAt: new Date() },
    }),
  );
  return count === 1;
}

/** Whether an address is on the list of a link. */
export async function isShareRecipient(linkId: string, email: string): Promise<boolean> {
  return (
    (await query((prisma) => prisma.shareRecipient.count({ where: { linkId, email, removedAt: null } }))) > 0
  );
}

/** The address of somebody who proved it, while it is on the list of their link. */
export const findShareRecipientEmail = (id: string): Promise<string | null> =>
  query(async (prisma) => {
    const row = await prisma.shareRecipient.findFirst({
      where: { id, removedAt: null },
      select: { email: true },
    });
    return row?.email ?? null;
  });

export type ShareRecipientRow = Awaited<ReturnType<typeof listShareRecipients>>[number];

/** Whom a link is for, by address. */
export function listShareRecipients(linkId: string) {
  return query((prisma) =>
    prisma.shareRecipient.findMany({
      where: { linkId, removedAt: null },
      select: { email: true, lastOpenedAt: true },
      orderBy: { email: "asc" },
    }),
  );
}

/**
 * Takes addresses off the list of a link and puts others on it, all or none. Who is taken off opens nothing from that moment, with a code in
 * the mail or with a page that is open; who is put back proves the address anew, because its number is another one.
 * @returns how many were put on and taken off; those that stood so already are none
 * @throws AppError "invalid" where nobody would be left, or too many
 */
export function updateShareRecipients(
  viewer: Viewer,
  link: { readonly id: string; readonly workspaceId: string },
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): Promise<{ readonly added: number; readonly removed: number }> {
  const { id: linkId, workspaceId } = link;
  return inTransaction(async (transaction) => {
    // One at a time: of two people who each take one of the last two off, one is told.
    await transaction.$queryRaw`SELECT 1 FROM "ShareLink" WHERE "id" = ${linkId}::uuid FOR UPDATE`;
    const rows = await transaction.shareRecipient.findMany({
      where: { linkId },
      select: { id: true, email: true, removedAt: true },
    });
    const known = new Map(rows.map((row) => [row.email, row]));
    const off = rows.filter(({ email, removedAt }) => removedAt === null && remove.includes(email));
    const on = add.filter((email) => known.get(email)?.removedAt !== null);
    const left = rows.filter(({ removedAt }) => removedAt === null).length - off.length + on.length;
    if (left === 0)
      throw new AppError("invalid", "Nobody would be left. Leave one address, or revoke the link.");
    if (left > MOST_RECIPIENTS)
      throw new AppError(
        "invalid",
        `A link is for at most ${MOST_RECIPIENTS} addresses. Nothing was changed; make a second link.`,
      );
    const noCode = { codeHash: null, codeExpiresAt: null };
    await transaction.shareRecipient.updateMany({
      where: { id: { in: off.map(({ id }) => id) } },
      data: { ...noCode, removedAt: new Date() },
    });
    for (const email of on) {
      const before = known.get(email);
      if (before)
        await transaction.shareRecipient.update({
          where: { id: before.id },
          data: { ...noCode, id: randomUUID(), removedAt: null },
        });
      else await transaction.shareRecipient.create({ data: { linkId, workspaceId, email } });
    }
    const changed = { added: on.length, removed: off.length };
    if (on.length + off.length > 0)
      await insertAudit(transaction, {
        workspaceId,
        actor: actorOf(viewer),
        action: "share-link.addresses-changed",
        subject: `share-link:${linkId}`,
        details: changed,
      });
    return changed;
  });
}
