import type { Comparison } from "@/lib/core/comparison/changes/change";
import type { CanonicalDocument, NumberedPosition } from "@/lib/core/documents/canonical-document";
import { foldWords } from "@/lib/core/facts/fact-key";
import { defaultLadders, type Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import { findRelatedPassages } from "@/lib/core/facts/wording/find-related-passages";
import { judgeWording, type WordingFlag } from "@/lib/core/facts/wording/judge-wording";
import { likeness, wordBag } from "@/lib/core/facts/wording/word-bag";
import type { Range } from "@/lib/core/text/range";

/** `strengthened?` and `weakened?` are suggestions. "gone" is said of a later version of the same document only; another document that is silent has "not stated". */
export type PositionState =
  | "new"
  | "unchanged"
  | "reworded"
  | "strengthened?"
  | "weakened?"
  | "moved"
  | "gone"
  | "not stated";

export interface MatrixVersion {
  readonly id: string;
  /** Versions of one document share it. */
  readonly documentId: string;
  readonly document: CanonicalDocument;
  /** Of each of the document's positions, in order, the lineage it was given; positions of one lineage are one. */
  readonly lineages?: readonly string[];
}

export interface MatrixCell {
  readonly versionId: string;
  readonly state: PositionState;
  /** The position or the passage that echoes it; `null` where there is none. */
  readonly range: Range | null;
  readonly quote: string | null;
  readonly flags: readonly WordingFlag[];
  /** Words that an echo shares; empty for positions. */
  readonly words: readonly string[];
}

export interface MatrixRow {
  readonly label: string;
  readonly heading: string;
  readonly cells: readonly MatrixCell[];
}

/** From this score on, a passage is shown as an echo of a position. */
const echoFrom = 0.4;
/** From this likeness on, two positions are one that was reworded. */
const sameFrom = 0.45;

const textOf = ({ text }: CanonicalDocument, { range }: NumberedPosition) =>
  text.slice(range.start, range.end);
/** The position's words without its number. */
const words = (document: CanonicalDocument, position: NumberedPosition) =>
  foldWords(textOf(document, position)).replace(
    new RegExp(`^${foldWords(position.label).replace(/[^\p{L}\p{N} ]/gu, "")}\\b ?`, "u"),
    "",
  );

interface Standing {
  readonly version: MatrixVersion;
  readonly position: NumberedPosition;
}

const lineageOf = ({ lineages, document }: MatrixVersion, position: NumberedPosition): string | null =>
  lineages?.[document.positions.indexOf(position)] ?? null;

/** Pairs the standing positions with those of the next version: one lineage first, then equal words, then the most alike. */
function pairPositions(
  older: readonly (Standing | null)[],
  newer: MatrixVersion,
): Map<number, NumberedPosition> {
  const pairs = new Map<number, NumberedPosition>();
  const taken = new Set<NumberedPosition>();
  const candidates: { score: number; row: number; position: NumberedPosition }[] = [];
  for (const [row, standing] of older.entries()) {
    if (!standing) continue;
    const mine = words(standing.version.document, standing.position);
    const lineage = lineageOf(standing.version, standing.position);
    for (const position of newer.document.positions) {
      const other = lineageOf(newer, position);
      // Lineages say it within a document, by matching or by a person's word; words alone say it where there are none.
      if (lineage !== null && other !== null && standing.version.documentId === newer.documentId) {
        if (lineage === other) candidates.push({ score: 3, row, position });
        continue;
      }
      const theirs = words(newer.document, position);
      const heading = foldWords(standing.position.heading) === foldWords(position.heading) ? 0.3 : 0;
      const score = mine === theirs ? 2 : likeness(wordBag(mine), wordBag(theirs)) + heading;
      if (score >= sameFrom) candidates.push({ score, row, position });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  for (const { row, position } of candidates) {
    if (pairs.has(row) || taken.has(position)) continue;
    pairs.set(row, position);
    taken.add(position);
  }
  return pairs;
}

/** Rows whose positions kept their order (a longest run of rising places); the others moved. */
function keptOrder(pairs: ReadonlyMap<number, NumberedPosition>): ReadonlySet<number> {
  const rows = [...pairs].sort((a, b) => a[0] - b[0]);
  const best = rows.map(() => 1);
  const from = rows.map(() => -1);
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < i; j++)
      if (
        (rows[j]?.[1].range.start ?? 0) < (rows[i]?.[1].range.start ?? 0) &&
        (best[j] ?? 0) + 1 > (best[i] ?? 0)
      ) {
        best[i] = (best[j] ?? 0) + 1;
        from[i] = j;
      }
  const kept = new Set<number>();
  for (let at = best.indexOf(Math.max(...best, 0)); at >= 0; at = from[at] ?? -1)
    kept.add(rows[at]?.[0] ?? -1);
  return kept;
}

/** Does the comparison show the position as moved? It knows the places better than the numbers do. */
const movedIn = (comparison: Comparison | undefined, range: Range) =>
  comparison?.changes.some(
    ({ kind, older }) =>
      kind === "moved" &&
      older !== null &&
      Math.min(older.end, range.end) - Math.max(older.start, range.start) > (range.end - range.start) / 2,
  ) ?? false;

function reworded(
  older: string,
  newer: string,
  ladders: readonly Ladder[],
): { state: PositionState; flags: readonly WordingFlag[] } {
  const flags = judgeWording(older, newer, ladders);
  const up = flags.some(({ judgement }) => judgement === "strengthened");
  const down = flags.some(({ judgement }) => judgement === "weakened");
  return { state: up === down ? "reworded" : up ? "strengthened?" : "weakened?", flags };
}

/**
 * Positions × versions, versions in order of time. A row begins "new" in the version that first has the position; then each
 * version tells what became of it. In another document, or one without numbered positions, an echo counts as "reworded"
 * with its quote; silence is "not stated", and in a later version of the same document "gone".
 * `comparisons` (key `older id>newer id`) tell moves where they are at hand. O(positions² × versions + text).
 */
export function buildPositionMatrix(
  versions: readonly MatrixVersion[],
  comparisons: ReadonlyMap<string, Comparison> = new Map(),
  ladders: readonly Ladder[] = defaultLadders,
): MatrixRow[] {
  const rows: {
    label: string;
    heading: string;
    cells: MatrixCell[];
    standing: Standing | null;
    last: Standing;
  }[] = [];
  for (const [at, version] of versions.entries()) {
    const pairs = pairPositions(
      rows.map(({ last }) => last),
      version,
    );
    const ordered = keptOrder(pairs);
    for (const [index, row] of rows.entries()) {
      const before = row.last;
      const partner = pairs.get(index);
      const cell = (
        state: PositionState,
        range: Range | null,
        flags: readonly WordingFlag[] = [],
        shared: readonly string[] = [],
      ): MatrixCell => ({
        versionId: version.id,
        state,
        range,
        quote: range ? version.document.text.slice(range.start, range.end) : null,
        flags,
        words: shared,
      });
      if (partner) {
        const equal = words(before.version.document, before.position) === words(version.document, partner);
        const moved =
          !ordered.has(index) ||
          movedIn(comparisons.get(`${before.version.id}>${version.id}`), before.position.range);
        const { state, flags } = equal
          ? { state: moved ? ("moved" as const) : ("unchanged" as const), flags: [] }
          : reworded(
              textOf(before.version.document, before.position),
              textOf(version.document, partner),
              ladders,
            );
        row.cells.push(cell(state, partner.range, flags));
        row.standing = row.last = { version, position: partner };
        continue;
      }
      const [echo] = findRelatedPassages(
        { text: textOf(before.version.document, before.position), heading: before.position.heading },
        [{ id: version.id, document: version.document }],
        1,
      );
      if (echo && echo.score >= echoFrom) row.cells.push(cell("reworded", echo.range, [], echo.words));
      else
        row.cells.push(
          cell(
            version.documentId === before.version.documentId && row.standing ? "gone" : "not stated",
            null,
          ),
        );
      if (version.documentId === before.version.documentId) row.standing = null;
    }
    const known = new Set(pairs.values());
    for (const position of version.document.positions) {
      if (known.has(position)) continue;
      const cells: MatrixCell[] = versions.slice(0, at).map(({ id }) => ({
        versionId: id,
        state: "not stated",
        range: null,
        quote: null,
        flags: [],
        words: [],
      }));
      cells.push({
        versionId: version.id,
        state: "new",
        range: position.range,
        quote: textOf(version.document, position),
        flags: [],
        words: [],
      });
      const standing = { version, position };
      rows.push({ label: position.label, heading: position.heading, cells, standing, last: standing });
    }
  }
  return rows.map(({ label, heading, cells }) => ({ label, heading, cells }));
}
