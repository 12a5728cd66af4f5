import { firstSentence } from "@/lib/core/documents/first-sentence";
import { findRelatedPassages, subjectOf } from "@/lib/core/facts/wording/find-related-passages";
import type { SentenceIndex } from "@/lib/core/facts/wording/sentence-index";
import { listMarkerAt } from "@/lib/core/text/list-marker";
import type { Range } from "@/lib/core/text/range";

/** A passage that may belong beside those of a topic, with the words it shares with them. It claims nothing. */
export interface Companion {
  readonly textId: string;
  readonly range: Range;
  readonly quote: string;
  /** 0 to 1. */
  readonly score: number;
  readonly words: readonly string[];
}

interface Topic {
  readonly name: string;
  readonly definition: string;
  readonly quotes: readonly { readonly textId: string; readonly range: Range; readonly quote: string }[];
}

/** So many quotes of a topic are asked for companions; each costs what `findRelatedPassages` costs. */
const MOST_QUOTES = 12;
const EACH = 12;

/**
 * Passages that share terms with the name, the definition or a quote of a topic, the most alike first; never one that is in the
 * topic already. Asked of an index over the texts of the workspace.
 */
export function suggestCompanions(topic: Topic, index: SentenceIndex, limit: number): Companion[] {
  const subjects = [
    subjectOf(topic.definition, topic.name),
    ...topic.quotes.slice(-MOST_QUOTES).map(({ quote }) => {
      const words = quote.slice(listMarkerAt(quote, 0, quote.length)?.end ?? 0);
      return subjectOf(words, firstSentence(words));
    }),
  ];
  const best = new Map<string, Companion>();
  for (const subject of subjects)
    for (const { documentId: textId, range, quote, score, words } of findRelatedPassages(
      subject,
      index,
      EACH,
    )) {
      const inTopic = topic.quotes.some(
        (each) => each.textId === textId && each.range.start < range.end && range.start < each.range.end,
      );
      const key = `${textId} ${range.start}`;
      if (!inTopic && score > (best.get(key)?.score ?? 0))
        best.set(key, { textId, range, quote, score, words });
    }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.textId.localeCompare(b.textId) || a.range.start - b.range.start)
    .slice(0, limit);
}
