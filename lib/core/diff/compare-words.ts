import { alignSequence } from "@/lib/core/diff/align-sequence";
import type { Interner } from "@/lib/core/diff/interner";
import { sharedHead, sharedTail } from "@/lib/core/diff/shared-blanks";
import { scanWords } from "@/lib/core/text/scan-words";
import { TokenList } from "@/lib/core/text/token-list";

/** A stretch of both texts where they differ, UTF-16 units: `[older start, older end, newer start, newer end]`. */
export type Edit = readonly [number, number, number, number];

/**
 * Edits between two aligned pieces, in order: outside them both pieces read the same, character for character.
 * Words are matched whole; where only the white space between two matched words differs, that is an edit of its own.
 */
export function compareWords(
  older: string,
  o0: number,
  o1: number,
  newer: string,
  n0: number,
  n1: number,
  interner: Interner,
): Edit[] {
  const olderTokens = new TokenList();
  const newerTokens = new TokenList();
  scanWords(older, o0, o1, olderTokens);
  scanWords(newer, n0, n1, newerTokens);
  const olderIds = idsOf(older, olderTokens, interner);
  const newerIds = idsOf(newer, newerTokens, interner);
  const match = alignSequence(olderIds, newerIds, interner.size);
  return editsOf(older, o0, o1, newer, n0, n1, olderTokens, newerTokens, match);
}

function idsOf(text: string, tokens: TokenList, interner: Interner): Int32Array {
  const ids = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) ids[i] = interner.idOf(text.slice(tokens.start(i), tokens.end(i)));
  return ids;
}

function editsOf(
  older: string,
  o0: number,
  o1: number,
  newer: string,
  n0: number,
  n1: number,
  olderTokens: TokenList,
  newerTokens: TokenList,
  match: Int32Array,
): Edit[] {
  const edits: Edit[] = [];
  let olderAt = o0;
  let newerAt = n0;
  for (let i = 0; i <= match.length; i++) {
    const j = i < match.length ? (match[i] as number) : newerTokens.length;
    if (j < 0) continue;
    const olderTo = i < match.length ? olderTokens.start(i) : o1;
    const newerTo = i < match.length ? newerTokens.start(j) : n1;
    pushGap(older, olderAt, olderTo, newer, newerAt, newerTo, edits);
    if (i < match.length) {
      olderAt = olderTokens.end(i);
      newerAt = newerTokens.end(j);
    }
  }
  return edits;
}

/** What stands between two matched words, less the white space both sides share at its ends. */
function pushGap(
  older: string,
  olderAt: number,
  olderTo: number,
  newer: string,
  newerAt: number,
  newerTo: number,
  edits: Edit[],
): void {
  const head = sharedHead(older, olderAt, olderTo, newer, newerAt, newerTo);
  const tail = sharedTail(older, olderAt + head, olderTo, newer, newerAt + head, newerTo);
  const [o0, o1, n0, n1] = [olderAt + head, olderTo - tail, newerAt + head, newerTo - tail];
  if (o0 < o1 || n0 < n1) edits.push([o0, o1, n0, n1]);
}
