import { CharacterClass, characterClass } from "@/lib/core/text/character-class";

/** What a token weighs in an alignment. */
export const WordClass = { content: 0, light: 1, sign: 2 } as const;

/** Tokens of one piece of text, ready to be aligned. */
export interface WordSequence {
  /** Number of tokens; the arrays may be longer. */
  readonly length: number;
  /** Equal id = equal token; both pieces share one numbering. */
  readonly ids: Int32Array;
  /** One of WordClass each. */
  readonly classes: Uint8Array;
  /** First letter in lower case, as a UTF-16 unit; 0 for signs. Words with different heads are never alike. */
  readonly heads: Uint16Array;
  /** The token in lower case, for words that are alike but not equal. */
  folded(index: number): string;
  /** Does a sentence begin with the token? There a capital means nothing. */
  startsSentence(index: number): boolean;
}

/** Words of up to three letters hold a sentence together in any alphabetic language; they are matched less eagerly. */
const LIGHT_LENGTH = 3;

/** Class of a token by its form. */
export function wordClass(token: string): number {
  let letters = false;
  for (let at = 0; at < token.length; at++) {
    const unit = token.charCodeAt(at);
    const kind = characterClass(unit < 0xd800 || unit > 0xdbff ? unit : (token.codePointAt(at) ?? unit));
    if (kind === CharacterClass.digit || kind === CharacterClass.ideograph) return WordClass.content;
    if (kind === CharacterClass.letter || kind === CharacterClass.complex) letters = true;
  }
  if (!letters) return WordClass.sign;
  return token.length <= LIGHT_LENGTH ? WordClass.light : WordClass.content;
}

/** Head of a token for `WordSequence.heads`. */
export function wordHead(token: string, kind: number): number {
  if (kind === WordClass.sign) return 0;
  const unit = token.charCodeAt(0);
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return token.charAt(0).toLowerCase().charCodeAt(0);
}
