import "server-only";
import type { Comparison } from "@/lib/core/comparison/changes/change";
import { comparisonCodec } from "@/lib/server/db/codecs/comparison";
import { query } from "./query";

export interface ComparisonKey {
  readonly olderVersionId: string;
  readonly newerVersionId: string;
  readonly engineVersion: string;
  readonly options: string;
}

export async function findStoredComparison(key: ComparisonKey): Promise<Comparison | null> {
  const row = await query((prisma) =>
    prisma.storedComparison.findUnique({
      where: { olderVersionId_newerVersionId_engineVersion_options: key },
      select: { result: true },
    }),
  );
  return row ? comparisonCodec.decode(row.result) : null;
}

/** Whether a result is stored, without loading it. */
export async function hasStoredComparison(key: ComparisonKey): Promise<boolean> {
  const row = await query((prisma) =>
    prisma.storedComparison.findUnique({
      where: { olderVersionId_newerVersionId_engineVersion_options: key },
      select: { ms: true },
    }),
  );
  return row !== null;
}

/** Two processes may store the same result at once; they are equal, so the first stays. */
export async function insertStoredComparison(
  key: ComparisonKey,
  result: Comparison,
  ms: number,
): Promise<void> {
  await query((prisma) =>
    prisma.storedComparison.createMany({
      data: { ...key, ms, result: comparisonCodec.encode(result) },
      skipDuplicates: true,
    }),
  );
}
