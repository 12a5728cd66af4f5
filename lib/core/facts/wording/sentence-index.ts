import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { type Sentence, splitSentences } from "@/lib/core/facts/reading/split-sentences";
import { stem, wordBag } from "./word-bag";

export interface IndexedSentence {
  /** The id its text was handed in with. */
  readonly id: string;
  readonly sentence: Sentence;
  readonly bag: ReadonlySet<string>;
  /** The rarities of its words together. */
  weight: number;
}

/** The sentences of some texts by the stems that stand in them. Made once, asked for many subjects. */
export interface SentenceIndex {
  readonly sentences: readonly IndexedSentence[];
  /** Stem → numbers of the sentences it stands in, rising. */
  readonly standing: ReadonlyMap<string, readonly number[]>;
  /** How much a stem tells: the rarer it is among the sentences, the more; stems that every official text is full of tell little. */
  rarity(stem: string): number;
}

/** Stems that every official text is full of. */
const everywhere = new Set(
  "states united international government governments country countries organization organizations include including report reports department agency national people work support efforts provide"
    .split(" ")
    .map(stem),
);

/** Captions are left out: they speak of a picture. O(words of all texts). */
export function indexSentences(
  texts: readonly { readonly id: string; readonly document: CanonicalDocument }[],
): SentenceIndex {
  const sentences: IndexedSentence[] = [];
  const standing = new Map<string, number[]>();
  for (const { id, document } of texts)
    for (const sentence of splitSentences(document)) {
      if (sentence.place === "caption") continue;
      const bag = wordBag(sentence.text);
      for (const word of bag) {
        const places = standing.get(word);
        if (places) places.push(sentences.length);
        else standing.set(word, [sentences.length]);
      }
      sentences.push({ id, sentence, bag, weight: 0 });
    }
  const known = new Map<string, number>();
  const rarity = (word: string) => {
    const value =
      known.get(word) ??
      Math.log(1 + sentences.length / (1 + (standing.get(word)?.length ?? 0))) *
        (everywhere.has(word) ? 0.3 : 1);
    known.set(word, value);
    return value;
  };
  for (const each of sentences) for (const word of each.bag) each.weight += rarity(word);
  return { sentences, standing, rarity };
}
