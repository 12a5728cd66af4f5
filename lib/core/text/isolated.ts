/** Letters of scripts that run from right to left (Hebrew, Arabic and their neighbours, with their presentation forms). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/**
 * A quotation that keeps to itself inside a sentence of another direction: without this, “a” → “b” of two Arabic words
 * stands on screen as “b” → “a” (Unicode Bidirectional Algorithm, first strong isolate U+2068 … U+2069). Text without
 * such letters is returned as it is.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
