import "server-only";
import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { metadataCodec } from "@/lib/server/db/codecs/metadata";
import {
  type Fold,
  type PlacedPosition,
  type StatedOfVersion,
  type VersionEdit,
  versionEditCodec,
} from "@/lib/server/db/codecs/version-edit";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import type { Decoded } from "./decoded";
import { inTransaction, query, type Transaction } from "./query";
import { lockDocument, type MovedVersion, orderVersion } from "./version-order";

const editable = {
  id: true,
  documentId: true,
  ordinal: true,
  revision: true,
  text: true,
  lang: true,
  blocks: true,
  label: true,
  dateIso: true,
  datePrecision: true,
  dateBasis: true,
  dateQuote: true,
  dateNote: true,
  sourceUrl: true,
  capturedAt: true,
  metadata: true,
  sha256: true,
  fileName: true,
  importerVersion: true,
  positions: {
    select: { id: true, lineageId: true, label: true, heading: true, start: true, end: true },
    orderBy: { ordinal: "asc" },
  },
  document: { select: { workspaceId: true, deletedAt: true } },
} as const satisfies Prisma.VersionSelect;
export type EditableVersionRow = Decoded<
  Prisma.VersionGetPayload<{ select: typeof editable }>,
  { readonly blocks: readonly Block[]; readonly metadata: DocumentMetadata }
>;

/** A version with all that a person may correct of it. */
export async function findEditableVersion(versionId: string): Promise<EditableVersionRow | null> {
  const row = await query((prisma) =>
    prisma.version.findUnique({
      where: { id: versionId },
      select: editable,
      relationLoadStrategy: "join",
    }),
  );
  return (
    row && { ...row, blocks: blocksCodec.decode(row.blocks), metadata: metadataCodec.decode(row.metadata) }
  );
}

/** How a version was before its last correction, if it is still the last one. */
export async function findLastEdit(versionId: string, revision: number): Promise<VersionEdit | null> {
  const row = await query((prisma) =>
    prisma.versionRevision.findUnique({
      where: { versionId_revision: { versionId, revision: revision - 1 } },
      select: { before: true },
    }),
  );
  return row ? versionEditCodec.decode(row.before) : null;
}

/**
 * Writes a correction, keeps what was before it, and takes away what was computed of the old. Notes follow the
 * positions their words stand in. The answer is the new revision; `null` where somebody corrected since `before` was read.
 */
export function updateVersion(
  viewer: Person,
  before: EditableVersionRow,
  change: string,
  edit: VersionEdit,
): Promise<number | null> {
  return inTransaction(async (transaction) => {
    const { id: versionId, documentId, revision } = before;
    const { stated } = edit;
    // In the order in which an import locks: first the document, then its versions.
    if (stated) await lockDocument(transaction, documentId);
    const { count } = await transaction.version.updateMany({
      where: { id: versionId, revision },
      data: { revision: { increment: 1 }, ...(stated ? statedData(stated) : {}) },
    });
    if (count === 0) return null;
    const moved = stated ? await orderVersion(transaction, documentId, versionId, edit.behind) : null;
    await transaction.versionRevision.create({
      data: { versionId, revision, change, before: stateBefore(before, edit, moved), byId: viewer.userId },
      select: { versionId: true },
    });
    if (edit.folds) {
      const blocks = blocksCodec.encode(foldedBlocks(before, edit.folds));
      await transaction.version.update({ where: { id: versionId }, data: { blocks }, select: { id: true } });
      await transaction.storedComparison.deleteMany({
        where: { OR: [{ olderVersionId: versionId }, { newerVersionId: versionId }] },
      });
    }
    if (edit.positions) await writePositions(transaction, before, edit.positions);
    if (edit.folds || stated) await transaction.versionFacts.deleteMany({ where: { versionId } });
    await insertAudit(transaction, {
      workspaceId: before.document.workspaceId,
      actor: actorOf(viewer),
      action: `version.${change}`,
      subject: `version:${versionId}`,
      details: {
        revision: revision + 1,
        ...(moved && moved.from !== moved.to ? { from: moved.from, to: moved.to } : {}),
      },
    });
    return revision + 1;
  });
}

function statedData(stated: StatedOfVersion) {
  const { metadata, capturedAt, ...rest } = stated;
  return {
    ...rest,
    capturedAt: capturedAt === null ? null : new Date(capturedAt),
    metadata: metadataCodec.encode(metadata),
  };
}

/** The same parts as the correction has, as they were. */
function stateBefore(
  before: EditableVersionRow,
  edit: VersionEdit,
  moved: MovedVersion | null,
): Prisma.InputJsonValue {
  const state: VersionEdit = {
    ...(edit.stated ? { stated: statedOf(before) } : {}),
    ...(moved ? { behind: moved.wasBehind } : {}),
    ...(edit.positions ? { positions: before.positions } : {}),
    ...(edit.folds
      ? {
          folds: edit.folds.map(({ at }) => {
            const block = before.blocks[at];
            return {
              at,
              chrome: block?.chrome ?? null,
              ...(block?.was === undefined ? {} : { was: block.was }),
            };
          }),
        }
      : {}),
  };
  return versionEditCodec.encode(state);
}

export function statedOf(row: EditableVersionRow): StatedOfVersion {
  const { label, dateIso, datePrecision, dateBasis, dateQuote, dateNote, sourceUrl } = row;
  return {
    label,
    dateIso,
    datePrecision,
    dateBasis,
    dateQuote,
    dateNote,
    sourceUrl,
    capturedAt: row.capturedAt?.toISOString() ?? null,
    metadata: row.metadata,
  };
}

function foldedBlocks({ blocks }: EditableVersionRow, folds: readonly Fold[]): Block[] {
  const by = new Map(folds.map((fold) => [fold.at, fold]));
  return blocks.map((block, at) => {
    const fold = by.get(at);
    if (!fold) return block;
    const { was: _, ...rest } = block;
    return { ...rest, chrome: fold.chrome, ...(fold.was === undefined ? {} : { was: fold.was }) };
  });
}

/** Rows keep their ids, so that notes, links and lineages hold; numbers are freed first, because each is given once. */
async function writePositions(
  transaction: Transaction,
  before: EditableVersionRow,
  positions: readonly PlacedPosition[],
): Promise<void> {
  const { id: versionId, documentId } = before;
  const known = new Set(before.positions.map(({ id }) => id));
  const kept = new Set(positions.map(({ id }) => id));
  const gone = [...known].filter((id) => !kept.has(id));
  const shared = await transaction.shareLink.count({
    where: { positionId: { in: gone }, revokedAt: null, expiresAt: { gt: new Date() } },
  });
  if (shared > 0) {
    throw new AppError(
      "conflict",
      "A share link shows this position alone, and would show nothing. End that link first (Share links); nothing was changed.",
    );
  }
  await transaction.position.deleteMany({ where: { id: { in: gone } } });
  await transaction.$executeRaw`UPDATE "Position" SET "ordinal" = -"ordinal" WHERE "versionId" = ${versionId}::uuid`;
  const added: Prisma.PositionCreateManyInput[] = [];
  const held = before.positions;
  for (const [at, position] of positions.entries()) {
    const { id, ...data } = position;
    const ordinal = at + 1;
    if (!known.has(id)) {
      added.push({ ...data, id, ordinal, versionId, documentId });
      continue;
    }
    const old = held.find((each) => each.id === id);
    const same = old && old.start === data.start && old.end === data.end && old.label === data.label;
    if (!same || old.heading !== data.heading)
      await transaction.position.update({ where: { id }, data, select: { id: true } });
  }
  const ids = positions.map(({ id }) => id);
  const ordinals = positions.map((_, at) => at + 1);
  await transaction.$executeRaw`
    UPDATE "Position" p SET "ordinal" = n."ordinal"
    FROM unnest(${ids}::uuid[], ${ordinals}::int[]) AS n("id", "ordinal") WHERE p."id" = n."id"`;
  if (added.length > 0) await transaction.position.createMany({ data: added });
  // As where a note is made: it belongs to the position that holds all its words.
  await transaction.$executeRaw`
    UPDATE "Annotation" a SET "positionId" = (
      SELECT p."id" FROM "Position" p
      WHERE p."versionId" = a."versionId" AND p."start" <= a."start" AND a."end" <= p."end" ORDER BY p."ordinal" LIMIT 1)
    WHERE a."versionId" = ${versionId}::uuid`;
}
