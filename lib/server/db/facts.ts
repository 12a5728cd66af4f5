import "server-only";
import type { Block } from "@/lib/core/documents/block";
import type { DocumentMetadata } from "@/lib/core/documents/canonical-document";
import type { FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import type { Fact } from "@/lib/core/facts/fact";
import type { Person } from "@/lib/core/permissions/viewer";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { factCodec, factsCodec } from "@/lib/server/db/codecs/fact";
import { metadataCodec } from "@/lib/server/db/codecs/metadata";
import type { Prisma } from "@/lib/server/db/generated/client";
import { actorOf, insertAudit } from "./audit";
import type { Decoded } from "./decoded";
import { versionRef } from "./documents";
import { decodeFactDecision, type FactDecisionRow, factDecisionRow } from "./fact-decision-row";
import { inTransaction, query } from "./query";

/** Rules of one number on one state of a version: folding a block as furniture changes what is read. */
export const readingOf = (rules: number, revision: number | "" | "%") => `${rules}.${revision}`;

/** Whether what is stored was read by rules of this number from the version as it stands at this revision. */
export const isReadingOf = (
  { extractorVersion }: { readonly extractorVersion: string },
  rules: number,
  revision: number,
): boolean => extractorVersion === readingOf(rules, revision);

/** What the rules of one number found in some versions as these stand now; absent ones have not been read so. */
export async function listStoredFacts(
  versionIds: readonly string[],
  rules: number,
): Promise<Map<string, readonly Fact[]>> {
  const rows = await query((prisma) =>
    prisma.versionFacts.findMany({
      where: { versionId: { in: [...versionIds] }, extractorVersion: { startsWith: readingOf(rules, "") } },
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
      .filter((row) => isReadingOf(row, rules, row.version.revision))
      .map(({ versionId, facts }) => [versionId, factsCodec.decode(facts)]),
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
        facts: factsCodec.encode(facts),
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
type FactSourceRow = Decoded<
  Prisma.VersionGetPayload<{ select: typeof readableForFacts }>,
  { readonly blocks: readonly Block[]; readonly metadata: DocumentMetadata }
>;

export async function listFactSources(versionIds: readonly string[]): Promise<FactSourceRow[]> {
  const rows = await query((prisma) =>
    prisma.version.findMany({ where: { id: { in: [...versionIds] } }, select: readableForFacts }),
  );
  return rows.map((row) => ({
    ...row,
    blocks: blocksCodec.decode(row.blocks),
    metadata: metadataCodec.decode(row.metadata),
  }));
}

/** A version with what people said of its facts, for a permission and the check of a quote. */
export async function findFactSubject(versionId: string) {
  const row = await query((prisma) =>
    prisma.version.findUnique({
      where: { id: versionId },
      select: {
        id: true,
        text: true,
        factDecisions: { select: factDecisionRow, orderBy: { at: "asc" } },
        document: { select: { id: true, workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
  return row && { ...row, factDecisions: row.factDecisions.map(decodeFactDecision) };
}

export interface NewFactDecision {
  readonly versionId: string;
  readonly factKey: string;
  /** "withdrawn" takes a decision back; its row stays, so that revisions only grow. */
  readonly decision: FactDecision["decision"];
  readonly fact: Fact;
}

/**
 * Writes a decision over the one of the given revision (0: over none). `null` where somebody decided since: nothing is
 * changed then.
 */
export function putFactDecision(
  viewer: Person,
  workspaceId: string,
  { versionId, factKey, decision: word, fact }: NewFactDecision,
  revision: number,
): Promise<FactDecisionRow | null> {
  return inTransaction(async (transaction) => {
    const said = {
      decision: word,
      fact: factCodec.encode(fact),
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
    const row = await transaction.factDecision.findUnique({
      where: { versionId_factKey: { versionId, factKey } },
      select: factDecisionRow,
    });
    return row && decodeFactDecision(row);
  });
}

/** A document with its versions as named and dated, for its picture. */
export async function findPictureDocument(documentId: string) {
  const row = await query((prisma) =>
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
  return (
    row && {
      ...row,
      versions: row.versions.map((version) => ({
        ...version,
        factDecisions: version.factDecisions.map(decodeFactDecision),
      })),
    }
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
