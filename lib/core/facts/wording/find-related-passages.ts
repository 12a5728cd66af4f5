import { foldWords } from "@/lib/core/facts/fact-key";
import type { Range } from "@/lib/core/text/range";
import type { IndexedSentence, SentenceIndex } from "./sentence-index";
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
}

/** What is looked for: the stems of a position's text and of its heading, whose words weigh double, and its acronyms. */
export interface Subject {
  readonly wanted: ReadonlySet<string>;
  readonly heading: ReadonlySet<string>;
  readonly shortNames: ReadonlySet<string>;
}

/** A position's text and its heading or first sentence, made ready to be looked for in many texts. O(length). */
export function subjectOf(text: string, heading: string): Subject {
  const whole = `${heading} ${text}`;
  return { wanted: wordBag(whole), heading: wordBag(heading), shortNames: shortNames(whole) };
}

/** Passages below this share too little to be called an echo. */
const LEAST = 0.24;

/** So many average words of a heading are the most that a passage is measured by. */
const HEADING_WORDS = 8;

/** Acronyms: rare, and hardly ever shared by chance. Those of countries are. */
const shortNames = (text: string) =>
  new Set(
    (text.match(/\b\p{Lu}[\p{Lu}\p{N}]{2,}s?\b/gu) ?? []).filter((name) => !/^(?:USA|NGOs?)$/.test(name)),
  );

/** Words of a passage whose stems are among `stems`, as printed. */
function matching(text: string, stems: ReadonlySet<string>): string[] {
  const words = new Map<string, string>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu))
    for (const part of foldWords(word).split(" "))
      if (stems.has(stem(part)) && !words.has(stem(part))) words.set(stem(part), word);
  return [...words.values()];
}

/** A word that stands in more sentences than this leads nowhere, unless no word of the heading is rarer. */
const MOST_SENTENCES = 400;

/** The sentences that share a word with the heading, those of its rarest words first to be taken; in order. */
function candidates(heading: ReadonlySet<string>, { standing }: SentenceIndex): readonly number[] {
  const places = [...heading]
    .flatMap((word) => {
      const there = standing.get(word);
      return there ? [there] : [];
    })
    .sort((a, b) => a.length - b.length);
  const found = new Set<number>();
  for (const there of places) {
    if (found.size > 0 && there.length > MOST_SENTENCES) break;
    for (const at of there) found.add(at);
  }
  return [...found].sort((a, b) => a - b);
}

/**
 * Passages of other texts that speak of a subject, best first, with the words that match. Weight of a word: the rarer it is
 * among the sentences of the texts, the more; double if it stands in the subject's heading. A passage must share at least
 * two words, one of them of the heading. Suggestions: nothing is asserted about meaning. O(words of the sentences that share
 * one of the heading's rarer words).
 */
export function findRelatedPassages(subject: Subject, index: SentenceIndex, limit = 5): RelatedPassage[] {
  const { sentences, rarity } = index;
  const { wanted, heading } = subject;
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += rarity(word) * (heading.has(word) ? 2 : 1);
    return sum;
  };
  // The heading is what a passage can be expected to echo in full, but not the whole of a long one.
  const full = Math.min(weigh(heading), HEADING_WORDS * Math.log(1 + sentences.length));
  if (full === 0) return [];
  const found: { readonly at: number; readonly score: number; readonly shared: readonly string[] }[] = [];
  for (const at of candidates(heading, index)) {
    const { sentence, bag, weight } = sentences[at] as IndexedSentence;
    const shared = [...bag].filter((word) => wanted.has(word));
    if (shared.length < 2) continue;
    const doubled = shared.reduce((sum, word) => sum + (heading.has(word) ? rarity(word) : 0), 0);
    // Long sentences share words with everything: their own weight counts against them.
    const common = weigh(shared) / Math.sqrt(full * Math.max(weight + doubled, full / 2));
    if (common + 0.25 < LEAST) continue;
    const named =
      subject.shortNames.size > 0 &&
      [...shortNames(sentence.text)].some((name) => subject.shortNames.has(name));
    const score = Math.min(1, common + (named ? 0.25 : 0));
    if (score >= LEAST) found.push({ at, score, shared });
  }
  return found
    .map((each) => ({ ...each, score: Math.round(each.score * 100) / 100 }))
    .sort((a, b) => b.score - a.score || startOf(index, a.at) - startOf(index, b.at))
    .slice(0, limit)
    .map(({ at, score, shared }) => {
      const { id, sentence } = sentences[at] as IndexedSentence;
      return {
        documentId: id,
        range: { start: sentence.start, end: sentence.end },
        quote: sentence.text,
        score,
        words: matching(sentence.text, new Set(shared)),
      };
    });
}

const startOf = ({ sentences }: SentenceIndex, at: number): number => sentences[at]?.sentence.start ?? 0;
