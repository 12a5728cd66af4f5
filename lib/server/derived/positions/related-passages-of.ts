import "server-only";
import { foldWords } from "@/lib/core/facts/fact-key";
import {
  findRelatedPassages,
  type RelatedPassage,
  subjectOf,
} from "@/lib/core/facts/wording/find-related-passages";
import { indexSentences } from "@/lib/core/facts/wording/sentence-index";
import { stem } from "@/lib/core/facts/wording/word-bag";
import {
  countVersionsWith,
  listReadableVersions,
  listVersionsWith,
  type PositionRow,
  type ReadableVersionRow,
} from "@/lib/server/db/documents";
import { cachedResult } from "@/lib/server/derived/cached-result";
import { canonicalOf } from "@/lib/server/derived/canonical-of";

const MOST_ECHOES = 6;
/** A word that stands in more versions than this leads nowhere. */
const COMMON = 300;
/** A word that stands in so few versions leads to each of them; a more common one to those that have another with it. */
const RARE = 40;
/** Of the words of a heading, the rarest lead to where its subject is taken up. */
const LEADING = 5;
/** So many texts are read for one position. */
const MOST_TEXTS = 32;
const MOST_WORDS = 150_000;

export type Echo = Pick<RelatedPassage, "quote" | "words" | "score"> & { readonly row: ReadableVersionRow };

/**
 * Passages of the newest versions of other documents that take up the subject of a position, the closest first. Which texts
 * are read is looked up by the rarest words of the heading, so that it costs the same among ten thousand documents as among
 * a hundred.
 */
export async function relatedPassagesOf(
  version: ReadableVersionRow,
  position: PositionRow,
): Promise<readonly Echo[]> {
  const subject = subjectOf(version.text.slice(position.start, position.end), position.heading);
  const ids = await versionsNear(version, beginningsOf(position.heading, subject.heading));
  const name = `echoes ${position.id} ${position.start}-${position.end} ${ids.join(" ")}`;
  return cachedResult(name, async () => {
    const rows = withinRoom(await listReadableVersions(ids));
    const texts = rows.map((row) => ({ id: row.id, document: canonicalOf(row) }));
    return findRelatedPassages(subject, indexSentences(texts), MOST_ECHOES).flatMap(
      ({ documentId: id, quote, words, score }) => {
        const row = rows.find((each) => each.id === id);
        return row ? [{ row, quote, words, score }] : [];
      },
    );
  });
}

/** Words of a heading as printed, cut to their stems: the index knows words as they are printed. */
function beginningsOf(heading: string, stems: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const [word] of heading.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const own = stem(foldWords(word));
    if (stems.has(own)) found.add(word.slice(0, own.length));
  }
  return [...found];
}

/** Versions with one of the rarest words of a heading, or with two of its more common ones. */
async function versionsNear({ documentId, document }: ReadableVersionRow, beginnings: readonly string[]) {
  const counts = await countVersionsWith(beginnings, COMMON);
  const countOf = (word: string) => counts.get(word) ?? 0;
  const leading = beginnings
    .filter((word) => countOf(word) > 0)
    .sort((one, other) => countOf(one) - countOf(other))
    .slice(0, LEADING);
  const alone = leading.filter((word) => countOf(word) <= RARE).map((word) => `${word}:*`);
  const together = leading.flatMap((one, at) =>
    leading.slice(at + 1).map((other) => `(${one}:* & ${other}:*)`),
  );
  const asked = [...alone, ...together];
  if (asked.length === 0) return [];
  const found = await listVersionsWith(document.workspaceId, documentId, asked.join(" | "), MOST_TEXTS);
  return found.map(({ id }) => id);
}

function withinRoom(rows: readonly ReadableVersionRow[]): readonly ReadableVersionRow[] {
  let room = MOST_WORDS;
  return rows.filter(({ words }) => {
    room -= words;
    return room > 0;
  });
}
