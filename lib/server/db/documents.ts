import "server-only";
import type { Block } from "@/lib/core/documents/block";
import type { Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { Prisma } from "@/lib/server/db/generated/client";
import { literally } from "./containing";
import type { Decoded } from "./decoded";
import { decodeFactDecision, type FactDecisionRow, factDecisionRow } from "./fact-decision-row";
import { laddersOf, withLadders } from "./ladders";
import { query } from "./query";

export const documentRef = { id: true, title: true, office: true, kind: true, lang: true } as const;

/** What names and dates a version; never its text. */
export const versionRef = {
  id: true,
  documentId: true,
  ordinal: true,
  label: true,
  dateIso: true,
  datePrecision: true,
  dateBasis: true,
  dateQuote: true,
  dateNote: true,
  words: true,
} as const;

export const provenance = {
  sourceUrl: true,
  capturedAt: true,
  fileName: true,
  mediaType: true,
  byteLength: true,
  sha256: true,
  createdAt: true,
  importerVersion: true,
  warnings: true,
} as const;

const position = { id: true, ordinal: true, label: true, heading: true, start: true, end: true } as const;

const documentOfVersion = {
  select: {
    ...documentRef,
    workspaceId: true,
    deletedAt: true,
    workspace: withLadders,
    versions: { select: versionRef, orderBy: { ordinal: "asc" } },
  },
} as const satisfies Prisma.DocumentDefaultArgs;

const readable = {
  ...versionRef,
  ...provenance,
  revision: true,
  text: true,
  lang: true,
  blocks: true,
  positions: { select: position, orderBy: { ordinal: "asc" } },
  factDecisions: { select: factDecisionRow, orderBy: { at: "asc" } },
  document: documentOfVersion,
} as const satisfies Prisma.VersionSelect;

export type DocumentRefRow = Prisma.DocumentGetPayload<{ select: typeof documentRef }>;
export type VersionRefRow = Prisma.VersionGetPayload<{ select: typeof versionRef }>;
export type ProvenanceRow = Prisma.VersionGetPayload<{ select: typeof provenance }>;
export type PositionRow = Prisma.PositionGetPayload<{ select: typeof position }>;
type StoredVersion = Prisma.VersionGetPayload<{ select: typeof readable }>;
export type ReadableVersionRow = Decoded<
  StoredVersion,
  {
    readonly blocks: readonly Block[];
    readonly factDecisions: readonly FactDecisionRow[];
    /** With the ladders its rewordings are read by. */
    readonly document: Omit<StoredVersion["document"], "workspace"> & { readonly ladders: readonly Ladder[] };
  }
>;

function decodeReadable({ document, ...row }: StoredVersion): ReadableVersionRow {
  const { workspace, ...rest } = document;
  return {
    ...row,
    blocks: blocksCodec.decode(row.blocks),
    factDecisions: row.factDecisions.map(decodeFactDecision),
    document: { ...rest, ladders: laddersOf(workspace) },
  };
}

/** A version with its document, siblings and positions, in one query. */
export async function findReadableVersion(versionId: string): Promise<ReadableVersionRow | null> {
  const row = await query((prisma) =>
    prisma.version.findUnique({ where: { id: versionId }, select: readable, relationLoadStrategy: "join" }),
  );
  return row && decodeReadable(row);
}

/** Both sides of a comparison in one query; absent ones are left out. */
export async function listReadableVersions(versionIds: readonly string[]): Promise<ReadableVersionRow[]> {
  const rows = await query((prisma) =>
    prisma.version.findMany({
      where: { id: { in: [...versionIds] } },
      select: readable,
      relationLoadStrategy: "join",
    }),
  );
  return rows.map(decodeReadable);
}

/**
 * In how many versions a word begins so, for each; counting stops at `most`, where a word is too common to lead anywhere.
 * Each beginning is a value of its own, so that the database knows what it plans for: a common one is found by reading the
 * first rows, and not by gathering all that the index has of it before it stops.
 */
export async function countVersionsWith(
  beginnings: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, number>> {
  if (beginnings.length === 0) return new Map();
  const counts = beginnings.map(
    (beginning) => Prisma.sql`(
      SELECT count(*)::int FROM (
        SELECT 1 FROM "Version" v WHERE v."lexemes" @@ (quote_literal(${beginning}::text) || ':*')::tsquery LIMIT ${most}
      ) found
    )`,
  );
  const [row] = await query(
    (prisma) => prisma.$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${Prisma.join(counts)}] AS "counts"`,
  );
  return new Map(beginnings.map((beginning, at) => [beginning, row?.counts[at] ?? 0]));
}

/** More versions than this are not looked at to find the latest ones among them. */
const MOST_LOOKED_AT = 300;

/**
 * Newest versions of other documents with words that a query of the index asks for, the latest added first among those that are
 * looked at.
 */
export function listVersionsWith(workspaceId: string, exceptDocumentId: string, asked: string, most: number) {
  return query(
    (prisma) => prisma.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM (
        SELECT v."id", v."createdAt"
        FROM "Version" v JOIN "Document" d ON d."newestVersionId" = v."id"
        WHERE d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL AND d."id" <> ${exceptDocumentId}::uuid
          AND v."lexemes" @@ ${asked}::tsquery
        LIMIT ${MOST_LOOKED_AT}
      ) found
      ORDER BY "createdAt" DESC, "id" DESC
      LIMIT ${most}`,
  );
}

/**
 * Newest versions of other documents whose text holds a title, at most that many: found by the words of the title, which stand in an
 * index, and read to see whether they stand together.
 */
export function listVersionsNaming(
  workspaceId: string,
  exceptDocumentId: string,
  title: string,
  most: number,
) {
  return query(
    (prisma) => prisma.$queryRaw<{ id: string; documentId: string; ordinal: number }[]>`
      SELECT v."id", v."documentId", v."ordinal"
      FROM "Document" d JOIN "Version" v ON v."id" = d."newestVersionId"
      WHERE d."workspaceId" = ${workspaceId}::uuid AND d."deletedAt" IS NULL AND d."id" <> ${exceptDocumentId}::uuid
        AND v."lexemes" @@ plainto_tsquery('simple', ${title})
        AND v."text" ILIKE ${`%${literally(title)}%`}
      ORDER BY d."id"
      LIMIT ${most}`,
  );
}

/** What a permission and a share link need to know of versions; never their text. */
export function listVersionSubjects(versionIds: readonly string[]) {
  return query((prisma) =>
    prisma.version.findMany({
      where: { id: { in: [...versionIds] } },
      select: {
        id: true,
        documentId: true,
        positions: { select: { id: true } },
        document: { select: { id: true, workspaceId: true, deletedAt: true } },
      },
      relationLoadStrategy: "join",
    }),
  );
}

/** The version that stands for the latest time. */
export async function findNewestVersionId(documentId: string): Promise<string | null> {
  const row = await query((prisma) =>
    prisma.version.findFirst({
      where: { documentId },
      select: { id: true },
      orderBy: { ordinal: "desc" },
    }),
  );
  return row?.id ?? null;
}

export async function findVersionIdOfPosition(positionId: string): Promise<string | null> {
  const row = await query((prisma) =>
    prisma.position.findUnique({ where: { id: positionId }, select: { versionId: true } }),
  );
  return row?.versionId ?? null;
}

export async function findDocumentIdOfPosition(positionId: string): Promise<string | null> {
  const row = await query((prisma) =>
    prisma.position.findUnique({ where: { id: positionId }, select: { documentId: true } }),
  );
  return row?.documentId ?? null;
}

/** The positions of a document's newest version, for a new one to continue their lineages. */
export async function listLatestPositions(documentId: string) {
  const row = await query((prisma) =>
    prisma.version.findFirst({
      where: { documentId },
      select: { positions: { select: { lineageId: true, heading: true }, orderBy: { ordinal: "asc" } } },
      orderBy: { ordinal: "desc" },
      relationLoadStrategy: "join",
    }),
  );
  return row?.positions ?? [];
}

export function findDocument(documentId: string) {
  return query((prisma) =>
    prisma.document.findUnique({
      where: { id: documentId },
      select: {
        ...documentRef,
        workspaceId: true,
        codeIds: true,
        deletedAt: true,
        archivedAt: true,
        heldAt: true,
        heldReason: true,
        heldBy: { select: { name: true } },
        revision: true,
        revisions: {
          select: { at: true, by: { select: { name: true } } },
          orderBy: { revision: "desc" },
          take: 1,
        },
        versions: {
          select: { ...versionRef, ...provenance, _count: { select: { positions: true } } },
          orderBy: { ordinal: "asc" },
        },
      },
      relationLoadStrategy: "join",
    }),
  );
}

/** What a permission needs to know of a document. */
export function findDocumentSubject(documentId: string) {
  return query((prisma) =>
    prisma.document.findUnique({
      where: { id: documentId },
      select: { id: true, workspaceId: true, deletedAt: true, title: true },
    }),
  );
}

/** The version of a document with these bytes, read by this importer. */
export function findVersionByBytes(documentId: string, sha256: string, importerVersion: string) {
  return query((prisma) =>
    prisma.version.findUnique({
      where: { documentId_sha256_importerVersion: { documentId, sha256, importerVersion } },
      select: versionRef,
    }),
  );
}

/** Whether a version of a document is called so. */
export async function hasVersionLabelled(documentId: string, label: string): Promise<boolean> {
  const row = await query((prisma) =>
    prisma.version.findFirst({ where: { documentId, label }, select: { id: true } }),
  );
  return row !== null;
}
