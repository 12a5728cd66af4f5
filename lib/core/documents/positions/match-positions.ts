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

/** The words of one position: each once, with how often it stands there. */
interface CountedWords {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
}

/** The words of positions, read and counted once however often they are matched. */
export class PositionWords {
  private readonly vocabulary = new Vocabulary();
  private readonly known = new Map<string, CountedWords>();

  get size(): number {
    return this.vocabulary.words.length;
  }

  of(text: string): CountedWords {
    const known = this.known.get(text);
    if (known) return known;
    const counts = new Map<number, number>();
    for (const id of tokenize(text, this.vocabulary).ids)
      if (!this.vocabulary.isSign(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const words = { ids: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()) };
    this.known.set(text, words);
    return words;
  }
}

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
  words: PositionWords = new PositionWords(),
): PositionMatch[] {
  const left = earlier.map((text) => words.of(text));
  const right = later.map((text) => words.of(text));
  const weights = rarities([...left, ...right], words.size);
  const weigh = ({ ids, counts }: CountedWords) =>
    ids.reduce((sum, id, at) => sum + (counts[at] as number) * (weights[id] as number), 0);
  const rightWeights = right.map(weigh);
  const standing = placesOfWords(right, words.size);
  // How often each word stands in the position at hand; all 0 between two of them.
  const here = new Int32Array(words.size);
  const pairs: PositionMatch[] = [];
  left.forEach((each, from) => {
    const whole = weigh(each);
    each.ids.forEach((id, at) => {
      here[id] = each.counts[at] as number;
    });
    for (const to of candidates(each, standing)) {
      const { ids, counts } = right[to] as CountedWords;
      let common = 0;
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] as number;
        common += Math.min(counts[at] as number, here[id] as number) * (weights[id] as number);
      }
      const score = (2 * common) / (whole + (rightWeights[to] as number));
      if (score >= LEAST_SCORE && !forbidden(from, to)) pairs.push({ earlier: from, later: to, score });
    }
    for (const id of each.ids) here[id] = 0;
  });
  return oneToOne(pairs);
}

/** For each word the positions it stands in, in order. */
function placesOfWords(positions: readonly CountedWords[], size: number): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: size }, () => []);
  positions.forEach(({ ids }, at) => {
    for (const id of ids) places[id]?.push(at);
  });
  return places;
}

/** The positions that share one of the rarest words, as many as may be worth comparing in full. */
function candidates({ ids }: CountedWords, standing: readonly (readonly number[])[]): Set<number> {
  const places = Array.from(ids, (id) => standing[id] ?? []).filter(({ length }) => length > 0);
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

/** A word of every position weighs 0.2, one of a single position 1; by number of the word. */
function rarities(all: readonly CountedWords[], size: number): Float64Array {
  const standing = new Int32Array(size);
  for (const { ids } of all) for (const id of ids) standing[id] = (standing[id] as number) + 1;
  const most = Math.log(all.length + 1);
  return Float64Array.from(standing, (n) =>
    n === 0 ? 0 : 0.2 + (0.8 * Math.log((all.length + 1) / n)) / most,
  );
}
