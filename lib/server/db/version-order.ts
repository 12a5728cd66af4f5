import "server-only";
import { placeByDate } from "@/lib/core/documents/dates/place-by-date";
import type { Transaction } from "./query";

/** Where a version stood in its document and where it stands now, from 1. */
export interface MovedVersion {
  readonly from: number;
  readonly to: number;
  /** The version it stood right behind; `null` where it was the first. */
  readonly wasBehind: string | null;
}

/** Whoever changes the order of a document's versions goes one at a time. */
export async function lockDocument(transaction: Transaction, documentId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM "Document" WHERE "id" = ${documentId}::uuid FOR UPDATE`;
}

/**
 * Puts a version whose date was corrected where the date belongs. `behind`: the version it is to stand right behind, if its
 * date allows that (the way back). Places of notes that the rules found between it and a version that it passed are
 * forgotten, because comparing goes the other way round now; what people decided stays.
 */
export async function orderVersion(
  transaction: Transaction,
  documentId: string,
  versionId: string,
  behind: string | null | undefined,
): Promise<MovedVersion> {
  const order = await transaction.version.findMany({
    where: { documentId },
    select: { id: true, dateIso: true },
    orderBy: { ordinal: "asc" },
  });
  const from = order.findIndex(({ id }) => id === versionId);
  const others = order.toSpliced(from, 1);
  const back = behind === undefined ? -1 : others.findIndex(({ id }) => id === behind);
  const preferred = behind === null ? 0 : back < 0 ? from : back + 1;
  const to = placeByDate(
    others.map(({ dateIso }) => dateIso),
    order[from]?.dateIso ?? null,
    preferred,
  );
  const moved = { from: from + 1, to: to + 1, wasBehind: order[from - 1]?.id ?? null };
  if (from === to) return moved;
  const ids = others.map(({ id }) => id).toSpliced(to, 0, versionId);
  const ordinals = ids.map((_, at) => at + 1);
  // In two steps, because each number is given once.
  await transaction.$executeRaw`UPDATE "Version" SET "ordinal" = -"ordinal" WHERE "documentId" = ${documentId}::uuid`;
  await transaction.$executeRaw`
    UPDATE "Version" v SET "ordinal" = n."ordinal"
    FROM unnest(${ids}::uuid[], ${ordinals}::int[]) AS n("id", "ordinal") WHERE v."id" = n."id"`;
  const passed = others.slice(Math.min(from, to), Math.max(from, to)).map(({ id }) => id);
  await transaction.$executeRaw`
    DELETE FROM "Placement" p USING "Annotation" a
    WHERE a."id" = p."annotationId" AND p."decision" IS NULL
      AND ((p."versionId" = ${versionId}::uuid AND a."versionId" = ANY(${passed}::uuid[]))
        OR (a."versionId" = ${versionId}::uuid AND p."versionId" = ANY(${passed}::uuid[])))`;
  return moved;
}
