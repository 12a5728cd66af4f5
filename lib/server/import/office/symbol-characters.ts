import "server-only";
import { codePoint } from "dingbat-to-unicode";

/** Where fonts of signs keep their characters: 0xF000 and the code of the sign. */
const FIRST_SIGN = 0xf020;
const LAST_SIGN = 0xf0ff;
const SIGN_FONTS = /^(?:symbol|wingdings(?: [23])?|webdings)$/i;

export function isSignFont(font: string | null): boolean {
  return font !== null && SIGN_FONTS.test(font.trim());
}

/**
 * The Unicode character of a sign in a font of signs (Symbol, Wingdings, Webdings), `null` where the font has none that
 * is known. Codes may stand in the private area, where these fonts keep them, or as plain bytes.
 */
export function signOf(font: string, code: number): string | null {
  const plain = code >= FIRST_SIGN && code <= LAST_SIGN ? code - 0xf000 : code;
  // The tables call the fonts by their full names.
  return codePoint(font.trim(), plain)?.string ?? null;
}

/** Words as they are seen: in a font of signs every character is another one. */
export function wordsInFont(text: string, font: string | null): string {
  const signs = isSignFont(font) ? font : null;
  if (signs === null && !/[\uf020-\uf0ff]/.test(text)) return text;
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (signs !== null && (code <= 0xff || code >= FIRST_SIGN)) return signOf(signs, code) ?? character;
      return character;
    })
    .join("");
}

/** Signs that everybody's fonts have; others that Wingdings offers are shown as a plain bullet. */
const COMMON_BULLET = /^[•◦▪▫●○■□‣⁃∙·*–—+>→✓✔☐☑☒◆◇★☆-]$/u;

/** What stands before an item of a list with bullets: its own sign where fonts have it, a plain bullet else. */
export function bulletOf(text: string, font: string | null): string {
  const mapped = wordsInFont(text, font).trim();
  // Word's hollow circle is the letter o of a typewriter's font.
  if (mapped === "o") return "◦";
  if (!mapped || COMMON_BULLET.test(mapped) || /\p{L}{2}|\p{N}/u.test(mapped)) return mapped;
  return "•";
}
