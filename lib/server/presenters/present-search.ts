import "server-only";
import { passageHref } from "@/lib/contracts/passage-href";
import type { FoundCodeView, SearchHitView } from "@/lib/contracts/search-view";
import type { Code } from "@/lib/core/codebook/code";
import { excerptMatches } from "@/lib/core/search/excerpt-matches";
import { findMatches } from "@/lib/core/search/find-matches";
import type { SearchQuery } from "@/lib/core/search/parse-search";
import type { listSameWords, SearchRow } from "@/lib/server/db/search";

type SameWords = Awaited<ReturnType<typeof listSameWords>>;

/** What was found, with the words marked as the index knows them. */
export function presentHits(
  rows: readonly SearchRow[],
  same: SameWords,
  sought: SearchQuery,
): SearchHitView[] {
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    href: hrefOf(row, row.versionId),
    documentTitle: row.title,
    ...(row.versionLabel === null ? {} : { versionLabel: row.versionLabel }),
    ...(row.position === null ? {} : { position: row.position }),
    ...(row.topic === null || row.statement === null
      ? {}
      : { fact: { topic: row.topic, statement: row.statement } }),
    ...(row.authorName === null ? {} : { authorName: row.authorName, writtenAt: row.at.toISOString() }),
    excerpt: excerptMatches(row.text, findMatches(row.text, row.lang, sought)),
    lang: row.lang ?? row.documentLang,
    alsoIn: same
      .filter((each) => each.documentId === row.documentId && each.textHash === row.textHash)
      .filter(({ versionId }) => versionId !== row.versionId)
      .map(({ versionId, label }) => ({ label, href: hrefOf(row, versionId) })),
  }));
}

/** Codes that were found, with their definitions. */
export const presentFoundCodes = (codes: readonly Code[], sought: SearchQuery): FoundCodeView[] =>
  codes.map(({ id, name, notation, colour, definition }) => ({
    id,
    name,
    notation,
    colour,
    href: `/topics/${id}`,
    notesHref: `/notes?${new URLSearchParams({ tag: name })}`,
    excerpt: excerptMatches(definition, findMatches(definition, "en", sought)),
  }));

function hrefOf({ documentId, annotationId, text }: SearchRow, versionId: string | null): string {
  if (versionId === null) return `/documents/${documentId}`;
  return annotationId === null ? passageHref(versionId, text) : `/versions/${versionId}#note-${annotationId}`;
}
