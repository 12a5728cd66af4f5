import { quoteRange, type ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Range } from "@/lib/core/text/range";
import type { Fact } from "./fact";
import { makeFactKey } from "./fact-key";

type WithoutKey<F> = F extends Fact ? Omit<F, "key"> : never;
/** A fact before it has its key; `core` is what the key is made of besides the topic. */
export type DraftFact = WithoutKey<Fact> & { readonly core: string };

/** Range, quote and focus of a fact that was read from `focus` (offsets of the whole text) in a sentence. */
export function proof(
  read: ReadSentence,
  focus: Range,
): { range: Range; quote: string; focus: Range; alsoAt: readonly Range[] } {
  const { sentence } = read;
  const range = quoteRange(sentence, focus);
  return {
    range,
    quote: sentence.text.slice(range.start - sentence.start, range.end - sentence.start),
    focus,
    alsoAt: [],
  };
}

/** A few words to both sides of the focus, inside the sentence: what tells two equal amounts of one text apart. */
export function nearWords(read: ReadSentence, focus: Range, each = 30): string {
  const { sentence } = read;
  const from = focus.start - sentence.start;
  const to = focus.end - sentence.start;
  const before = sentence.text.slice(Math.max(0, from - each), from).replace(/^\S*\s/, "");
  const after = sentence.text.slice(to, to + each).replace(/\s\S*$/, "");
  return `${before} ${after}`;
}

/** Gives drafts their keys; two drafts of one content get a running number in order of the text. */
export function keyFacts(drafts: readonly DraftFact[]): Fact[] {
  const seen = new Map<string, number>();
  return drafts.map(({ core, ...draft }) => {
    const key = makeFactKey(draft.topic, core);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return { ...draft, key: times === 1 ? key : `${key}-${times}` } as Fact;
  });
}
