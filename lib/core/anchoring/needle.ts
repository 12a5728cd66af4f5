import { countOf, type PassageIndex, type TokenRun, tokenize } from "./passage-index";
import type { PassageSelector } from "./selector";

/** What is looked for: a quote and its context as one run of tokens, weighed for one text. */
export interface Needle extends TokenRun {
  /** prefix + quote + suffix; `starts` and `ends` count in it. */
  readonly text: string;
  /** The quote in `text`. */
  readonly quoteStart: number;
  readonly quoteEnd: number;
  /** Tokens `[first, last)` touch the quote; those before and after are context. */
  readonly first: number;
  readonly last: number;
  /** 0.15 to 1: how much token i tells. Signs and everyday words tell little. */
  readonly weights: Float64Array;
  /** How unlikely token i is at any one place of the text, in bits. */
  readonly bits: Float64Array;
}

const SIGN_WEIGHT = 0.15;
const LEAST_WORD_WEIGHT = 0.25;

export type Quotation = Pick<PassageSelector, "quote" | "prefix" | "suffix">;

/** Cuts a quote with its context in tokens and weighs them by their rarity in the text. Linear. */
export function makeNeedle(index: PassageIndex, { prefix, quote, suffix }: Quotation): Needle {
  const text = prefix + quote + suffix;
  const run = tokenize(text, index.vocabulary);
  const quoteStart = prefix.length;
  const quoteEnd = quoteStart + quote.length;
  let first = 0;
  while (first < run.ids.length && (run.ends[first] ?? 0) <= quoteStart) first += 1;
  let last = first;
  while (last < run.ids.length && (run.starts[last] ?? 0) < quoteEnd) last += 1;
  const bits = Float64Array.from(run.ids, (id) => bitsOf(index, id));
  const weights = Float64Array.from(run.ids, (id) => weightOf(index, id));
  return { ...run, text, quoteStart, quoteEnd, first, last, weights, bits };
}

function bitsOf(index: PassageIndex, id: number): number {
  return Math.max(0, Math.log2((index.ids.length + 1) / (countOf(index, id) + 1)));
}

/** 0.15 to 1: how much a token tells in this text; see `Needle.weights`. */
export function weightOf(index: PassageIndex, id: number): number {
  if (index.vocabulary.isSign(id)) return SIGN_WEIGHT;
  return Math.max(LEAST_WORD_WEIGHT, bitsOf(index, id) / Math.log2(index.ids.length + 2));
}
