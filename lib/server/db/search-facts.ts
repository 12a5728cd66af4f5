import "server-only";
import type { FactDecision } from "@/lib/core/facts/apply-fact-decisions";
import type { Fact } from "@/lib/core/facts/fact";
import { factEntry } from "@/lib/core/search/fact-entry";
import { factsCodec } from "@/lib/server/db/codecs/fact";
import { decodeFactDecision, factDecisionRow } from "./fact-decision-row";
import { isReadingOf, readingOf } from "./facts";
import { inTransaction, query } from "./query";
import { dayOfVersion, hashOfWords, insertEntries, stemsOf } from "./search-index";

/** Versions of one step, so that nobody waits long for its transaction. */
const STEP = 24;

/** Some of the versions whose facts the index does not know as they are now, the latest added first, with the words of each. */
export function listPendingFacts(): Promise<{ readonly id: string; readonly words: number }[]> {
  return query(
    (prisma) => prisma.$queryRaw<{ id: string; words: number }[]>`
      SELECT p."id", COALESCE(v."words", 0) AS "words" FROM "SearchPending" p LEFT JOIN "Version" v ON v."id" = p."id"
      WHERE p."kind" = 'facts' ORDER BY p."id" DESC LIMIT ${STEP}`,
  );
}

/** What was read by older rules, and not by those of this number, waits for the index again. */
export async function askForFactsOfOlderRules(rules: number): Promise<void> {
  await query(
    (prisma) => prisma.$executeRaw`
      INSERT INTO "SearchPending" ("kind", "id")
        SELECT DISTINCT 'facts', f."versionId" FROM "VersionFacts" f WHERE NOT EXISTS (
          SELECT 1 FROM "VersionFacts" now
          WHERE now."versionId" = f."versionId" AND now."extractorVersion" LIKE ${readingOf(rules, "%")})
      ON CONFLICT DO NOTHING`,
  );
}

/**
 * Reads the stored facts of these versions into the index, those that still wait for it. A version that should have been read by now, and
 * was changed in the meantime, goes on waiting.
 * @param standing what is left of what the rules found when people have spoken
 */
export async function indexFactsOf(
  ids: readonly string[],
  rules: number,
  shouldBeRead: ReadonlySet<string>,
  standing: (found: readonly Fact[], decisions: readonly FactDecision[]) => readonly Fact[],
): Promise<void> {
  await inTransaction(async (transaction) => {
    // Who writes to one of them at this moment waits for it, and lets it wait for the index again.
    const taken = await transaction.$queryRaw<{ id: string }[]>`
      DELETE FROM "SearchPending" WHERE "kind" = 'facts' AND "id" = ANY(${[...ids]}::uuid[]) RETURNING "id"`;
    const rows = await transaction.version.findMany({
      where: { id: { in: taken.map(({ id }) => id) } },
      select: {
        id: true,
        documentId: true,
        revision: true,
        lang: true,
        dateIso: true,
        capturedAt: true,
        createdAt: true,
        positions: { select: { label: true, start: true, end: true } },
        document: { select: { workspaceId: true, lang: true } },
        factDecisions: { select: factDecisionRow, orderBy: { at: "asc" } },
        facts: {
          where: { extractorVersion: { startsWith: readingOf(rules, "") } },
          select: { extractorVersion: true, facts: true },
        },
      },
      relationLoadStrategy: "join",
    });
    const readNow = rows.map((row) => {
      const stored = row.facts.find((each) => isReadingOf(each, rules, row.revision));
      return { row, found: stored ? factsCodec.decode(stored.facts) : null };
    });
    const late = readNow.flatMap(({ row, found }) =>
      found === null && shouldBeRead.has(row.id) ? [row.id] : [],
    );
    await transaction.searchPending.createMany({
      data: late.map((id) => ({ kind: "facts", id })),
      skipDuplicates: true,
    });
    await transaction.searchEntry.deleteMany({
      where: { versionId: { in: rows.map(({ id }) => id) }, kind: "fact" },
    });
    await insertEntries(
      transaction,
      readNow.flatMap(({ row, found }) => {
        const { positions, document, documentId, id: versionId } = row;
        return standing(found ?? [], row.factDecisions.map(decodeFactDecision)).map((fact) => {
          const { statement, besides } = factEntry(fact);
          const inside = positions.find(
            ({ start, end }) => start <= fact.range.start && fact.range.end <= end,
          );
          return {
            workspaceId: document.workspaceId,
            documentId,
            versionId,
            kind: "fact",
            text: fact.quote,
            statement,
            besides,
            topic: fact.topic,
            lang: stemsOf(row.lang, document.lang),
            position: inside?.label ?? null,
            at: dayOfVersion(row),
            textHash: hashOfWords(`${fact.topic}\n${statement}\n${fact.quote}`),
          };
        });
      }),
    );
  });
}
