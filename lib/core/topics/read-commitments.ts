import type { Block } from "@/lib/core/documents/block";
import { splitSentences } from "@/lib/core/facts/reading/split-sentences";
import { commitmentWordsOf } from "@/lib/core/languages/commitment-words";
import { listMarkerAt } from "@/lib/core/text/list-marker";
import type { Range } from "@/lib/core/text/range";
import { type Commitment, readSentence } from "./read-sentence";

/** What a statement commits to, sentence by sentence. All ranges are of the text that was read. */
export interface ReadStatement {
  readonly commitments: readonly Commitment[];
  /** Sentences in which nothing was read: told as they stand, never left out. */
  readonly unread: readonly Range[];
  /** Whether the language is one whose sentences are read at all. */
  readonly covered: boolean;
}

/**
 * Reads who must, should or may do what, for whom, on what condition, off the sentences of a statement in a language
 * of `commitment-words.ts`. Every part is a range of the text; nothing is added, and each sentence is either read or told as unread. Rules of
 * order and small words, no grammar: what it says is a lay-out of the quote for a person to read, no finding. Linear in the
 * text for sentences of bounded length.
 */
export function readCommitments(text: string, lang: string | null): ReadStatement {
  const words = commitmentWordsOf(lang);
  const commitments: Commitment[] = [];
  const unread: Range[] = [];
  for (const sentence of sentencesOf(text)) {
    const read = words ? readSentence(text, sentence, words) : [];
    if (read.length > 0) commitments.push(...read);
    else unread.push(sentence);
  }
  return { commitments, unread, covered: words !== null };
}

/** The sentences of a quote, line by line, without the marker of a list item that begins one. */
function sentencesOf(text: string): Range[] {
  const blocks: Block[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    const marker = listMarkerAt(text, start, end);
    blocks.push({ start: marker?.end ?? start, end, kind: "paragraph", chrome: null });
  }
  const metadata = { title: null, kind: null, office: null, place: null, date: null };
  return splitSentences({ text, blocks, positions: [], metadata, lang: null, warnings: [] }).map(
    ({ start, end }) => ({ start, end }),
  );
}
