import "server-only";
import { briefingLimits } from "@/lib/core/briefings/briefing-limits";
import { type BriefingSource, sourceKey } from "@/lib/core/briefings/briefing-source";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { briefingSourceCodec } from "@/lib/server/db/codecs/briefing-source";
import { auditBriefing, type BriefingRow } from "./briefings";
import { inTransaction, query, type Transaction } from "./query";

/** Whose turn it is to write the order of a briefing: one at a time. Says that it was changed. */
async function turn(transaction: Transaction, briefingId: string): Promise<void> {
  await transaction.briefing.update({
    where: { id: briefingId },
    data: { changedAt: new Date() },
    select: { id: true },
  });
}

/**
 * Puts sources at the end of a briefing, in order; one that is there already stays as it is, one that was removed comes back with
 * the words it has now. How many came in. @throws AppError "too-large"
 */
export function insertBriefingItems(
  viewer: Person,
  { id: briefingId, workspaceId }: Pick<BriefingRow, "id" | "workspaceId">,
  sources: readonly BriefingSource[],
): Promise<number> {
  return inTransaction(async (transaction) => {
    await turn(transaction, briefingId);
    const there = await transaction.briefingItem.findMany({
      where: { briefingId },
      select: { id: true, sourceKey: true, removedAt: true, ordinal: true },
    });
    const known = new Map(there.map((row) => [row.sourceKey, row]));
    const fresh = [...new Map(sources.map((source) => [sourceKey(source), source]))].filter(
      ([key]) => known.get(key)?.removedAt !== null,
    );
    const shown = there.filter(({ removedAt }) => removedAt === null).length;
    if (shown + fresh.length > briefingLimits.items)
      throw new AppError(
        "too-large",
        `A briefing holds at most ${briefingLimits.items} items. Nothing was added; choose fewer, or begin another one.`,
      );
    let ordinal = Math.max(0, ...there.map((row) => row.ordinal));
    for (const [key, source] of fresh) {
      ordinal += 1;
      const written = {
        source: briefingSourceCodec.encode(source),
        ...pointers(source),
        ordinal,
        addedById: viewer.userId,
        addedAt: new Date(),
        removedAt: null,
      };
      await transaction.briefingItem.upsert({
        where: { briefingId_sourceKey: { briefingId, sourceKey: key } },
        create: { briefingId, sourceKey: key, ...written },
        update: { ...written, sentence: null, sentenceById: null, revision: { increment: 1 } },
        select: { id: true },
      });
    }
    if (fresh.length > 0)
      await auditBriefing(transaction, viewer, workspaceId, briefingId, "items-added", {
        count: fresh.length,
      });
    return fresh.length;
  });
}

const pointers = (source: BriefingSource) =>
  source.kind === "note"
    ? { versionId: source.quote.versionId, olderVersionId: null, annotationId: source.annotationId }
    : { versionId: source.newerVersionId, olderVersionId: source.olderVersionId, annotationId: null };

const subject = {
  id: true,
  revision: true,
  heading: true,
  comment: true,
  sentence: true,
  removedAt: true,
  briefing: { select: { id: true, workspaceId: true, authorId: true, deletedAt: true } },
} as const;

/** An item with what a permission needs of it. */
export function findBriefingItem(id: string) {
  return query((prisma) =>
    prisma.briefingItem.findUnique({ where: { id }, select: subject, relationLoadStrategy: "join" }),
  );
}
export type BriefingItemSubject = NonNullable<Awaited<ReturnType<typeof findBriefingItem>>>;

export interface StatedItem {
  readonly heading: string;
  readonly comment: string;
  /** `null` for the sentence that was made of the words. */
  readonly sentence: string | null;
}

/** Writes what a person says of an item over the given revision. False where somebody wrote since; nothing is changed then. */
export function updateBriefingItem(
  viewer: Person,
  { id, briefing, sentence }: BriefingItemSubject,
  revision: number,
  stated: StatedItem,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    // A sentence is said by who wrote it last, whoever writes the comment.
    const said =
      stated.sentence === sentence ? {} : { sentenceById: stated.sentence === null ? null : viewer.userId };
    const { count } = await transaction.briefingItem.updateMany({
      where: { id, revision, removedAt: null },
      data: { ...stated, ...said, revision: { increment: 1 } },
    });
    if (count === 0) return false;
    await turn(transaction, briefing.id);
    await auditBriefing(transaction, viewer, briefing.workspaceId, briefing.id, "item-edited", { item: id });
    return true;
  });
}

/** Puts an item before another of its briefing, or at the end. An unknown one before it leaves the order as it is. */
export function moveBriefingItem(
  viewer: Person,
  { id, briefing }: BriefingItemSubject,
  beforeId: string | null,
): Promise<void> {
  return inTransaction(async (transaction) => {
    await turn(transaction, briefing.id);
    const rows = await transaction.briefingItem.findMany({
      where: { briefingId: briefing.id, removedAt: null },
      select: { id: true },
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
    });
    const others = rows.map((row) => row.id).filter((each) => each !== id);
    const at = beforeId === null ? others.length : others.indexOf(beforeId);
    if (at < 0 || others.length === rows.length)
      throw new AppError(
        "conflict",
        "The items of this briefing changed in the meantime. Reload to see them.",
      );
    const order = [...others.slice(0, at), id, ...others.slice(at)];
    await transaction.$executeRaw`
      UPDATE "BriefingItem" i SET "ordinal" = o.at::int
      FROM unnest(${order}::uuid[]) WITH ORDINALITY AS o("id", at) WHERE i."id" = o."id"`;
    await auditBriefing(transaction, viewer, briefing.workspaceId, briefing.id, "item-moved", {
      item: id,
      to: at + 1,
    });
  });
}

/** Takes an item out of its briefing, or brings it back to its place. Doing it twice is no error. */
export function setBriefingItemRemoved(
  viewer: Person,
  { id, briefing }: BriefingItemSubject,
  removed: boolean,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.briefingItem.updateMany({
      where: { id, removedAt: removed ? null : { not: null } },
      data: { removedAt: removed ? new Date() : null },
    });
    if (count === 0) return;
    await turn(transaction, briefing.id);
    const act = removed ? "item-removed" : "item-restored";
    await auditBriefing(transaction, viewer, briefing.workspaceId, briefing.id, act, { item: id });
  });
}
