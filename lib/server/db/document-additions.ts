import "server-only";
import { placeByDate } from "@/lib/core/documents/dates/place-by-date";
import type { NewPosition, NewVersion } from "@/lib/core/documents/new-version";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { metadataCodec } from "@/lib/server/db/codecs/metadata";
import { actorOf, insertAudit } from "./audit";
import { documentRef, versionRef } from "./documents";
import { tellFollowers } from "./notices";
import { inTransaction } from "./query";
import { lockDocument } from "./version-order";

export function insertDocument(
  viewer: Viewer,
  document: {
    id?: string;
    workspaceId: string;
    title: string;
    office: string | null;
    kind: string | null;
    lang?: string;
  },
) {
  return inTransaction(async (transaction) => {
    const row = await transaction.document.create({ data: document, select: documentRef });
    await insertAudit(transaction, {
      workspaceId: document.workspaceId,
      actor: actorOf(viewer),
      action: "document.created",
      subject: `document:${row.id}`,
    });
    return row;
  });
}

/**
 * Adds a version to its document with its positions: in front of the first one of a later date, else at the end; or right
 * behind `after`. Parallel imports wait for one another.
 */
export function insertVersion(
  viewer: Viewer,
  workspaceId: string,
  documentId: string,
  version: NewVersion,
  positions: readonly NewPosition[],
  after?: string,
) {
  return inTransaction(async (transaction) => {
    await lockDocument(transaction, documentId);
    const present = await transaction.version.findMany({
      where: { documentId },
      select: { id: true, ordinal: true, dateIso: true },
      orderBy: { ordinal: "asc" },
    });
    const ordinal = placeAmong(present, version.dateIso, after);
    if (present.some((other) => other.ordinal >= ordinal)) {
      // In two steps, because each number is given once.
      await transaction.$executeRaw`UPDATE "Version" SET "ordinal" = -"ordinal" WHERE "documentId" = ${documentId}::uuid AND "ordinal" >= ${ordinal}`;
      await transaction.$executeRaw`UPDATE "Version" SET "ordinal" = 1 - "ordinal" WHERE "documentId" = ${documentId}::uuid AND "ordinal" < 0`;
    }
    const row = await transaction.version.create({
      data: {
        ...version,
        documentId,
        ordinal,
        byteLength: version.bytes.byteLength,
        blocks: blocksCodec.encode(version.blocks),
        metadata: metadataCodec.encode(version.metadata),
        warnings: [...version.warnings],
      },
      select: versionRef,
    });
    if (positions.length > 0) {
      await transaction.position.createMany({
        data: positions.map(({ lineageId, ...position }, index) => ({
          ...position,
          ordinal: index + 1,
          lineageId: lineageId ?? crypto.randomUUID(),
          versionId: row.id,
          documentId,
        })),
      });
    }
    // The first text whose language is known says in what language the document is.
    if (version.lang !== null)
      await transaction.document.updateMany({
        where: { id: documentId, lang: "und" },
        data: { lang: version.lang },
      });
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "version.imported",
      subject: `version:${row.id}`,
      details: { sha256: version.sha256, fileName: version.fileName },
    });
    // What was read anew from the same bytes is no news to those who follow the document.
    if (after === undefined && viewer.kind === "person")
      await tellFollowers(transaction, viewer, documentId, { workspaceId, versionId: row.id });
    return row;
  });
}

/** The number a new version gets. */
function placeAmong(
  present: readonly { readonly id: string; readonly ordinal: number; readonly dateIso: string | null }[],
  dateIso: string | null,
  after: string | undefined,
): number {
  const behind = present.find(({ id }) => id === after);
  if (behind) return behind.ordinal + 1;
  const dates = present.map((other) => other.dateIso);
  return present[placeByDate(dates, dateIso, dates.length)]?.ordinal ?? (present.at(-1)?.ordinal ?? 0) + 1;
}
