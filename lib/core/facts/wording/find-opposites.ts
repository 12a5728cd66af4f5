import type { Range } from "@/lib/core/text/range";
import { countPhrases } from "./count-phrases";
import { deniedByPrefix, type OpposedWord, type OppositeKind, opposedWordsIn } from "./opposed-pairs";
import { neighboursStay } from "./same-commitment";
import { type SmallEdit, tellingList } from "./small-edits";

/** A word that gave way to its opposite. */
export interface Opposite {
  readonly kind: OppositeKind;
  readonly olderWords: string;
  readonly newerWords: string;
  /** Whether the newer word denies; of "denied" and "condition" alone. */
  readonly denies: boolean;
}

interface Swap {
  readonly kind: OppositeKind;
  readonly older: Range;
  readonly newer: Range;
  readonly denies: boolean;
}

interface Sides {
  readonly older: string;
  readonly newer: string;
}

const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;
const shifted = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
const cut = (text: string, { start, end }: Range) => text.slice(start, end);

/** Words of one stem, as far as two sides of an edit write them: "boat", "boats". */
const alike = (a: string, b: string) => {
  const shared = Math.min(5, Math.max(3, Math.min(a.length, b.length) - 1));
  return a.slice(0, shared) === b.slice(0, shared);
};
/** Telling words of one side of an edit, besides the opposite itself, that the other side does not have. */
function besides(text: string, own: string, there: string): number {
  const left = tellingList(own);
  const others = tellingList(there);
  return tellingList(text).filter(
    (word) => !left.includes(word) && !others.some((other) => alike(word, other)),
  ).length;
}
/** So many may differ beside an opposite. */
const MOST_BESIDE = 1;

/** Of the telling words of two sides, one apart, so large a share may be on one of them alone, or they are two statements. */
const MOST_UNLIKE = 0.4;
function isOneStatement({ older, newer }: Sides, edits: readonly SmallEdit[]): boolean {
  const share = (text: string, of: (edit: SmallEdit) => number) =>
    (edits.reduce((sum, edit) => sum + of(edit), 0) - 1) / Math.max(1, tellingList(text).length);
  return (
    share(older, ({ olderText, newerText }) => besides(olderText, "", newerText)) <= MOST_UNLIKE &&
    share(newer, ({ olderText, newerText }) => besides(newerText, "", olderText)) <= MOST_UNLIKE
  );
}

/** "si elle n'est divisible": in French "ne" denies by itself where none of its companions stands behind it. */
const loneNe =
  /(?<!\p{L})n(?:e\s|['’])\p{L}+(?!\p{L}|\s[^.;]{0,40}(?<!\p{L})(?:pas|plus|jamais|rien|que|qu|guère|point|aucun|aucune|personne|nul|nulle|ni)(?!\p{L}))(?<!(?:aucun|aucune|personne|nul|nulle|rien|jamais)\s[^.;]{0,60})/giu;

/** Whether as many words deny on both sides, the opposites themselves apart: "not unlawful" → "lawful" turns nothing round. */
function deniedAlike(sides: Sides, { older, newer }: Swap, negations: readonly string[]): boolean {
  const count = (text: string, { start, end }: Range) => {
    const rest = `${text.slice(0, start)} … ${text.slice(end)}`;
    const alone = text.match(loneNe)?.length ?? 0;
    return [...countPhrases(rest, negations).values()].reduce((sum, each) => sum + each, alone);
  };
  return count(sides.older, older) % 2 === count(sides.newer, newer) % 2;
}

/** "from noon to night" → "to night from noon": words that only changed places are on both sides as often. */
function exchanged(
  a: OpposedWord,
  b: OpposedWord,
  words: { readonly older: readonly OpposedWord[]; readonly newer: readonly OpposedWord[] },
): boolean {
  const count = (list: readonly OpposedWord[], { pair, side }: OpposedWord) =>
    list.filter((word) => word.pair === pair && word.side === side).length;
  return !(count(words.older, a) > count(words.newer, a) && count(words.newer, b) > count(words.older, b));
}

/** Pairs of the tables of which an edit put one side for the other. */
function swapsOfTables(
  edit: SmallEdit,
  words: { readonly older: readonly OpposedWord[]; readonly newer: readonly OpposedWord[] },
): Swap[] {
  const there = words.newer.filter((word) => overlaps(word, edit.newer));
  return words.older
    .filter((word) => overlaps(word, edit.older))
    .flatMap((a) => {
      const b = there.find(({ pair, side }) => pair === a.pair && side !== a.side);
      return b && !exchanged(a, b, words) ? [{ kind: a.kind, older: a, newer: b, denies: b.side === 1 }] : [];
    });
}

/** Words that lost or got a prefix that denies. */
function swapsOfPrefixes({ older, newer, olderText, newerText }: SmallEdit): Swap[] {
  const lost = deniedByPrefix(olderText, newerText).map(({ denied, plain }) => ({
    older: shifted(denied, older.start),
    newer: shifted(plain, newer.start),
    denies: false,
  }));
  const gained = deniedByPrefix(newerText, olderText).map(({ denied, plain }) => ({
    older: shifted(plain, older.start),
    newer: shifted(denied, newer.start),
    denies: true,
  }));
  return [...lost, ...gained].map((swap) => ({ kind: "denied" as const, ...swap }));
}

/**
 * Words that gave way to their opposites between two sides of one statement: "unlawful" → "lawful", "nobody" → "everybody",
 * "allowed" → "forbidden", "at least" → "at most". Nothing where another word beside them changed as well, where the two only
 * changed places, or where a negation came or went with them. `negations`: what else denies. The same the other way round.
 */
export function findOpposites(
  older: string,
  newer: string,
  edits: readonly SmallEdit[],
  negations: readonly string[],
): Opposite[] {
  const sides = { older, newer };
  if (!isOneStatement(sides, edits)) return [];
  const words = { older: opposedWordsIn(older), newer: opposedWordsIn(newer) };
  const swaps = edits.flatMap((edit) => {
    if (edit.olderText === "" || edit.newerText === "") return [];
    const found = [...swapsOfPrefixes(edit), ...swapsOfTables(edit, words)].filter((swap) => {
      const [a, b] = [cut(older, swap.older), cut(newer, swap.newer)];
      return (
        besides(edit.olderText, `${a} ${b}`, edit.newerText) <= MOST_BESIDE &&
        besides(edit.newerText, `${a} ${b}`, edit.olderText) <= MOST_BESIDE &&
        neighboursStay(older, swap.older, edit.older, edit.newerText) &&
        neighboursStay(newer, swap.newer, edit.newer, edit.olderText) &&
        deniedAlike(sides, swap, negations)
      );
    });
    // One edit turns one thing round; two at once say what was said before ("allowed if" → "forbidden unless").
    // The same one, whichever side is older.
    const name = ({ older: a, newer: b }: Swap) => [cut(older, a), cut(newer, b)].sort().join("|");
    return found.sort((a, b) => (name(a) < name(b) ? -1 : 1)).slice(0, 1);
  });
  const conditions = swaps.filter(({ kind }) => kind === "condition");
  // "Nobody may fish unless …" → "Everybody may fish if …"
  if (conditions.length > 0 && conditions.length < swaps.length) return [];
  return swaps.map((swap) => ({
    kind: swap.kind,
    denies: swap.denies,
    olderWords: cut(older, swap.older),
    newerWords: cut(newer, swap.newer),
  }));
}
