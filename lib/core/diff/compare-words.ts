import { compareTokens } from "@/lib/core/diff/compare-tokens";
import type { Interner } from "@/lib/core/diff/interner";
import { sharedHead, sharedTail } from "@/lib/core/diff/shared-blanks";
import { type WordSequence, wordClass, wordHead } from "@/lib/core/diff/word-sequence";
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
  const from = new Piece(older, o0, o1, interner);
  const to = new Piece(newer, n0, n1, interner);
  const edits: Edit[] = [];
  const cursor = { older: o0, newer: n0 };
  const gap = (olderTo: number, newerTo: number) => {
    pushGap(older, cursor.older, olderTo, newer, cursor.newer, newerTo, edits);
    cursor.older = olderTo;
    cursor.newer = newerTo;
  };
  let i = 0;
  let j = 0;
  const matchUpTo = (stop: number) => {
    for (; i < stop; i++, j++) {
      gap(from.tokens.start(i), to.tokens.start(j));
      cursor.older = from.tokens.end(i);
      cursor.newer = to.tokens.end(j);
    }
  };
  const ranges = compareTokens(from, to, interner.size);
  ranges.forEach((edit, index) => {
    matchUpTo(edit.o0);
    i = edit.o1;
    j = edit.n1;
    const next = ranges[index + 1];
    // Edits that touch share no white space: each ends with its own last word.
    if (next && next.o0 === edit.o1 && next.n0 === edit.n1) {
      gap(
        edit.o1 > edit.o0 ? from.tokens.end(edit.o1 - 1) : cursor.older,
        edit.n1 > edit.n0 ? to.tokens.end(edit.n1 - 1) : cursor.newer,
      );
    }
  });
  matchUpTo(from.tokens.length);
  gap(o1, n1);
  return edits;
}

/** The tokens of a stretch of text. */
class Piece implements WordSequence {
  readonly tokens = new TokenList();
  readonly ids: Int32Array;
  readonly classes: Uint8Array;
  readonly heads: Uint16Array;
  private readonly foldedTokens: string[] = [];

  constructor(
    private readonly text: string,
    start: number,
    end: number,
    interner: Interner,
  ) {
    scanWords(text, start, end, this.tokens);
    const { length } = this.tokens;
    this.ids = new Int32Array(length);
    this.classes = new Uint8Array(length);
    this.heads = new Uint16Array(length);
    for (let k = 0; k < length; k++) {
      const token = text.slice(this.tokens.start(k), this.tokens.end(k));
      this.ids[k] = interner.idOf(token);
      const kind = wordClass(token);
      this.classes[k] = kind;
      this.heads[k] = wordHead(token, kind);
    }
  }

  readonly folded = (index: number) => {
    this.foldedTokens[index] ??= this.text
      .slice(this.tokens.start(index), this.tokens.end(index))
      .toLowerCase();
    return this.foldedTokens[index];
  };

  readonly startsSentence = (index: number) =>
    index === 0 || /[.?!]$/.test(this.text.slice(this.tokens.start(index - 1), this.tokens.end(index - 1)));
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
