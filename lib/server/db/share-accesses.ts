import "server-only";
import { randomUUID } from "node:crypto";
import type { PlaceInList } from "@/lib/contracts/list-place";
import type { ShareOutcome } from "@/lib/contracts/share-log-view";
import { SHARE_LOG_BOUNDS } from "@/lib/contracts/share-log-view";
import { query } from "./query";

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface NewShareAccess {
  readonly linkId: string;
  readonly outcome: ShareOutcome;
  readonly visit: string;
  readonly again: boolean;
  readonly device: string;
  readonly recipientId: string | null;
  readonly at: Date;
}

export const hourOf = (at: Date): number => Math.floor(at.getTime() / HOUR_MS);

const oldest = () => new Date(Date.now() - SHARE_LOG_BOUNDS.days * DAY_MS);

/**
 * Writes down that somebody came by a link, once for each visit and hour. Strangers cause these rows, so that there is an end to
 * them: so many of a kind an hour, so many of a kind a link, and none after so many days.
 */
export async function insertShareAccess(access: NewShareAccess): Promise<void> {
  const { linkId, outcome, visit, again, device, recipientId, at } = access;
  const hour = hourOf(at);
  const written = await query(
    (prisma) => prisma.$executeRaw`
      INSERT INTO "ShareAccess" ("id", "linkId", "workspaceId", "at", "hour", "outcome", "visit", "again", "device", "recipientId")
      SELECT ${randomUUID()}::uuid, l."id", l."workspaceId", ${at}::timestamptz, ${hour}::int, ${outcome}::"ShareOutcome", ${visit}, ${again}, ${device}, ${recipientId}::uuid
      FROM "ShareLink" l
      WHERE l."id" = ${linkId}::uuid AND (
        SELECT count(*) FROM "ShareAccess" a
        WHERE a."linkId" = l."id" AND a."outcome" = ${outcome}::"ShareOutcome" AND a."hour" = ${hour}::int
      ) < ${SHARE_LOG_BOUNDS.ofAKindAnHour}
      ON CONFLICT ("linkId", "outcome", "hour", "visit") DO NOTHING`,
  );
  if (written === 0) return;
  // Of a kind, so that many wrong tries do not push out who opened it.
  await query(
    (prisma) => prisma.$executeRaw`
      DELETE FROM "ShareAccess" WHERE "at" < ${oldest()}::timestamptz OR "id" IN (
        SELECT "id" FROM "ShareAccess" WHERE "linkId" = ${linkId}::uuid AND "outcome" = ${outcome}::"ShareOutcome"
        ORDER BY "at" DESC, "id" DESC OFFSET ${SHARE_LOG_BOUNDS.ofAKind}
      )`,
  );
}

export type ShareAccessRow = Awaited<ReturnType<typeof listShareAccesses>>[number];

/** Of one link, newest first, behind the last one of the page before. */
export function listShareAccesses(linkId: string, after: PlaceInList | null, most: number) {
  return query((prisma) =>
    prisma.shareAccess.findMany({
      where: {
        linkId,
        // Older ones go when the next one is written.
        at: { gte: oldest() },
        ...(after ? { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] } : {}),
      },
      select: {
        id: true,
        at: true,
        outcome: true,
        again: true,
        device: true,
        recipient: { select: { email: true } },
      },
      relationLoadStrategy: "join",
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: most,
    }),
  );
}
