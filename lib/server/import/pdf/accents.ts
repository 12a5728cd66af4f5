import "server-only";
import type { Glyph } from "./glyph";

/** Accents that fonts hold as characters of their own, and what they are on a letter. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["`", "\u0300"],
  ["´", "\u0301"],
  ["ˊ", "\u0301"],
  ["^", "\u0302"],
  ["ˆ", "\u0302"],
  ["~", "\u0303"],
  ["˜", "\u0303"],
  ["¯", "\u0304"],
  ["ˉ", "\u0304"],
  ["˘", "\u0306"],
  ["˙", "\u0307"],
  ["¨", "\u0308"],
  ["˚", "\u030a"],
  ["˝", "\u030b"],
  ["ˇ", "\u030c"],
  ["¸", "\u0327"],
  ["˛", "\u0328"],
]);
const DOTLESS: ReadonlyMap<string, string> = new Map([
  ["ı", "i"],
  ["ȷ", "j"],
]);

/**
 * Typesetters print an accented letter as an accent and a letter over each other where the font has no such letter (TeX with its own
 * fonts). They are one character: else the word falls apart at each accent.
 */
export function withAccents(glyphs: readonly Glyph[]): readonly Glyph[] {
  const accents = glyphs.flatMap((glyph, at) => (accentOf(glyph.text) === null ? [] : [at]));
  if (accents.length === 0) return glyphs;
  const result: (Glyph | null)[] = [...glyphs];
  for (const at of accents) {
    const accent = glyphs[at];
    const mark = accentOf(accent?.text ?? "");
    // The accent is drawn before its letter, by most.
    const on = [at + 1, at - 1].find((place) => accent && liesOver(accent, result[place] ?? null));
    const letter = on === undefined ? null : result[on];
    if (!mark || !letter || on === undefined) continue;
    result[on] = { ...letter, text: composed(letter.text, mark) };
    result[at] = null;
  }
  return result.filter((glyph) => glyph !== null);
}

function accentOf(text: string): string | null {
  return ACCENTS.get(text) ?? (/^[\u0300-\u036f]$/u.test(text) ? text : null);
}

function composed(letter: string, mark: string): string {
  const first = letter.charAt(0);
  return ((DOTLESS.get(first) ?? first) + mark + letter.slice(1)).normalize("NFC");
}

function liesOver(accent: Glyph, letter: Glyph | null): boolean {
  if (!letter || !/^\p{L}\p{M}*$/u.test(letter.text)) return false;
  const middle = (accent.x + accent.end) / 2;
  const slack = 0.1 * letter.size;
  return (
    letter.mark === accent.mark &&
    letter.hidden === accent.hidden &&
    Math.abs(letter.size - accent.size) < 0.3 * letter.size &&
    Math.abs(letter.y - accent.y) < 0.5 * letter.size &&
    middle > letter.x - slack &&
    middle < letter.end + slack
  );
}
