import "server-only";
import type { PlaceInList } from "@/lib/contracts/list-place";
import type { SearchKind } from "@/lib/contracts/search-input";
import type { FactTopic } from "@/lib/core/facts/fact";
import { Prisma } from "@/lib/server/db/generated/client";
import { query } from "./query";

export interface SearchRow {
  readonly id: string;
  readonly kind: "document" | "text" | "navigation" | "note" | "reply" | "fact";
  readonly documentId: string;
  readonly versionId: string | null;
  readonly annotationId: string | null;
  readonly text: string;
  readonly textHash: string | null;
  /** Of a fact: what it is about, and what it says; `text` is its quote. */
  readonly topic: FactTopic | null;
  readonly statement: string | null;
  readonly lang: string | null;
  readonly position: string | null;
  readonly at: Date;
  readonly title: string;
  readonly documentLang: string;
  readonly versionLabel: string | null;
  readonly authorName: string | null;
}

export interface SearchSpan {
  readonly from?: Date | undefined;
  /** The first moment that is too late. */
  readonly before?: Date | undefined;
}

export interface SearchScope {
  readonly workspaceId: string;
  readonly viewerId: string;
  readonly documentId?: string | undefined;
  /** What is said in archived documents is found as well. */
  readonly archived: boolean;
  readonly office?: string | undefined;
  readonly authorId?: string | undefined;
  /** Days of texts, which are those of the calendar, as the moments they begin in UTC. */
  readonly textDays: SearchSpan;
  /** Of what was written here, which are days of who asks. */
  readonly noteDays: SearchSpan;
  readonly kinds: readonly SearchKind[];
  /** Facts about this, and nothing else. */
  readonly topic?: FactTopic | undefined;
  /** What is tagged with it: keys of tags for notes with their replies, and codes for documents with all that is in them. */
  readonly tagged: { readonly keys: readonly string[]; readonly codeIds: readonly string[] } | null;
  readonly after: PlaceInList | null;
  readonly take: number;
}

/** So many of the newest entries are looked through before the index of terms is asked: about 3 ms. */
const NEWEST = 2_000;

/**
 * Entries that answer a question of PostgreSQL's text search, the newest first; of the same words in several versions of a document
 * the newest only. What a private note says is found by its author alone. Who may see it and whether it is in the trash is asked of what is
 * there, not of the index, which may be a moment behind.
 */
export async function listFound(expression: string, scope: SearchScope): Promise<SearchRow[]> {
  // The index of terms answers with every entry that has a word, and all of them would be sorted for the few that are
  // shown: half a second for a frequent word among a hundred thousand notes. A frequent word stands among the newest.
  const found = await listFoundAmong("newest", expression, scope);
  return found.length === scope.take ? found : listFoundAmong("all", expression, scope);
}

function listFoundAmong(
  which: "newest" | "all",
  expression: string,
  scope: SearchScope,
): Promise<SearchRow[]> {
  const { workspaceId, viewerId, documentId, archived, office, authorId, after } = scope;
  const within = (entry: Prisma.Sql) => Prisma.sql`${entry}."workspaceId" = ${workspaceId}::uuid
    ${ofDays(entry, scope)}`;
  const newer = Prisma.raw("later");
  const entries = Prisma.sql`SELECT e.* FROM "SearchEntry" e WHERE ${within(Prisma.raw("e"))}
    ${documentId ? Prisma.sql`AND e."documentId" = ${documentId}::uuid` : Prisma.empty}
    ${after ? Prisma.sql`AND (e."at", e."id") < (${after.at}, ${after.id}::uuid)` : Prisma.empty}`;
  const looked =
    which === "newest"
      ? Prisma.sql`${entries} ORDER BY e."at" DESC, e."id" DESC LIMIT ${Prisma.raw(String(NEWEST))}`
      : entries;
  return query(
    (prisma) => prisma.$queryRaw<SearchRow[]>`
      SELECT e."id", e."kind", e."documentId", e."versionId", e."annotationId", e."text", e."textHash", e."topic", e."statement", e."lang", e."position", e."at",
        d."title", d."lang" AS "documentLang", v."label" AS "versionLabel", coalesce(r."sourceCreator", a."sourceCreator", u."name") AS "authorName"
      FROM (${looked}) e
      JOIN "Document" d ON d."id" = e."documentId" AND d."deletedAt" IS NULL
      LEFT JOIN "Version" v ON v."id" = e."versionId"
      LEFT JOIN "Annotation" a ON a."id" = e."annotationId"
      LEFT JOIN "Reply" r ON r."id" = e."replyId"
      LEFT JOIN "User" u ON u."id" = e."authorId"
      WHERE e."terms" @@ ${expression}::tsquery
        AND (e."onlyForId" IS NULL OR e."onlyForId" = ${viewerId}::uuid)
        AND a."deletedAt" IS NULL AND r."deletedAt" IS NULL
        AND (e."versionId" IS NULL OR v."documentId" = e."documentId")
        AND (a."isPrivate" IS NOT TRUE OR a."authorId" = ${viewerId}::uuid)
        AND ${ofKinds(scope.kinds)}
        ${archived ? Prisma.empty : Prisma.sql`AND d."archivedAt" IS NULL`}
        ${office ? Prisma.sql`AND d."office" = ${office}` : Prisma.empty}
        ${authorId ? Prisma.sql`AND e."authorId" = ${authorId}::uuid` : Prisma.empty}
        ${scope.topic ? Prisma.sql`AND e."topic" = ${scope.topic}` : Prisma.empty}
        ${scope.tagged ? ofTag(scope.tagged) : Prisma.empty}
        AND NOT EXISTS (SELECT 1 FROM "SearchEntry" later
          JOIN "Version" lies ON lies."id" = later."versionId" AND lies."documentId" = later."documentId"
          WHERE later."documentId" = e."documentId"
          AND later."textHash" = e."textHash" AND (later."at", later."id") > (e."at", e."id") AND ${within(newer)})
      ORDER BY e."at" DESC, e."id" DESC LIMIT ${scope.take}`,
  );
}

/** Between the days asked for. The first condition of each pair is for the index, which knows moments and not kinds. */
function ofDays(entry: Prisma.Sql, { textDays, noteDays }: SearchScope): Prisma.Sql {
  const at = Prisma.sql`${entry}."at"`;
  const own = (text: Date, note: Date) =>
    Prisma.sql`CASE WHEN ${entry}."authorId" IS NULL THEN ${text}::timestamptz ELSE ${note}::timestamptz END`;
  const pair = (text: Date | undefined, note: Date | undefined) =>
    text && note ? ([text, note] as const) : null;
  const from = pair(textDays.from, noteDays.from);
  const before = pair(textDays.before, noteDays.before);
  return Prisma.sql`
    ${from ? Prisma.sql`AND ${at} >= ${earlier(...from)} AND ${at} >= ${own(...from)}` : Prisma.empty}
    ${before ? Prisma.sql`AND ${at} < ${later(...before)} AND ${at} < ${own(...before)}` : Prisma.empty}`;
}

const earlier = (one: Date, other: Date) => (one < other ? one : other);
const later = (one: Date, other: Date) => (one > other ? one : other);

/** A note is tagged by itself; whatever else is in a document by the document. */
const ofTag = ({ keys, codeIds }: NonNullable<SearchScope["tagged"]>): Prisma.Sql =>
  Prisma.sql`AND CASE WHEN e."annotationId" IS NULL
    THEN EXISTS (SELECT 1 FROM unnest(d."codeIds") AS code WHERE code = ANY(${[...codeIds]}::uuid[]))
    ELSE EXISTS (SELECT 1 FROM unnest(a."tagKeys") AS tag WHERE tag = ANY(${[...keys]}::text[])) END`;

/** Positions are text with a number. */
function ofKinds(kinds: readonly SearchKind[]): Prisma.Sql {
  const plain = kinds.filter((kind) => kind !== "position");
  const own = Prisma.sql`e."kind" = ANY(${[...plain]}::text[])`;
  return kinds.includes("position")
    ? Prisma.sql`(${own} OR (e."kind" = 'text' AND e."position" IS NOT NULL))`
    : own;
}

/** Other versions that say the same words as one of these entries, newest first. */
export async function listSameWords(rows: readonly SearchRow[]) {
  const texts = rows.filter(({ textHash }) => textHash !== null);
  if (texts.length === 0) return [];
  return query(
    (prisma) => prisma.$queryRaw<
      { documentId: string; textHash: string; versionId: string; label: string }[]
    >`
      SELECT DISTINCT e."documentId", e."textHash", e."versionId", v."label", v."ordinal"
      FROM unnest(${texts.map(({ documentId }) => documentId)}::uuid[], ${texts.map(({ textHash }) => textHash ?? "")}::text[])
        AS sought("documentId", "textHash")
      JOIN "SearchEntry" e ON e."documentId" = sought."documentId" AND e."textHash" = sought."textHash"
      JOIN "Version" v ON v."id" = e."versionId" AND v."documentId" = e."documentId"
      ORDER BY v."ordinal" DESC`,
  );
}

/** Languages of a workspace's texts, in whose stems a question is asked. */
export async function listLanguages(workspaceId: string): Promise<string[]> {
  const rows = await query(
    (prisma) => prisma.$queryRaw<{ lang: string }[]>`
      SELECT DISTINCT coalesce(v."lang", d."lang") AS "lang" FROM "Document" d JOIN "Version" v ON v."documentId" = d."id"
      WHERE d."workspaceId" = ${workspaceId}::uuid`,
  );
  return rows.map(({ lang }) => lang);
}

/** What a search of a workspace can be narrowed to, in one query. */
export function findSearchFilters(workspaceId: string) {
  return query((prisma) =>
    prisma.workspace.findUnique({
      where: { id: workspaceId },
      select: {
        documents: {
          where: { deletedAt: null },
          select: { id: true, title: true, office: true, newestDate: true },
          orderBy: [{ title: "asc" }, { id: "asc" }],
        },
        memberships: { select: { user: { select: { id: true, name: true } } } },
        codes: { where: { nameKey: { not: null } }, select: { name: true }, orderBy: { name: "asc" } },
      },
      relationLoadStrategy: "join",
    }),
  );
}
