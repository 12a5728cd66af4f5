import "server-only";
import { Prisma } from "@/lib/server/db/generated/client";
import { literally } from "./containing";
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
