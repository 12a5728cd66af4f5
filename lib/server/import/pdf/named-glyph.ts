import "server-only";
import type { FontFace } from "./font-face";

const DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const SIGNS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DIGITS.map((name, digit) => [name, String(digit)])),
  period: ".",
  comma: ",",
  hyphen: "-",
  endash: "–",
  percent: "%",
  dollar: "$",
  sterling: "£",
  Euro: "€",
  ampersand: "&",
  parenleft: "(",
  parenright: ")",
};

/**
 * What a character stands for, by the name of its drawing where the font gives its number no letter: "three.oldstyle" is a 3, "f_i" is
 * "fi". Without this the engine answers the number itself, a control character, and figures in the old style are lost.
 *
 * Source: Adobe Glyph List Specification 1.7, section 2: what follows a full stop is a form, "_" joins the parts of a ligature.
 *
 * @returns `null` where the font says what the character is, or its drawing has another kind of name.
 */
export function namedGlyph(font: FontFace, code: number | undefined): string | null {
  if (code === undefined || font.toUnicode?._map?.[code] !== undefined) return null;
  const name = font.differences?.[code] ?? font.defaultEncoding?.[code];
  if (!name || !/[._]/.test(name)) return null;
  const [base = ""] = name.split(".");
  let text = "";
  for (const part of base.split("_")) {
    const sign = partOf(part);
    if (sign === null) return null;
    text += sign;
  }
  return text || null;
}

function partOf(name: string): string | null {
  if (/^[A-Za-z]$/.test(name)) return name;
  const hex = /^(?:uni|u)([0-9A-F]{4,5})$/.exec(name)?.[1];
  return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (SIGNS[name] ?? null);
}
