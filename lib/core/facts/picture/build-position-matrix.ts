import { longestRising } from "@/lib/core/comparison/words/longest-rising";
import type { NumberedPosition } from "@/lib/core/documents/canonical-document";
import { defaultLadders, type Ladder } from "@/lib/core/facts/wording/commitment-ladder";
import { findRelatedPassages, type Subject, subjectOf } from "@/lib/core/facts/wording/find-related-passages";
import { judgeWording, type WordingFlag } from "@/lib/core/facts/wording/judge-wording";
import { indexSentences, type SentenceIndex } from "@/lib/core/facts/wording/sentence-index";
import type { Range } from "@/lib/core/text/range";
import type { MatrixVersion } from "./matrix-version";
import { PositionWords, pairPositions } from "./pair-positions";

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
const ECHO_FROM = 0.4;

interface Row {
  readonly label: string;
  readonly heading: string;
  readonly cells: MatrixCell[];
  /** It stands in the version before, of the same document. */
  standing: boolean;
  last: Standing;
  /** Of `last`, once it had to be looked for. */
  subject: Subject | null;
}

interface Standing {
  readonly version: MatrixVersion;
  readonly position: NumberedPosition;
}

const textOf = ({ version, position: { range } }: Standing) =>
  version.document.text.slice(range.start, range.end);

/** Rows whose positions kept their order (a longest run of rising places); the others moved. */
function keptOrder(pairs: ReadonlyMap<number, NumberedPosition>): ReadonlySet<number> {
  const rows = [...pairs].sort((a, b) => a[0] - b[0]);
  const run = longestRising(rows.map(([, { range }]) => range.start));
  return new Set(run.map((at) => (rows[at] as (typeof rows)[number])[0]));
}

function subjectOfRow(row: Row): Subject {
  row.subject ??= subjectOf(textOf(row.last), row.last.position.heading);
  return row.subject;
}

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

const silent = (versionId: string, state: PositionState): MatrixCell => ({
  versionId,
  state,
  range: null,
  quote: null,
  flags: [],
  words: [],
});

/**
 * Positions × versions, versions in order of time. A row begins "new" in the version that first has the position; then each
 * version tells what became of it. In another document, or one without numbered positions, an echo counts as "reworded"
 * with its quote; silence is "not stated", and in a later version of the same document "gone".
 * O(text + words that positions share); the thousands of positions of a law cost seconds.
 */
export function buildPositionMatrix(
  versions: readonly MatrixVersion[],
  ladders: readonly Ladder[] = defaultLadders,
): MatrixRow[] {
  const rows: Row[] = [];
  const words = new PositionWords();
  for (const [at, version] of versions.entries()) {
    const pairs = pairPositions(
      rows.map(({ last }) => last),
      version,
      words,
    );
    const ordered = keptOrder(pairs);
    // Made when a position has to be looked for among the sentences.
    let index: SentenceIndex | null = null;
    for (const [number, row] of rows.entries()) {
      const before = row.last;
      const partner = pairs.get(number);
      const sameDocument = version.documentId === before.version.documentId;
      if (partner) {
        const now = { version, position: partner };
        const equal =
          words.of(before.version.document, before.position).folded ===
          words.of(version.document, partner).folded;
        const { state, flags } = equal
          ? { state: ordered.has(number) ? ("unchanged" as const) : ("moved" as const), flags: [] }
          : reworded(textOf(before), textOf(now), ladders);
        row.cells.push({
          versionId: version.id,
          state,
          range: partner.range,
          quote: textOf(now),
          flags,
          words: [],
        });
        row.last = now;
        row.subject = null;
        row.standing = true;
        continue;
      }
      index ??= indexSentences([{ id: version.id, document: version.document }]);
      const [echo] = findRelatedPassages(subjectOfRow(row), index, 1);
      if (echo && echo.score >= ECHO_FROM) {
        const { range, quote } = echo;
        row.cells.push({
          versionId: version.id,
          state: "reworded",
          range,
          quote,
          flags: [],
          words: echo.words,
        });
      } else row.cells.push(silent(version.id, sameDocument && row.standing ? "gone" : "not stated"));
      if (sameDocument) row.standing = false;
    }
    const known = new Set(pairs.values());
    for (const position of version.document.positions) {
      if (known.has(position)) continue;
      const last = { version, position };
      rows.push({
        label: position.label,
        heading: position.heading,
        cells: [
          ...versions.slice(0, at).map(({ id }) => silent(id, "not stated")),
          {
            versionId: version.id,
            state: "new",
            range: position.range,
            quote: textOf(last),
            flags: [],
            words: [],
          },
        ],
        standing: true,
        last,
        subject: null,
      });
    }
  }
  return rows.map(({ label, heading, cells }) => ({ label, heading, cells }));
}
