import { tokenize, Vocabulary } from "@/lib/core/anchoring/passage-index";

/** Position `earlier` of one list goes on as position `later` of another; `score` 0 to 1. */
export interface PositionMatch {
  readonly earlier: number;
  readonly later: number;
  readonly score: number;
}

/** Less in common than this and it is another position. */
const LEAST_SCORE = 0.45;

/**
 * Pairs the positions of two versions that say the same, by their words and never by their number: one to one, best
 * first, equal ones in order. The score is the weight of the words in both over that in either (Dice), where words
 * that stand in many positions weigh little; signs and case do not count. `forbidden` pairs are passed over. In order
 * of `earlier`. Time grows with the pairs that share a word.
 */
export function matchPositions(
  earlier: readonly string[],
  later: readonly string[],
  forbidden: (earlier: number, later: number) => boolean = () => false,
): PositionMatch[] {
  const vocabulary = new Vocabulary();
  const left = earlier.map((text) => wordCounts(text, vocabulary));
  const right = later.map((text) => wordCounts(text, vocabulary));
  const weights = rarities([...left, ...right]);
  const weigh = (counts: Map<number, number>) =>
    [...counts].reduce((sum, [word, count]) => sum + count * (weights.get(word) ?? 0), 0);
  const rightWeights = right.map(weigh);
  const standing = new Map<number, number[]>();
  right.forEach((counts, at) => {
    for (const word of counts.keys()) {
      const places = standing.get(word);
      if (places) places.push(at);
      else standing.set(word, [at]);
    }
  });

  const pairs: PositionMatch[] = [];
  left.forEach((counts, from) => {
    const whole = weigh(counts);
    const common = new Map<number, number>();
    for (const [word, count] of counts)
      for (const to of standing.get(word) ?? [])
        common.set(
          to,
          (common.get(to) ?? 0) + Math.min(count, right[to]?.get(word) ?? 0) * (weights.get(word) ?? 0),
        );
    for (const [to, weight] of common) {
      const score = (2 * weight) / (whole + (rightWeights[to] ?? 0));
      if (score >= LEAST_SCORE && !forbidden(from, to)) pairs.push({ earlier: from, later: to, score });
    }
  });
  return oneToOne(pairs);
}

function oneToOne(pairs: readonly PositionMatch[]): PositionMatch[] {
  const distance = ({ earlier, later }: PositionMatch) => Math.abs(earlier - later);
  const ranked = [...pairs].sort(
    (a, b) => b.score - a.score || distance(a) - distance(b) || a.earlier - b.earlier,
  );
  const takenEarlier = new Set<number>();
  const takenLater = new Set<number>();
  return ranked
    .filter(({ earlier, later }) => {
      if (takenEarlier.has(earlier) || takenLater.has(later)) return false;
      takenEarlier.add(earlier);
      takenLater.add(later);
      return true;
    })
    .sort((a, b) => a.earlier - b.earlier);
}

function wordCounts(text: string, vocabulary: Vocabulary): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of tokenize(text, vocabulary).ids)
    if (!vocabulary.isSign(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** A word of every position weighs 0.2, one of a single position 1. */
function rarities(all: readonly Map<number, number>[]): Map<number, number> {
  const standing = new Map<number, number>();
  for (const counts of all)
    for (const word of counts.keys()) standing.set(word, (standing.get(word) ?? 0) + 1);
  const most = Math.log(all.length + 1);
  return new Map(
    [...standing].map(([word, n]) => [word, 0.2 + 0.8 * (Math.log((all.length + 1) / n) / most)]),
  );
}
