import "server-only";
import type { Fact } from "@/lib/core/facts/fact";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import { versionRef } from "./documents";
import { type FactDecisionRow, factDecisionRow } from "./fact-decision-row";
import { inTransaction, query } from "./query";

/** Rules of one number on one state of a version: folding a block as furniture changes what is read. */
const readingOf = (rules: number, revision: number) => `${rules}.${revision}`;

/** What the rules of one number found in some versions as these stand now; absent ones have not been read so. */
export async function listStoredFacts(
  versionIds: readonly string[],
  rules: number,
): Promise<Map<string, readonly Fact[]>> {
  const rows = await query((prisma) =>
    prisma.versionFacts.findMany({
      where: { versionId: { in: [...versionIds] }, extractorVersion: { startsWith: `${rules}.` } },
      select: {
        versionId: true,
        facts: true,
        extractorVersion: true,
        version: { select: { revision: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  return new Map(
    rows
      .filter(({ extractorVersion, version }) => extractorVersion === readingOf(rules, version.revision))
      .map(({ versionId, facts }) => [versionId, facts as unknown as readonly Fact[]]),
  );
}

/** Two processes may read the same version at once; their facts are equal, so the first stay. */
export async function insertStoredFacts(
  { id: versionId, revision }: { readonly id: string; readonly revision: number },
  rules: number,
  facts: readonly Fact[],
): Promise<void> {
  await query((prisma) =>
    prisma.versionFacts.createMany({
      data: {
        versionId,
        extractorVersion: readingOf(rules, revision),
        facts: facts as unknown as Prisma.InputJsonValue,
      },
      skipDuplicates: true,
    }),
  );
}

/** What facts are read from; loaded only for versions that have none stored. */
const readableForFacts = {
  id: true,
  revision: true,
  text: true,
  blocks: true,
  metadata: true,
  lang: true,
} as const satisfies Prisma.VersionSelect;
export type FactSourceRow = Prisma.VersionGetPayload<{ select: typeof readableForFacts }>;

export function listFactSources(versionIds: readonly string[]): Promise<FactSourceRow[]> {
  return query((prisma) =>
    prisma.version.findMany({ where: { id: { in: [...versionIds] } }, select: readableForFacts }),
  );
}

export function listFactDecisions(versionIds: readonly string[]): Promise<FactDecisionRow[]> {
  return query((prisma) =>
    prisma.factDecision.findMany({
      where: { versionId: { in: [...versionIds] } },
      select: factDecisionRow,
      orderBy: { at: "asc" },
      relationLoadStrategy: "join",
    }),
  );
}

/** What a permission and the check of a quote need to know of a version. */
export function findFactSubject(versionId: string) {
  return query((prisma) =>
    prisma.version.findUnique({
      where: { id: versionId },
      select: {
        ...readableForFacts,
        label: true,
        document: { select: { id: true, workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

export interface NewFactDecision {
  readonly versionId: string;
  readonly factKey: string;
  /** "withdrawn" takes a decision back; its row stays, so that revisions only grow. */
  readonly decision: "confirmed" | "corrected" | "added" | "dismissed" | "withdrawn";
  readonly fact: Fact;
}

/**
 * Writes a decision over the one of the given revision (0: over none). `null` where somebody decided since: nothing is
 * changed then.
 */
export function putFactDecision(
  viewer: Viewer & { kind: "person" },
  workspaceId: string,
  { versionId, factKey, decision: word, fact }: NewFactDecision,
  revision: number,
): Promise<FactDecisionRow | null> {
  return inTransaction(async (transaction) => {
    const said = {
      decision: word,
      fact: fact as unknown as Prisma.InputJsonValue,
      decidedById: viewer.userId,
      at: new Date(),
    };
    const { count } =
      revision === 0
        ? await transaction.factDecision.createMany({
            data: { versionId, factKey, ...said },
            skipDuplicates: true,
          })
        : await transaction.factDecision.updateMany({
            where: { versionId, factKey, revision },
            data: { ...said, revision: { increment: 1 } },
          });
    if (count === 0) return null;
    await insertAudit(transaction, {
      workspaceId,
      actor: actorOf(viewer),
      action: `fact.${word}`,
      subject: `version:${versionId}`,
      details: { factKey, topic: fact.topic },
    });
    return transaction.factDecision.findUnique({
      where: { versionId_factKey: { versionId, factKey } },
      select: factDecisionRow,
    });
  });
}

/** A document with its versions as named and dated, for its picture. */
export function findPictureDocument(documentId: string) {
  return query((prisma) =>
    prisma.document.findUnique({
      where: { id: documentId },
      select: {
        id: true,
        title: true,
        office: true,
        kind: true,
        lang: true,
        workspaceId: true,
        deletedAt: true,
        versions: {
          select: {
            ...versionRef,
            revision: true,
            factDecisions: { select: factDecisionRow, orderBy: { at: "asc" } },
          },
          orderBy: { ordinal: "asc" },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
}
export type PictureDocumentRow = NonNullable<Awaited<ReturnType<typeof findPictureDocument>>>;

/** What people said of the facts of one reading is said of another reading of the same bytes too. */
export async function copyFactDecisions(fromVersionId: string, toVersionId: string): Promise<void> {
  await query(
    (prisma) => prisma.$executeRaw`
      INSERT INTO "FactDecision" ("id", "versionId", "factKey", "decision", "fact", "decidedById", "revision", "at")
      SELECT gen_random_uuid(), ${toVersionId}::uuid, "factKey", "decision", "fact", "decidedById", 1, "at"
      FROM "FactDecision" WHERE "versionId" = ${fromVersionId}::uuid
      ON CONFLICT ("versionId", "factKey") DO NOTHING`,
  );
}
