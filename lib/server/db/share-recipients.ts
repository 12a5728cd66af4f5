import "server-only";
import { query } from "./query";

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
      where: { linkId, email, sentSince: { gt: dayAgo }, sent: { lt: SHARE_CODE.aDay } },
      data: { ...code, sent: { increment: 1 } },
    }),
  );
  if (more.count > 0) return true;
  const first = await query((prisma) =>
    prisma.shareRecipient.updateMany({
      where: { linkId, email, OR: [{ sentSince: null }, { sentSince: { lte: dayAgo } }] },
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
      where: { id, codeHash },
      data: { codeHash: null, codeExpiresAt: null, lastOpenedAt: new Date() },
    }),
  );
  return count === 1;
}

/** Whether an address is on the list of a link. */
export async function isShareRecipient(linkId: string, email: string): Promise<boolean> {
  return (await query((prisma) => prisma.shareRecipient.count({ where: { linkId, email } }))) > 0;
}

export type ShareRecipientRow = Awaited<ReturnType<typeof listShareRecipients>>[number];

/** Whom a link is for, by address. */
export function listShareRecipients(linkId: string) {
  return query((prisma) =>
    prisma.shareRecipient.findMany({
      where: { linkId },
      select: { email: true, lastOpenedAt: true },
      orderBy: { email: "asc" },
    }),
  );
}
