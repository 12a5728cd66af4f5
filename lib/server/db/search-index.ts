import "server-only";
import { createHash } from "node:crypto";
import { guessLanguage } from "@/lib/core/documents/guess-language";
import { partsOf, textEntries } from "@/lib/core/search/search-entries";
import { searchVector } from "@/lib/core/search/search-vector";
import { stemLanguage } from "@/lib/core/search/stem-word";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { inTransaction, query, type Transaction } from "./query";

export interface NewSearchEntry {
  readonly workspaceId: string;
  readonly documentId: string;
  readonly versionId?: string;
  readonly annotationId?: string;
  readonly replyId?: string;
  readonly kind: string;
  readonly text: string;
  /** What it is found by beside its words: tags. */
  readonly besides?: string;
  readonly lang: string | null;
  readonly position?: string | null;
  readonly authorId?: string;
  readonly onlyForId?: string;
  readonly at: Date;
  readonly textHash?: string;
  readonly topic?: string;
  readonly statement?: string;
}

/** Rows and queries of one step, so that nobody waits long for a step's transaction. */
const STEP_NOTES = 200;
const STEP_VERSIONS = 24;
/** Texts are read together up to here; a longer one by itself. */
const STEP_WORDS = 6_000;
const INSERT_ROWS = 500;
/** Names of documents stand before all that has a date. */
const BEFORE_ALL = new Date("9999-01-01T00:00:00Z");

/** How many writings the index does not know yet, counted up to a hundred. */
export async function countPending(): Promise<number> {
  const [row] = await query(
    (prisma) => prisma.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS "waiting" FROM (SELECT 1 FROM "SearchPending" LIMIT 100) AS "first"`,
  );
  return row?.waiting ?? 0;
}

/**
 * Reads some of what was written since into the index: a few hundred notes and documents, or a few versions, the latest added
 * first. What is being written at the same moment waits for it, or is waited for.
 * @returns how many writings were read; 0 where none waits
 */
export function indexPending(): Promise<number> {
  return inTransaction(async (transaction) => {
    // The kinds are named, and not "all but versions": of those the key of the table leads to the few that wait, where else
    // every version that waits would be passed over at every step.
    const taken = await transaction.$queryRaw<{ kind: string; id: string }[]>`
      DELETE FROM "SearchPending" WHERE ("kind", "id") IN (
        SELECT "kind", "id" FROM "SearchPending" WHERE "kind" IN ('document', 'note') ORDER BY "kind", "id" LIMIT ${STEP_NOTES})
      RETURNING "kind", "id"`;
    const idsOf = (kind: string) => taken.flatMap((each) => (each.kind === kind ? [each.id] : []));
    if (taken.length > 0) {
      await replaceDocuments(transaction, idsOf("document"));
      await replaceNotes(transaction, idsOf("note"));
      return taken.length;
    }
    const versions = await transaction.$queryRaw<{ id: string }[]>`
      WITH waiting AS (
        SELECT p."id", COALESCE(v."words", 0) AS "words" FROM "SearchPending" p LEFT JOIN "Version" v ON v."id" = p."id"
        WHERE p."kind" = 'version' ORDER BY p."id" DESC LIMIT ${STEP_VERSIONS}),
      summed AS (SELECT "id", SUM("words") OVER (ORDER BY "id" DESC) - "words" AS "before" FROM waiting)
      DELETE FROM "SearchPending"
      WHERE "kind" = 'version' AND "id" IN (SELECT "id" FROM summed WHERE "before" < ${STEP_WORDS})
      RETURNING "id"`;
    await replaceVersions(
      transaction,
      versions.map(({ id }) => id),
    );
    return versions.length;
  });
}

async function replaceDocuments(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await transaction.document.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, workspaceId: true, title: true, office: true, lang: true },
  });
  await transaction.searchEntry.deleteMany({ where: { documentId: { in: [...ids] }, kind: "document" } });
  await insertEntries(
    transaction,
    rows.map(({ id, workspaceId, title, office, lang }) => ({
      workspaceId,
      documentId: id,
      kind: "document",
      text: title,
      besides: office ?? "",
      lang: stemsOf(lang),
      at: BEFORE_ALL,
    })),
  );
}

async function replaceNotes(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const said = { authorId: true, bodyText: true, createdAt: true } as const;
  const rows = await transaction.annotation.findMany({
    where: { id: { in: [...ids] }, deletedAt: null },
    select: {
      ...said,
      id: true,
      documentId: true,
      versionId: true,
      tags: true,
      isPrivate: true,
      version: { select: { lang: true } },
      document: { select: { workspaceId: true, lang: true } },
      position: { select: { label: true } },
      replies: { where: { deletedAt: null }, select: { ...said, id: true } },
    },
    relationLoadStrategy: "join",
  });
  await transaction.searchEntry.deleteMany({ where: { annotationId: { in: [...ids] } } });
  await insertEntries(
    transaction,
    rows.flatMap((row) => {
      const own = stemsOf(row.version.lang, row.document.lang);
      const entry = (
        kind: string,
        { authorId, bodyText, createdAt }: Pick<typeof row, keyof typeof said>,
      ): NewSearchEntry => ({
        workspaceId: row.document.workspaceId,
        documentId: row.documentId,
        versionId: row.versionId,
        annotationId: row.id,
        kind,
        text: bodyText,
        lang: languageOf(bodyText, own),
        position: row.position?.label ?? null,
        authorId,
        ...(row.isPrivate ? { onlyForId: row.authorId } : {}),
        at: createdAt,
      });
      return [
        { ...entry("note", row), besides: row.tags.join("\n") },
        ...row.replies.map((reply) => ({ ...entry("reply", reply), replyId: reply.id })),
      ];
    }),
  );
}

/** People write notes in the language of the text, or in English: these are the stems a search asks for. */
function languageOf(text: string, own: string | null): string | null {
  const guessed = guessLanguage(text);
  return guessed === "en" ? "en" : own;
}

async function replaceVersions(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await transaction.version.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      documentId: true,
      text: true,
      blocks: true,
      lang: true,
      dateIso: true,
      capturedAt: true,
      createdAt: true,
      positions: { select: { label: true, start: true, end: true } },
      document: { select: { workspaceId: true, lang: true } },
    },
    relationLoadStrategy: "join",
  });
  await transaction.searchEntry.deleteMany({
    where: { versionId: { in: [...ids] }, kind: { in: ["text", "navigation"] } },
  });
  await insertEntries(
    transaction,
    rows.flatMap((row) => {
      const lang = stemsOf(row.lang, row.document.lang);
      const at = dayOfVersion(row);
      return textEntries(row.text, blocksCodec.decode(row.blocks), row.positions).map((entry) => ({
        ...entry,
        workspaceId: row.document.workspaceId,
        documentId: row.documentId,
        versionId: row.id,
        lang,
        at,
        textHash: hashOfWords(entry.text),
      }));
    }),
  );
}

/** What the same words in several versions have in common. */
export const hashOfWords = (text: string): string =>
  createHash("sha256").update(text.replace(/\s+/gu, " ")).digest("base64url");

/** The day a version is found by. */
export const dayOfVersion = (row: {
  readonly dateIso: string | null;
  readonly capturedAt: Date | null;
  readonly createdAt: Date;
}): Date => dayOf(row.dateIso) ?? row.capturedAt ?? row.createdAt;

/** The first of these languages that is known decides; a text of which nobody knows it is read as English, which does no harm. */
export function stemsOf(...langs: readonly (string | null)[]): string | null {
  return stemLanguage(langs.find((lang) => lang !== null && lang !== "und") ?? "en");
}

/** The first moment of "2013", "2013-09" or "2013-09-27". */
function dayOf(dateIso: string | null): Date | null {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(dateIso ?? "") ?? [];
  const moment = year ? new Date(`${year}-${month}-${day}T00:00:00Z`) : null;
  return moment && !Number.isNaN(moment.getTime()) ? moment : null;
}

export async function insertEntries(
  transaction: Transaction,
  entries: readonly NewSearchEntry[],
): Promise<void> {
  for (let from = 0; from < entries.length; from += INSERT_ROWS) {
    const rows = entries.slice(from, from + INSERT_ROWS).flatMap(({ besides, statement, ...entry }) =>
      partsOf(entry.text).map((text) => ({
        ...entry,
        id: crypto.randomUUID(),
        text,
        statement,
        // A fact is found by what it says; the words around that are found as text.
        terms: searchVector([statement ?? text, besides].filter(Boolean).join("\n"), entry.lang),
      })),
    );
    await transaction.$executeRaw`
      INSERT INTO "SearchEntry" ("id", "workspaceId", "documentId", "versionId", "annotationId", "replyId", "kind", "text",
        "lang", "position", "authorId", "onlyForId", "at", "textHash", "topic", "statement", "terms")
      SELECT "id", "workspaceId", "documentId", "versionId", "annotationId", "replyId", "kind", "text",
        "lang", "position", "authorId", "onlyForId", "at", "textHash", "topic", "statement", "terms"::tsvector
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r("id" uuid, "workspaceId" uuid, "documentId" uuid,
        "versionId" uuid, "annotationId" uuid, "replyId" uuid, "kind" text, "text" text, "lang" text, "position" text,
        "authorId" uuid, "onlyForId" uuid, "at" timestamptz, "textHash" text, "topic" text, "statement" text, "terms" text)`;
  }
}
