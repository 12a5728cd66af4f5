import { tokenize, Vocabulary } from "@/lib/core/anchoring/passage-index";

/** Position `earlier` of one list goes on as position `later` of another; `score` 0 to 1. */
export interface PositionMatch {
  readonly earlier: number;
  readonly later: number;
  readonly score: number;
}

/** Less in common than this and it is another position. */
const LEAST_SCORE = 0.45;

/** Positions compared in full with one; words that would add more than this are too common to lead anywhere. */
const MOST_CANDIDATES = 200;

/**
 * Pairs the positions of two versions that say the same, by their words and never by their number: one to one, best
 * first, equal ones in order. The score is the weight of the words in both over that in either (Dice), where words
 * that stand in many positions weigh little; signs and case do not count. `forbidden` pairs are passed over. In order
 * of `earlier`. Each position is compared in full with at most a few hundred that share its rarest words.
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
    for (const to of candidates(counts, standing)) {
      let common = 0;
      for (const [word, count] of counts)
        common += Math.min(count, right[to]?.get(word) ?? 0) * (weights.get(word) ?? 0);
      const score = (2 * common) / (whole + (rightWeights[to] ?? 0));
      if (score >= LEAST_SCORE && !forbidden(from, to)) pairs.push({ earlier: from, later: to, score });
    }
  });
  return oneToOne(pairs);
}

/** The positions that share one of the rarest words, as many as may be worth comparing in full. */
function candidates(counts: Map<number, number>, standing: Map<number, number[]>): Set<number> {
  const places = [...counts.keys()].flatMap((word) => {
    const there = standing.get(word);
    return there ? [there] : [];
  });
  const found = new Set<number>();
  for (const there of places.sort((a, b) => a.length - b.length)) {
    if (found.size > 0 && found.size + there.length > MOST_CANDIDATES) break;
    for (const to of there) found.add(to);
  }
  return found;
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
