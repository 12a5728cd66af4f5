import "server-only";
import { Prisma } from "@/lib/server/db/generated/client";
import { containing, literally } from "./containing";
import { query } from "./query";

interface PositionPlaceRow {
  readonly versionId: string;
  readonly label: string;
  readonly heading: string;
  readonly versionLabel: string;
  readonly title: string;
}

/** A shorter word stands in too many places to be looked up: it is the number of a position. Characters. */
const SHORTEST_WORD = 3;

/**
 * Positions of newest versions whose heading holds every word; a word of one or two characters, or a number, is the label of the
 * position. In no order: whoever shows them puts the best first.
 */
export async function listPositionsNamed(
  workspaceIds: readonly string[],
  words: readonly string[],
  take: number,
): Promise<readonly PositionPlaceRow[]> {
  const isLabel = (word: string) => word.length < SHORTEST_WORD || /^\d+$/.test(word);
  const [label = null, ...more] = words.filter(isLabel);
  const rest = words.filter((word) => !isLabel(word));
  if (more.length > 0 || words.length === 0) return [];
  const conditions = [
    ...rest.map((word) => Prisma.sql`p."heading" ILIKE ${`%${literally(word)}%`}`),
    ...(label === null ? [] : [Prisma.sql`p."label" = ${label}`]),
  ];
  return query(
    (prisma) => prisma.$queryRaw<PositionPlaceRow[]>`
      SELECT p."versionId", p."label", p."heading", v."label" AS "versionLabel", d."title"
      FROM "Position" p
      JOIN "Document" d ON d."newestVersionId" = p."versionId"
      JOIN "Version" v ON v."id" = p."versionId"
      WHERE d."workspaceId" = ANY (${[...workspaceIds]}::uuid[]) AND d."deletedAt" IS NULL AND d."archivedAt" IS NULL
        AND ${Prisma.join(conditions, " AND ")}
      LIMIT ${take}`,
  );
}

/** Codes in use whose name or notation holds every word; each has a topic of its own. None where nothing is asked. */
export async function listTopicsNamed(
  workspaceIds: readonly string[],
  words: readonly string[],
  take: number,
): Promise<readonly { readonly id: string; readonly name: string; readonly notation: string }[]> {
  if (words.length === 0) return [];
  return query((prisma) =>
    prisma.code.findMany({
      where: {
        workspaceId: { in: [...workspaceIds] },
        nameKey: { not: null },
        AND: containing(words).map((word) => ({ OR: [{ name: word }, { notation: word }] })),
      },
      select: { id: true, name: true, notation: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take,
    }),
  );
}

/** Briefings whose title holds every word, the last changed first. None where nothing is asked. */
export async function listBriefingsNamed(
  workspaceIds: readonly string[],
  words: readonly string[],
  take: number,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  if (words.length === 0) return [];
  return query((prisma) =>
    prisma.briefing.findMany({
      where: {
        workspaceId: { in: [...workspaceIds] },
        deletedAt: null,
        AND: containing(words).map((title) => ({ title })),
      },
      select: { id: true, title: true },
      orderBy: [{ changedAt: "desc" }, { id: "asc" }],
      take,
    }),
  );
}
