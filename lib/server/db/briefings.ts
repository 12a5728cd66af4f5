import "server-only";
import type { BriefingSource } from "@/lib/core/briefings/briefing-source";
import type { BriefingTemplate } from "@/lib/core/briefings/briefing-template";
import type { Block } from "@/lib/core/documents/block";
import type { Person } from "@/lib/core/permissions/viewer";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { briefingSourceCodec } from "@/lib/server/db/codecs/briefing-source";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import type { Decoded } from "./decoded";
import { documentRef, provenance, versionRef } from "./documents";
import { inTransaction, query, type Transaction } from "./query";

const briefing = {
  id: true,
  workspaceId: true,
  title: true,
  introduction: true,
  template: true,
  authorId: true,
  author: { select: { name: true } },
  revision: true,
  changedAt: true,
  deletedAt: true,
} as const satisfies Prisma.BriefingSelect;
export type BriefingRow = Prisma.BriefingGetPayload<{ select: typeof briefing }>;

/** A version that is cited, with its text: whether the words still stand is looked up in it. */
const cited = {
  ...versionRef,
  ...provenance,
  text: true,
  blocks: true,
  document: { select: { ...documentRef, deletedAt: true } },
} as const satisfies Prisma.VersionSelect;
export type CitedVersionRow = Decoded<
  Prisma.VersionGetPayload<{ select: typeof cited }>,
  { readonly blocks: readonly Block[] }
>;

const item = {
  id: true,
  source: true,
  heading: true,
  comment: true,
  sentence: true,
  revision: true,
  sentenceBy: { select: { name: true } },
  addedBy: { select: { name: true } },
  annotation: {
    select: {
      bodyText: true,
      revision: true,
      isPrivate: true,
      deletedAt: true,
      createdAt: true,
      author: { select: { name: true } },
    },
  },
} as const satisfies Prisma.BriefingItemSelect;
type StoredItem = Prisma.BriefingItemGetPayload<{ select: typeof item }>;
export type BriefingItemRow = Omit<StoredItem, "source"> & { readonly source: BriefingSource };

export function findBriefing(id: string): Promise<BriefingRow | null> {
  return query((prisma) =>
    prisma.briefing.findUnique({ where: { id }, select: briefing, relationLoadStrategy: "join" }),
  );
}

/** What is in a briefing, in its order. */
export async function listBriefingItems(briefingId: string): Promise<readonly BriefingItemRow[]> {
  const rows = await query((prisma) =>
    prisma.briefingItem.findMany({
      where: { briefingId, removedAt: null },
      select: item,
      orderBy: [{ ordinal: "asc" }, { id: "asc" }],
      relationLoadStrategy: "join",
    }),
  );
  return rows.map((row) => ({ ...row, source: briefingSourceCodec.decode(row.source) }));
}

/** The versions that a briefing cites, those in the trash too. */
export async function listCitedVersions(ids: readonly string[]): Promise<readonly CitedVersionRow[]> {
  const rows = await query((prisma) =>
    prisma.version.findMany({
      where: { id: { in: [...ids] } },
      select: cited,
      relationLoadStrategy: "join",
    }),
  );
  return rows.map((row) => ({ ...row, blocks: blocksCodec.decode(row.blocks) }));
}

const listed = {
  id: true,
  title: true,
  template: true,
  changedAt: true,
  author: { select: { name: true } },
  _count: { select: { items: { where: { removedAt: null } } } },
} as const satisfies Prisma.BriefingSelect;
export type ListedBriefingRow = Prisma.BriefingGetPayload<{ select: typeof listed }>;

/** The briefings of a workspace, the one changed last first. */
export function listBriefings(workspaceId: string, most: number): Promise<readonly ListedBriefingRow[]> {
  return query((prisma) =>
    prisma.briefing.findMany({
      where: { workspaceId, deletedAt: null },
      select: listed,
      orderBy: [{ changedAt: "desc" }, { id: "desc" }],
      take: most,
      relationLoadStrategy: "join",
    }),
  );
}

export function insertBriefing(viewer: Person, workspaceId: string, title: string): Promise<string> {
  return inTransaction(async (transaction) => {
    const { id } = await transaction.briefing.create({
      data: { workspaceId, title, authorId: viewer.userId },
      select: { id: true },
    });
    await auditBriefing(transaction, viewer, workspaceId, id, "created", { title });
    return id;
  });
}

export interface StatedBriefing {
  readonly title: string;
  readonly introduction: string;
  readonly template: BriefingTemplate;
}

/** Writes what a person says over the given revision. False where somebody wrote since; nothing is changed then. */
export function updateBriefing(
  viewer: Person,
  { id, workspaceId }: BriefingRow,
  revision: number,
  stated: StatedBriefing,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.briefing.updateMany({
      where: { id, revision, deletedAt: null },
      data: { ...stated, revision: { increment: 1 }, changedAt: new Date() },
    });
    if (count === 0) return false;
    await auditBriefing(transaction, viewer, workspaceId, id, "edited", { title: stated.title });
    return true;
  });
}

/** Takes a briefing out of sight, or brings it back. Doing it twice is no error. */
export function setBriefingDeleted(
  viewer: Person,
  { id, workspaceId, title }: BriefingRow,
  deleted: boolean,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.briefing.updateMany({
      where: { id, deletedAt: deleted ? null : { not: null } },
      data: { deletedAt: deleted ? new Date() : null },
    });
    if (count > 0)
      await auditBriefing(transaction, viewer, workspaceId, id, deleted ? "deleted" : "restored", { title });
  });
}

/** One act on a briefing, of its log. */
export async function auditBriefing(
  transaction: Transaction,
  viewer: Person,
  workspaceId: string,
  briefingId: string,
  act: string,
  details: Record<string, string | number>,
): Promise<void> {
  await insertAudit(transaction, {
    workspaceId,
    actor: actorOf(viewer),
    action: `briefing.${act}`,
    subject: `briefing:${briefingId}`,
    details,
  });
}
