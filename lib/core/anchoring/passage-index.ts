/** Words (or single characters of scripts written without spaces) and signs of a text, as numbers. */
export interface TokenRun {
  /** What token i reads like: equal numbers read the same once case and the style of quotation marks are ignored. */
  readonly ids: Int32Array;
  /** Token i stands at `[starts[i], ends[i])`, UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * A text made ready for finding many passages in it. Built once per text in linear time (about 0.2 s for a
 * million characters); never changed afterwards, except that its vocabulary learns the words of the quotes.
 */
export interface PassageIndex extends TokenRun {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** `places[placesFrom[id] … placesFrom[id + 1])` are the tokens that read `id`, in order. */
  readonly placesFrom: Int32Array;
  readonly places: Int32Array;
}

/** Numbers for words. */
export class Vocabulary {
  private readonly byForm = new Map<string, number>();
  private readonly byFold = new Map<string, number>();
  private readonly signs: boolean[] = [];
  readonly words: string[] = [];
  /** First and last letter of every word as one number each, for a quick look before words are compared. */
  readonly firstLetters: number[] = [];
  readonly lastLetters: number[] = [];

  idOf(form: string): number {
    let id = this.byForm.get(form);
    if (id !== undefined) return id;
    const word = fold(form);
    id = this.byFold.get(word);
    if (id === undefined) {
      id = this.words.length;
      this.words.push(word);
      this.firstLetters.push(word.charCodeAt(0));
      this.lastLetters.push(word.charCodeAt(word.length - 1));
      this.byFold.set(word, id);
      this.signs.push(SIGN.test(word));
    }
    this.byForm.set(form, id);
    return id;
  }

  /** True for tokens that are no words: they stand everywhere and prove little. */
  isSign(id: number): boolean {
    return this.signs[id] ?? true;
  }
}

const UNSPACED =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
const TOKEN = new RegExp(
  `[${UNSPACED}]\\p{M}*|[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]+|[\\u{1F000}-\\u{1FAFF}\\u200D\\uFE0F]+|\\S`,
  "gv",
);
const SIGN = /^[^\p{L}\p{N}]+$/u;

function fold(form: string): string {
  if (/^[‘’‚‛′`]$/.test(form)) return "'";
  if (/^[“”„‟«»″]$/.test(form)) return '"';
  if (/^[‐‑‒–—―−]$/.test(form)) return "-";
  return form.normalize("NFKC").toLowerCase();
}

/** Of each ASCII character: 1 white space, 2 letter or digit, 0 a sign. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /\s/.test(sign) ? 1 : /[a-z\d]/i.test(sign) ? 2 : 0;
});

/**
 * Where the token at `at` ends, if nothing but ASCII decides it; -1 for white space. `at` itself where the regular
 * expression must be asked: it answers the same and takes ten times as long.
 */
function plainTokenEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 128) return at;
  const kind = PLAIN[code];
  if (kind !== 2) return kind === 1 ? -1 : at + 1;
  let end = at + 1;
  while (end < text.length) {
    const next = text.charCodeAt(end);
    if (next >= 128) return at;
    if (PLAIN[next] !== 2) break;
    end += 1;
  }
  return end;
}

/** Cuts a text in tokens. White space separates and is no token. Linear. */
export function tokenize(text: string, vocabulary: Vocabulary): TokenRun {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (start: number, end: number) => {
    ids.push(vocabulary.idOf(text.slice(start, end)));
    starts.push(start);
    ends.push(end);
  };
  let at = 0;
  while (at < text.length) {
    const end = plainTokenEnd(text, at);
    if (end > at) {
      add(at, end);
      at = end;
    } else if (end < 0) at += 1;
    else {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match) break;
      add(match.index, TOKEN.lastIndex);
      at = TOKEN.lastIndex;
    }
  }
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Makes a text ready for `findPassage` and `carryPassage`. Worth keeping when more than one passage is sought. */
export function indexPassages(text: string): PassageIndex {
  const vocabulary = new Vocabulary();
  const run = tokenize(text, vocabulary);
  const placesFrom = new Int32Array(vocabulary.words.length + 1);
  for (const id of run.ids) placesFrom[id + 1] = (placesFrom[id + 1] ?? 0) + 1;
  for (let id = 1; id < placesFrom.length; id += 1)
    placesFrom[id] = (placesFrom[id] ?? 0) + (placesFrom[id - 1] ?? 0);
  const next = placesFrom.slice();
  const places = new Int32Array(run.ids.length);
  run.ids.forEach((id, at) => {
    const slot = next[id] ?? 0;
    places[slot] = at;
    next[id] = slot + 1;
  });
  return { text, vocabulary, ...run, placesFrom, places };
}

/** How often a token reads `id` in the indexed text; 0 for words that only quotes have. */
export function countOf(index: PassageIndex, id: number): number {
  return id + 1 < index.placesFrom.length ? (index.placesFrom[id + 1] ?? 0) - (index.placesFrom[id] ?? 0) : 0;
}

/** The first token that ends after `offset`; the number of tokens if none does. Binary search. */
export function firstTokenFrom({ ends }: TokenRun, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
