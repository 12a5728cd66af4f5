import type { SideWords } from "@/lib/core/comparison/words/side-words";
import { WordClass } from "@/lib/core/comparison/words/word-sequence";
import type { WordTable } from "@/lib/core/comparison/words/word-table";
import type { Range } from "@/lib/core/text/range";
import { SHORTEST_MOVE } from "./find-moves";
import { RunFilter } from "./run-filter";
import { RunPlaces } from "./run-places";
import { eachWordRun } from "./word-runs";

/** So many words in a row do not stand in what is gone and in what is new by chance, but where each sign is a word. */
const RUN = 12;

/** About, with its blank. */
const CHARACTERS_OF_WORD = 6;

/** A stretch of the text within one unit. */
export interface UnitPart {
  readonly unit: number;
  readonly range: Range;
}

/** A stretch of a unit on each side that says the same. */
export interface SharedPart {
  readonly older: UnitPart;
  readonly newer: UnitPart;
}

/** Some units of one side. */
export interface SomeUnits {
  readonly side: SideWords;
  readonly units: readonly number[];
}

/**
 * Stretches of units of both sides, at any distance, that read the same: `RUN` words in a row or more, which stand once among the given
 * units of each side (formulas do not). Signs and capitals do not count; a row of a table has no parts. No two overlap. Linear in the
 * words of the units; the memory it takes grows with what both share.
 */
export function sharedParts(older: SomeUnits, newer: SomeUnits, words: WordTable): SharedPart[] {
  if (older.units.length === 0 || newer.units.length === 0) return [];
  const isTurned = sizeOf(newer) > sizeOf(older);
  const [many, few] = isTurned ? [newer, older] : [older, newer];
  const filter = new RunFilter(sizeOf(few) / CHARACTERS_OF_WORD);
  eachRun(few, words, (run) => filter.add(run));
  const places = new RunPlaces();
  eachRun(many, words, (run, unit, place) => {
    if (filter.mayHold(run)) places.add(run, unit, place);
  });
  if (places.isEmpty) return [];
  eachRun(few, words, (run, unit, place) => places.meet(run, unit, place));
  const [manyWords, fewWords] = [new ReadUnits(many.side, words), new ReadUnits(few.side, words)];
  const found: SharedPart[] = [];
  for (const [unit, word, otherUnit, otherWord] of places.metOnce()) {
    const [here, there] = [manyWords.of(unit), fewWords.of(otherUnit)];
    if (word < here.taken) continue;
    const [before, after] = sharedAround(here, word, there, otherWord);
    if (after < RUN) continue;
    here.taken = word + after;
    const signs = signsBehind(here, word + after, there, otherWord + after);
    const part = here.part(word - before, word + after, signs);
    const counterpart = there.part(otherWord - before, otherWord + after, signs);
    if (part.range.end - part.range.start < SHORTEST_MOVE || !there.claim(counterpart.range)) continue;
    found.push(isTurned ? { older: counterpart, newer: part } : { older: part, newer: counterpart });
  }
  return found;
}

function sizeOf({ side: { units }, units: some }: SomeUnits): number {
  return some.reduce((size, unit) => size + units.end(unit) - units.start(unit), 0);
}

function eachRun(
  { side, units }: SomeUnits,
  words: WordTable,
  tell: (run: number, unit: number, place: number) => void,
): void {
  for (const unit of units) {
    if (side.units.isRow(unit)) continue;
    const first = side.contentFrom(unit);
    eachWordRun({ side, first, last: side.to(unit), length: RUN }, words, (run, place) =>
      tell(run, unit, place),
    );
  }
}

/** How many words before two places, and from them on, are the same; before them none that a part has already. */
function sharedAround(here: UnitWords, word: number, there: UnitWords, otherWord: number): [number, number] {
  let after = 0;
  while (word + after < here.ids.length && here.ids[word + after] === there.ids[otherWord + after]) after++;
  let before = 0;
  const most = Math.min(word - here.taken, otherWord);
  while (before < most && here.ids[word - before - 1] === there.ids[otherWord - before - 1]) before++;
  return [before, after];
}

/** How many signs follow the words before `to` on both sides. */
function signsBehind(here: UnitWords, to: number, there: UnitWords, otherTo: number): number {
  const [at, otherAt] = [here.tokenBehind(to), there.tokenBehind(otherTo)];
  const most = Math.min(here.end - at, there.end - otherAt);
  let signs = 0;
  while (signs < most && here.side.ids[at + signs] === there.side.ids[otherAt + signs]) signs++;
  return signs;
}

/** The words of one unit, without signs. */
class UnitWords {
  /** Token and folded number of each. */
  private readonly tokens: number[] = [];
  readonly ids: number[] = [];
  /** One past its last token. */
  readonly end: number;
  /** One past the last word of its last part. */
  taken = 0;
  private readonly claimed: Range[] = [];

  constructor(
    readonly side: SideWords,
    private readonly unit: number,
    words: WordTable,
  ) {
    const first = side.contentFrom(unit);
    this.end = side.to(unit);
    for (let token = first; token < this.end; token++) {
      const id = side.ids[token] as number;
      if (words.classOf(id) === WordClass.sign) continue;
      this.tokens.push(token);
      this.ids.push(words.foldedIdOf(id));
    }
  }

  tokenBehind(to: number): number {
    return (this.tokens[to - 1] as number) + 1;
  }

  /** The words `[from, to)` and so many signs behind them. */
  part(from: number, to: number, signs: number): UnitPart {
    const { tokens } = this.side;
    const start = tokens.start(this.tokens[from] as number);
    return { unit: this.unit, range: { start, end: tokens.end(this.tokenBehind(to) + signs - 1) } };
  }

  /** False where another part has some of it. */
  claim(range: Range): boolean {
    if (this.claimed.some(({ start, end }) => start < range.end && range.start < end)) return false;
    this.claimed.push(range);
    return true;
  }
}

/** The units of a side of which the words were asked for. */
class ReadUnits {
  private readonly read = new Map<number, UnitWords>();

  constructor(
    private readonly side: SideWords,
    private readonly words: WordTable,
  ) {}

  of(unit: number): UnitWords {
    let found = this.read.get(unit);
    if (!found) {
      found = new UnitWords(this.side, unit, this.words);
      this.read.set(unit, found);
    }
    return found;
  }
}
