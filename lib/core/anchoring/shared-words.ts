import { WordClass, wordClass } from "@/lib/core/comparison/words/word-sequence";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";

/** More words than these persuade nobody further. */
const MOST = 8;

/**
 * Telling words that stand in both passages, as the second prints them, longest first: why one was named beside the
 * other. Capitals do not count; signs and words of up to three letters tell nothing. Each word once, at most eight.
 */
export function sharedWords(sought: string, there: string): string[] {
  const wanted = new Set(tellingWords(sought).map((word) => word.toLowerCase()));
  const shared = new Map<string, string>();
  for (const word of tellingWords(there)) {
    const folded = word.toLowerCase();
    if (wanted.has(folded) && !shared.has(folded)) shared.set(folded, word);
  }
  return [...shared.values()].sort((a, b) => b.length - a.length).slice(0, MOST);
}

function tellingWords(text: string): string[] {
  const tokens = new TokenList();
  scanWords(text, 0, text.length, tokens);
  return Array.from({ length: tokens.length }, (_, at) =>
    text.slice(tokens.start(at), tokens.end(at)),
  ).filter((word) => wordClass(word) === WordClass.content);
}
