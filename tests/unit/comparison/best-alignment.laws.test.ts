import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAlignment, prices } from "@/lib/core/comparison/words/best-alignment";
import { WordClass, type WordSequence, wordClass, wordHead } from "@/lib/core/comparison/words/word-sequence";
import { wordSimilarity } from "@/lib/core/comparison/words/word-similarity";
import { Step } from "@/lib/core/comparison/words/word-step";

const vocabulary =
  "the The of , . ; and office Office offices worldsheet worldsheets Ambassador ambassador's 27 2013 人 口 è été Été".split(
    " ",
  );
const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 });

function sequence(tokens: readonly string[]): WordSequence {
  const kinds = tokens.map(wordClass);
  return {
    length: tokens.length,
    ids: Int32Array.from(tokens, (token) => vocabulary.indexOf(token)),
    classes: Uint8Array.from(kinds),
    heads: Uint16Array.from(tokens, (token, k) => wordHead(token, kinds[k] as number)),
    folded: (index) => (tokens[index] as string).toLowerCase(),
    startsSentence: (index) => index === 0 || tokens[index - 1] === ".",
  };
}

/** What pairing two tokens is worth: as a match, or inside a stretch of edits; `null` where they are strangers. */
function pairWorth(older: WordSequence, o: number, newer: WordSequence, n: number) {
  const value = prices.match[older.classes[o] as number] as number;
  if (older.ids[o] === newer.ids[n]) return { step: Step.equal, worth: value };
  if (older.heads[o] === 0 || older.heads[o] !== newer.heads[n]) return null;
  const same = older.folded(o) === newer.folded(n);
  if (same && (older.startsSentence(o) || newer.startsSentence(n)))
    return { step: Step.capital, worth: value * prices.capital };
  const isLight = older.classes[o] === WordClass.light || newer.classes[n] === WordClass.light;
  const alike = same ? 1 : isLight ? 0 : wordSimilarity(older.folded(o), newer.folded(n));
  if (alike < prices.alikeThreshold) return null;
  const heavier = Math.max(older.classes[o] as number, newer.classes[n] as number);
  return { step: Step.alike, worth: prices.alike * alike * (prices.match[heavier] as number) };
}

/** The highest worth there is, by looking at every cell in both states: slow and plain. */
function highestWorth(older: WordSequence, newer: WordSequence): number {
  const cells = new Map<string, { matched: number; editing: number }>();
  const at = (i: number, j: number) =>
    cells.get(`${i} ${j}`) ?? { matched: Number.NEGATIVE_INFINITY, editing: Number.NEGATIVE_INFINITY };
  cells.set("0 0", { matched: 0, editing: Number.NEGATIVE_INFINITY });
  const edited = ({ matched, editing }: { matched: number; editing: number }) =>
    Math.max(matched - prices.gap, editing);
  for (let i = 0; i <= older.length; i++) {
    for (let j = 0; j <= newer.length; j++) {
      if (i === 0 && j === 0) continue;
      const cell = { matched: Number.NEGATIVE_INFINITY, editing: Number.NEGATIVE_INFINITY };
      if (i > 0) cell.editing = Math.max(cell.editing, edited(at(i - 1, j)));
      if (j > 0) cell.editing = Math.max(cell.editing, edited(at(i, j - 1)));
      const pair = i > 0 && j > 0 ? pairWorth(older, i - 1, newer, j - 1) : null;
      if (pair) {
        const before = at(i - 1, j - 1);
        if (pair.step === Step.alike) cell.editing = Math.max(cell.editing, edited(before) + pair.worth);
        else cell.matched = pair.worth + Math.max(before.matched + prices.besideMatch, before.editing);
      }
      cells.set(`${i} ${j}`, cell);
    }
  }
  const { matched, editing } = at(older.length, newer.length);
  return Math.max(matched, editing);
}

/** What the steps are worth; `NaN` where one of them pairs strangers. */
function worthOf(steps: Uint8Array, older: WordSequence, newer: WordSequence): number {
  let [worth, o, n] = [0, 0, 0];
  let inEdit = false;
  steps.forEach((step, k) => {
    const pairs = step !== Step.deleted && step !== Step.inserted;
    const pair = pairs ? pairWorth(older, o, newer, n) : null;
    if (pairs) worth += pair?.step === step ? pair.worth : Number.NaN;
    const isMatch = step === Step.equal || step === Step.capital;
    if (isMatch && !inEdit) worth += prices.besideMatch;
    if (!isMatch && (k === 0 || !inEdit)) worth -= prices.gap;
    inEdit = !isMatch;
    if (step !== Step.inserted) o++;
    if (step !== Step.deleted) n++;
  });
  return o === older.length && n === newer.length ? worth : Number.NaN;
}

describe("bestAlignment", () => {
  it("is worth as much as the best of all alignments", () => {
    fc.assert(
      fc.property(words, words, (from, to) => {
        const [older, newer] = [sequence(from), sequence(to)];
        const steps = bestAlignment(older, 0, older.length, newer, 0, newer.length);
        expect(worthOf(steps, older, newer)).toBeCloseTo(highestWorth(older, newer), 9);
      }),
      { numRuns: 10_000 },
    );
  });

  it("looks at the given stretches only", () => {
    fc.assert(
      fc.property(words, words, words, (from, to, around) => {
        const [older, newer] = [sequence([...around, ...from]), sequence([...around, ...to, ...around])];
        const [o0, n0] = [around.length, around.length];
        const steps = bestAlignment(older, o0, older.length, newer, n0, n0 + to.length);
        let [o, n] = [0, 0];
        for (const step of steps) {
          if (step !== Step.inserted) o++;
          if (step !== Step.deleted) n++;
          if (step === Step.equal) expect(from[o - 1]).toBe(to[n - 1]);
        }
        expect([o, n]).toEqual([from.length, to.length]);
      }),
    );
  });

  it("aligns many words that are all the same", () => {
    const [older, newer] = [
      sequence(new Array<string>(300).fill("office")),
      sequence(new Array<string>(290).fill("office")),
    ];
    const steps = bestAlignment(older, 0, 300, newer, 0, 290);
    expect(steps.filter((step) => step === Step.equal)).toHaveLength(290);
    expect(steps.filter((step) => step === Step.deleted)).toHaveLength(10);
  });
});
