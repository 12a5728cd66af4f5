import "server-only";
import { type Code, type CodeColour, codeKey, codeLimits, isCodeColour } from "@/lib/core/codebook/code";
import { AppError } from "@/lib/core/errors";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { keepTagsApart, renameTag } from "./note-tags";
import { inTransaction, query, type Transaction } from "./query";

const columns = {
  id: true,
  workspaceId: true,
  name: true,
  notation: true,
  definition: true,
  colour: true,
  formerKeys: true,
  mergedIntoId: true,
  deletedAt: true,
  revision: true,
} as const satisfies Prisma.CodeSelect;

export interface CodeRow extends Code {
  readonly workspaceId: string;
  readonly revision: number;
}

/** A code without its definition. */
interface UsedCode extends Code {
  readonly used: boolean;
}

/** What a person says of a code. */
export type StatedCode = Pick<Code, "name" | "notation" | "definition" | "colour">;

const colourOf = (word: string): CodeColour => (isCodeColour(word) ? word : "slate");

const codeOf = ({
  deletedAt,
  colour,
  ...row
}: Prisma.CodeGetPayload<{ select: typeof columns }>): CodeRow => ({
  ...row,
  colour: colourOf(colour),
  deleted: deletedAt !== null,
});

/** All codes of a workspace, with those merged and deleted, in the order they were made. */
export async function listCodes(workspaceId: string): Promise<readonly CodeRow[]> {
  return query((prisma) => codesIn(prisma, workspaceId));
}

async function codesIn(prisma: Transaction, workspaceId: string): Promise<readonly CodeRow[]> {
  const rows = await prisma.code.findMany({
    where: { workspaceId },
    select: columns,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map(codeOf);
}

const codesBut = async (transaction: Transaction, { workspaceId, id }: CodeRow) =>
  (await codesIn(transaction, workspaceId)).filter((each) => each.id !== id);

/** All codes of a workspace where a document is tagged, with whether one is tagged with just this code; else none. */
export async function listCodesOfDocuments(workspaceId: string): Promise<readonly UsedCode[]> {
  const rows = await query(
    (prisma) => prisma.$queryRaw<UsedCode[]>`
      WITH used AS MATERIALIZED (
        SELECT DISTINCT unnest(d."codeIds") AS "id" FROM "Document" d
        WHERE d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL AND d."codeIds" <> '{}'
      )
      SELECT c."id", c."name", c."notation", c."colour", c."formerKeys", c."mergedIntoId",
        c."deletedAt" IS NOT NULL AS "deleted", '' AS "definition", c."id" IN (SELECT "id" FROM used) AS "used"
      FROM "Code" c WHERE c."workspaceId" = ${workspaceId}::uuid AND EXISTS (SELECT 1 FROM used)
      ORDER BY c."createdAt", c."id"`,
  );
  return rows.map((row) => ({ ...row, colour: colourOf(row.colour) }));
}

/** How many documents have the same codes, archived ones too; those without any are left out. */
export function countTaggedDocuments(
  workspaceId: string,
): Promise<readonly { readonly codeIds: readonly string[]; readonly documents: number }[]> {
  return query(
    (prisma) => prisma.$queryRaw<{ codeIds: string[]; documents: number }[]>`
      SELECT d."codeIds", count(*)::int AS "documents" FROM "Document" d
      WHERE d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL AND d."codeIds" <> '{}'
      GROUP BY d."codeIds"`,
  );
}

export async function findCode(id: string): Promise<CodeRow | null> {
  const row = await query((prisma) => prisma.code.findUnique({ where: { id }, select: columns }));
  return row && codeOf(row);
}

/** Adds codes, all or none. @throws AppError "conflict" where a name is taken, "too-large" where the codebook is full */
export function insertCodes(
  viewer: Person,
  workspaceId: string,
  codes: readonly StatedCode[],
): Promise<readonly CodeRow[]> {
  return inTransaction(async (transaction) => {
    const there = await transaction.code.count({ where: { workspaceId, nameKey: { not: null } } });
    if (there + codes.length > codeLimits.codes)
      throw new AppError(
        "too-large",
        `A codebook holds at most ${codeLimits.codes.toLocaleString("en")} codes. Nothing was added; delete or merge some first.`,
      );
    const names = codes.map(({ name }) => name);
    await keepTagsApart(transaction, workspaceId, await codesIn(transaction, workspaceId), names);
    const rows = await transaction.code.createManyAndReturn({
      data: codes.map((code) => ({ workspaceId, ...code, nameKey: codeKey(code.name), formerKeys: [] })),
      select: columns,
    });
    for (const { id, name } of rows) await audit(transaction, viewer, workspaceId, id, "created", { name });
    return rows.map(codeOf);
  });
}

/** Writes what a person says of a code over the given revision. False where somebody wrote since; nothing is changed then. */
export function updateCode(viewer: Person, before: CodeRow, stated: StatedCode): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const [was, now] = [codeKey(before.name), codeKey(stated.name)];
    const formerKeys = before.formerKeys.filter((key) => key !== now);
    const { count } = await transaction.code.updateMany({
      where: { id: before.id, revision: before.revision, nameKey: { not: null } },
      data: {
        ...stated,
        nameKey: now,
        formerKeys: was === now ? formerKeys : [...formerKeys.filter((key) => key !== was), was],
        revision: { increment: 1 },
      },
    });
    if (count === 0) return false;
    if (was !== now)
      await keepTagsApart(transaction, before.workspaceId, await codesBut(transaction, before), [
        stated.name,
      ]);
    if (before.name !== stated.name) await renameTag(transaction, before.workspaceId, was, stated.name);
    await audit(transaction, viewer, before.workspaceId, before.id, "edited", {
      name: stated.name,
      nameBefore: before.name,
    });
    return true;
  });
}

/** Takes a code out of use: deleted, or merged into another. False where somebody wrote since. */
export function retireCode(viewer: Person, before: CodeRow, into: CodeRow | null): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.code.updateMany({
      where: { id: before.id, revision: before.revision, nameKey: { not: null } },
      data: {
        nameKey: null,
        mergedIntoId: into?.id ?? null,
        deletedAt: into ? null : new Date(),
        revision: { increment: 1 },
      },
    });
    if (count === 0) return false;
    await audit(transaction, viewer, before.workspaceId, before.id, into ? "merged" : "deleted", {
      name: before.name,
      ...(into ? { into: into.id } : {}),
    });
    return true;
  });
}

/** Brings a code back. False where somebody wrote since. @throws AppError "conflict" where its name is taken by now */
export function reviveCode(viewer: Person, before: CodeRow): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.code.updateMany({
      where: { id: before.id, revision: before.revision, nameKey: null },
      data: {
        nameKey: codeKey(before.name),
        mergedIntoId: null,
        deletedAt: null,
        revision: { increment: 1 },
      },
    });
    if (count === 0) return false;
    await keepTagsApart(transaction, before.workspaceId, await codesBut(transaction, before), [before.name]);
    await audit(transaction, viewer, before.workspaceId, before.id, "restored", { name: before.name });
    return true;
  });
}

const audit = (
  transaction: Transaction,
  viewer: Person,
  workspaceId: string,
  codeId: string,
  act: string,
  details: Record<string, string>,
) =>
  insertAudit(transaction, {
    workspaceId,
    actor: actorOf(viewer),
    action: `code.${act}`,
    subject: `code:${codeId}`,
    details,
  });
