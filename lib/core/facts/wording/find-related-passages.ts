import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { foldWords } from "@/lib/core/facts/fact-key";
import { type Sentence, splitSentences } from "@/lib/core/facts/reading/split-sentences";
import type { Range } from "@/lib/core/text/range";
import { stem, wordBag } from "./word-bag";

/** Where a subject is echoed in another text. */
export interface RelatedPassage {
  readonly documentId: string;
  readonly range: Range;
  readonly quote: string;
  /** 0 to 1: weight of the shared words, rare ones and those of the subject's heading counting more. */
  readonly score: number;
  /** The words of the passage that match, as printed, in order. */
  readonly words: readonly string[];
  /** The passage names the other text by its title, or shares words with the subject. */
  readonly reason: string;
}

/** What is looked for: a position's text, and its first sentence or heading, whose words weigh double. */
export interface Subject {
  readonly text: string;
  readonly heading: string;
}

/** Passages below this share too little to be called an echo. */
const least = 0.24;

/** So many average words of a heading are the most that a passage is measured by. */
const headingWords = 8;

/** Acronyms: rare, and hardly ever shared by chance. Those of countries are. */
const shortNames = (text: string) =>
  new Set(
    (text.match(/\b\p{Lu}[\p{Lu}\p{N}]{2,}s?\b/gu) ?? []).filter((name) => !/^(?:USA|NGOs?)$/.test(name)),
  );

/** Stems that every official text is full of. */
const everywhere = new Set(
  "states united international government governments country countries organization organizations include including report reports department agency national people work support efforts provide"
    .split(" ")
    .map(stem),
);

/** Words of a passage whose stems are among `stems`, as printed. */
function matching(text: string, stems: ReadonlySet<string>): string[] {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu))
    for (const part of foldWords(word).split(" "))
      if (stems.has(stem(part)) && !words.has(stem(part))) words.set(stem(part), word);
  return [...words.values()];
}

/**
 * Passages of other texts that speak of a subject, best first, with the words that match. Weight of a word: the rarer it is
 * among the sentences of the texts, the more; double if it stands in the subject's heading. A passage must share at least
 * two words, one of them of the heading. Suggestions: nothing is asserted about meaning. O(words of all texts).
 */
export function findRelatedPassages(
  subject: Subject,
  others: readonly { readonly id: string; readonly document: CanonicalDocument }[],
  limit = 5,
): RelatedPassage[] {
  const wanted = wordBag(`${subject.heading} ${subject.text}`);
  const heading = wordBag(subject.heading);
  const sentences: { id: string; sentence: Sentence; bag: ReadonlySet<string> }[] = [];
  const met = new Map<string, number>();
  for (const { id, document } of others)
    for (const sentence of splitSentences(document)) {
      if (sentence.place === "caption") continue;
      const bag = wordBag(sentence.text);
      sentences.push({ id, sentence, bag });
      for (const word of bag) met.set(word, (met.get(word) ?? 0) + 1);
    }
  const rarity = (word: string) => Math.log(1 + sentences.length / (1 + (met.get(word) ?? 0)));
  const weight = (word: string) =>
    rarity(word) * (heading.has(word) ? 2 : 1) * (everywhere.has(word) ? 0.3 : 1);
  const sum = (words: Iterable<string>) => [...words].reduce((total, word) => total + weight(word), 0);
  // The heading is what a passage can be expected to echo in full, but not the whole of a long one.
  const full = Math.min(sum(heading), headingWords * Math.log(1 + sentences.length));
  if (full === 0) return [];
  const shorts = shortNames(`${subject.heading} ${subject.text}`);
  const found: RelatedPassage[] = [];
  for (const { id, sentence, bag } of sentences) {
    const shared = [...bag].filter((word) => wanted.has(word));
    if (shared.length < 2 || !shared.some((word) => heading.has(word))) continue;
    // Long sentences share words with everything: their own weight counts against them.
    const common = sum(shared) / Math.sqrt(full * Math.max(sum(bag), full / 2));
    const named = [...shortNames(sentence.text)].some((name) => shorts.has(name));
    const score = Math.min(1, common + (named ? 0.25 : 0));
    if (score < least) continue;
    found.push({
      documentId: id,
      range: { start: sentence.start, end: sentence.end },
      quote: sentence.text,
      score: Math.round(score * 100) / 100,
      words: matching(sentence.text, new Set(shared)),
      reason: "shares words with the subject, rare ones counting more",
    });
  }
  return found.sort((a, b) => b.score - a.score || a.range.start - b.range.start).slice(0, limit);
}

/** Titles shorter than this (in words) are too plain to be a reference. */
const shortestTitle = 4;

/** Sentences of a text that name another text by its full title. O(length × titles). */
export function findTitleMentions(
  document: CanonicalDocument,
  titles: readonly { readonly id: string; readonly title: string }[],
): RelatedPassage[] {
  const found: RelatedPassage[] = [];
  const wanted = titles
    .map(({ id, title }) => ({ id, title, folded: foldWords(title) }))
    .filter(({ folded }) => folded.split(" ").length >= shortestTitle);
  for (const sentence of splitSentences(document)) {
    const folded = ` ${foldWords(sentence.text)} `;
    for (const { id, title, folded: name } of wanted)
      if (folded.includes(` ${name} `))
        found.push({
          documentId: id,
          range: { start: sentence.start, end: sentence.end },
          quote: sentence.text,
          score: 1,
          words: [title],
          reason: "names the other text by its title",
        });
  }
  return found;
}
