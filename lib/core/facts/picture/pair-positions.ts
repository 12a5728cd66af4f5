import type { CanonicalDocument, NumberedPosition } from "@/lib/core/documents/canonical-document";
import { foldWords } from "@/lib/core/facts/fact-key";
import { wordBag } from "@/lib/core/facts/wording/word-bag";
import type { MatrixVersion } from "./matrix-version";

/** From this likeness on, two positions are one that was reworded. */
const SAME_FROM = 0.45;
/** The same heading counts for so much. */
const SAME_HEADING = 0.3;

interface Words {
  /** The position's words without its number. */
  readonly folded: string;
  readonly heading: string;
  readonly bag: ReadonlySet<string>;
}

/** The words of positions, read once however often they are compared. */
export class PositionWords {
  private readonly known = new Map<NumberedPosition, Words>();

  of(document: CanonicalDocument, position: NumberedPosition): Words {
    const known = this.known.get(position);
    if (known) return known;
    const whole = foldWords(document.text.slice(position.range.start, position.range.end));
    const number = foldWords(position.label);
    const folded =
      number && whole.startsWith(number) && /^(?: |$)/.test(whole.slice(number.length))
        ? whole.slice(number.length).trimStart()
        : whole;
    const words = { folded, heading: foldWords(position.heading), bag: wordBag(folded) };
    this.known.set(position, words);
    return words;
  }
}

interface Standing {
  readonly version: MatrixVersion;
  readonly position: NumberedPosition;
}

interface Candidate {
  readonly score: number;
  readonly row: number;
  readonly position: NumberedPosition;
}

/**
 * Pairs the standing positions, by their place in `older`, with those of the next version: one lineage first, then equal
 * words, then the most alike (Dice over stems). Only positions that share a word are compared.
 */
export function pairPositions(
  older: readonly Standing[],
  newer: MatrixVersion,
  words: PositionWords,
): Map<number, NumberedPosition> {
  const index = indexPositions(newer, words);
  const candidates = older.flatMap(({ version, position }, row): Candidate[] => {
    const lineage = version.lineages?.[version.document.positions.indexOf(position)] ?? null;
    // Lineages say it within a document, by matching or by a person's word; words alone say it where there are none.
    if (lineage !== null && newer.lineages && version.documentId === newer.documentId)
      return (index.byLineage.get(lineage) ?? []).map((each) => ({ score: 3, row, position: each }));
    return alike(words.of(version.document, position), index).map(({ score, position }) => ({
      score,
      row,
      position,
    }));
  });
  candidates.sort((a, b) => b.score - a.score);
  const pairs = new Map<number, NumberedPosition>();
  const taken = new Set<NumberedPosition>();
  for (const { row, position } of candidates) {
    if (pairs.has(row) || taken.has(position)) continue;
    pairs.set(row, position);
    taken.add(position);
  }
  return pairs;
}

interface PositionIndex {
  readonly positions: readonly { readonly position: NumberedPosition; readonly words: Words }[];
  readonly byLineage: ReadonlyMap<string, readonly NumberedPosition[]>;
  readonly byWords: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** How many words the position at hand shares with each; all 0 between two askings. */
  readonly shared: Uint32Array;
}

function indexPositions({ document, lineages }: MatrixVersion, words: PositionWords): PositionIndex {
  const positions = document.positions.map((position) => ({ position, words: words.of(document, position) }));
  const byLineage = new Map<string, NumberedPosition[]>();
  const byWords = new Map<string, number[]>();
  const byStem = new Map<string, number[]>();
  for (const [at, { position, words }] of positions.entries()) {
    const lineage = lineages?.[at];
    if (lineage !== undefined) put(byLineage, lineage, position);
    put(byWords, words.folded, at);
    for (const stem of words.bag) put(byStem, stem, at);
  }
  return { positions, byLineage, byWords, byStem, shared: new Uint32Array(positions.length) };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The positions that say nearly the same, in their order. */
function alike(mine: Words, index: PositionIndex): { score: number; position: NumberedPosition }[] {
  const { positions, shared } = index;
  const equal = new Set(index.byWords.get(mine.folded));
  const met = new Set(equal);
  for (const stem of mine.bag)
    for (const at of index.byStem.get(stem) ?? []) {
      shared[at] = (shared[at] as number) + 1;
      met.add(at);
    }
  const found: { score: number; position: NumberedPosition }[] = [];
  for (const at of [...met].sort((a, b) => a - b)) {
    const { position, words } = positions[at] as PositionIndex["positions"][number];
    const dice = (2 * (shared[at] as number)) / (mine.bag.size + words.bag.size || 1);
    shared[at] = 0;
    const score = equal.has(at) ? 2 : dice + (mine.heading === words.heading ? SAME_HEADING : 0);
    if (score >= SAME_FROM) found.push({ score, position });
  }
  return found;
}
