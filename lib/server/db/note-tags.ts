import "server-only";
import { type Code, codeKey } from "@/lib/core/codebook/code";
import { codebookOf } from "@/lib/core/codebook/codebook";
import type { Person } from "@/lib/core/permissions/viewer";
import { query, type Transaction } from "./query";

/** So many of the latest notes that have tags are looked through. */
const LATEST = 5_000;
const MOST_TAGS = 500;

/** Tags of the latest notes that the person may know of, as they were written, the most used first. */
export function listUsedTags(
  { userId }: Person,
  workspaceId: string,
): Promise<readonly { readonly tag: string; readonly notes: number }[]> {
  return query(
    (prisma) => prisma.$queryRaw<{ tag: string; notes: number }[]>`
      SELECT tag, count(*)::int AS notes FROM (
        SELECT a."tags" FROM "Annotation" a JOIN "Document" d ON d."id" = a."documentId"
        WHERE d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL AND a."deletedAt" IS NULL
          AND (NOT a."isPrivate" OR a."authorId" = ${userId}::uuid) AND cardinality(a."tags") > 0
        ORDER BY a."createdAt" DESC LIMIT ${LATEST}
      ) latest, unnest(latest."tags") AS tag
      GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ${MOST_TAGS}`,
  );
}

/** Notes that are tagged with a name say another one from now on, where they are found and handed on by their words too. */
export async function renameTag(
  transaction: Transaction,
  workspaceId: string,
  key: string,
  name: string,
): Promise<void> {
  await transaction.$executeRaw`
    UPDATE "Annotation" a SET
      "tags" = (SELECT array_agg(CASE WHEN k = ${key} THEN ${name} ELSE t END ORDER BY place)
        FROM unnest(a."tags", a."tagKeys") WITH ORDINALITY AS each(t, k, place)),
      "tagKeys" = array_replace(a."tagKeys", ${key}, ${codeKey(name)})
    FROM "Document" d
    WHERE d."id" = a."documentId" AND d."workspaceId" = ${workspaceId}::uuid AND a."tagKeys" @> ARRAY[${key}]`;
}

/**
 * Names that a code is about to take, and that tags of other codes' notes still say: those notes are told by their own code's
 * name first, so that no note comes under another code because of a name.
 * @param others the codes of the workspace but the one that takes the names
 */
export async function keepTagsApart(
  transaction: Transaction,
  workspaceId: string,
  others: readonly Code[],
  names: readonly string[],
): Promise<void> {
  const codebook = codebookOf(others);
  for (const key of new Set(names.map(codeKey))) {
    const meant = codebook.ofTag(key);
    if (!meant || codeKey(meant.name) === key) continue;
    await renameTag(transaction, workspaceId, key, meant.name);
    for (const { id, formerKeys } of others)
      if (formerKeys.includes(key))
        await transaction.code.updateMany({
          where: { id },
          data: { formerKeys: formerKeys.filter((each) => each !== key) },
        });
  }
}
