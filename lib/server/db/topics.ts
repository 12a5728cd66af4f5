import "server-only";
import type { Person } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { documentRef, versionRef } from "./documents";
import { inTransaction, query } from "./query";

const paper = {
  ...versionRef,
  document: { select: documentRef },
} as const satisfies Prisma.VersionSelect;
export type PaperRow = Prisma.VersionGetPayload<{ select: typeof paper }>;

const statement = {
  id: true,
  codeId: true,
  start: true,
  end: true,
  quote: true,
  addedBy: { select: { name: true } },
  version: {
    select: {
      ...paper,
      positions: { select: { label: true, start: true, end: true }, orderBy: { ordinal: "asc" } },
    },
  },
} as const satisfies Prisma.StatementSelect;
export type StatementRow = Prisma.StatementGetPayload<{ select: typeof statement }>;

const stance = {
  codeId: true,
  actorKey: true,
  actor: true,
  stance: true,
  revision: true,
  at: true,
  setBy: { select: { name: true } },
} as const satisfies Prisma.StanceSelect;
export type StanceRow = Prisma.StanceGetPayload<{ select: typeof stance }>;

/** What stands under any of these codes, of documents that are there. */
export function listStatements(codeIds: readonly string[]): Promise<StatementRow[]> {
  return query((prisma) =>
    prisma.statement.findMany({
      where: { codeId: { in: [...codeIds] }, removedAt: null, version: { document: { deletedAt: null } } },
      select: statement,
      orderBy: [{ addedAt: "asc" }, { id: "asc" }],
      relationLoadStrategy: "join",
    }),
  );
}

export function listStances(codeIds: readonly string[]): Promise<StanceRow[]> {
  return query((prisma) =>
    prisma.stance.findMany({
      where: { codeId: { in: [...codeIds] } },
      select: stance,
      orderBy: { at: "asc" },
      relationLoadStrategy: "join",
    }),
  );
}

const counted = {
  codeId: true,
  start: true,
  end: true,
  version: { select: { document: { select: { office: true, title: true } } } },
} as const satisfies Prisma.StatementSelect;

/** What stands in a whole codebook, without its words: for counting. */
export function listStatementPlaces(workspaceId: string) {
  return query((prisma) =>
    prisma.statement.findMany({
      where: { code: { workspaceId }, removedAt: null, version: { document: { deletedAt: null } } },
      select: counted,
      relationLoadStrategy: "join",
    }),
  );
}

export function listStancesOfWorkspace(workspaceId: string): Promise<StanceRow[]> {
  return query((prisma) =>
    prisma.stance.findMany({
      where: { code: { workspaceId } },
      select: stance,
      orderBy: { at: "asc" },
      relationLoadStrategy: "join",
    }),
  );
}

/** All versions of a workspace by name and date, the latest added first; never their text. */
export function listPapers(workspaceId: string): Promise<(PaperRow & { readonly revision: number })[]> {
  return query((prisma) =>
    prisma.version.findMany({
      where: { document: { workspaceId, deletedAt: null } },
      select: { ...paper, revision: true },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      relationLoadStrategy: "join",
    }),
  );
}

/** What a permission needs of a statement. */
export function findStatementSubject(id: string) {
  return query((prisma) =>
    prisma.statement.findUnique({
      where: { id },
      select: {
        id: true,
        code: { select: { id: true, workspaceId: true } },
        version: { select: { document: { select: { deletedAt: true } } } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

/** The words of a version at a place, to its end unless told, with the workspace it belongs to. */
export async function findWordsAt(versionId: string, start: number, end?: number) {
  const row = await query((prisma) =>
    prisma.version.findUnique({
      where: { id: versionId },
      select: { text: true, document: { select: { workspaceId: true, deletedAt: true } } },
      relationLoadStrategy: "join",
    }),
  );
  return row && { ...row.document, words: row.text.slice(start, end) };
}

export interface NewStatement {
  readonly codeId: string;
  readonly versionId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Puts passages under codes; those that are there already stay as they are. The ids, in order. */
export function placeStatements(
  viewer: Person,
  workspaceId: string,
  statements: readonly NewStatement[],
): Promise<string[]> {
  return inTransaction(async (transaction) => {
    const ids: string[] = [];
    for (const { codeId, versionId, start, end, quote } of statements) {
      const written = { addedById: viewer.userId, addedAt: new Date(), removedAt: null };
      const where = { codeId_versionId_start_end: { codeId, versionId, start, end } };
      const there = await transaction.statement.findUnique({ where, select: { id: true, removedAt: true } });
      if (there && there.removedAt === null) {
        ids.push(there.id);
        continue;
      }
      const { id } = await transaction.statement.upsert({
        where,
        create: { codeId, versionId, start, end, quote, ...written },
        update: written,
        select: { id: true },
      });
      ids.push(id);
      await insertAudit(transaction, {
        workspaceId,
        actor: actorOf(viewer),
        action: quote === "" ? "statement.none" : "statement.placed",
        subject: `statement:${id}`,
        details: { codeId, versionId, start, end },
      });
    }
    return ids;
  });
}

/** Takes a statement out of its topic, or brings it back. Doing it twice is no error. */
export function setStatementRemoved(
  viewer: Person,
  workspaceId: string,
  id: string,
  removed: boolean,
): Promise<void> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.statement.updateMany({
      where: { id, removedAt: removed ? null : { not: null } },
      data: { removedAt: removed ? new Date() : null },
    });
    if (count === 0) return;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: removed ? "statement.removed" : "statement.restored",
      subject: `statement:${id}`,
    });
  });
}

/** Writes a stance over that of the given revision (0: over none). `null` where somebody wrote since. */
export function putStance(
  viewer: Person,
  workspaceId: string,
  of: { readonly codeId: string; readonly actorKey: string; readonly actor: string },
  said: string,
  revision: number,
): Promise<number | null> {
  return inTransaction(async (transaction) => {
    const { codeId, actorKey, actor } = of;
    const written = { stance: said, actor, setById: viewer.userId, at: new Date() };
    const { count } =
      revision === 0
        ? await transaction.stance.createMany({ data: { ...of, ...written }, skipDuplicates: true })
        : await transaction.stance.updateMany({
            where: { codeId, actorKey, revision },
            data: { ...written, revision: { increment: 1 } },
          });
    if (count === 0) return null;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: "stance.set",
      subject: `code:${codeId}`,
      details: { actor, stance: said },
    });
    return revision + 1;
  });
}
