/** Names as Unicode has them, in small letters. */
const names: Readonly<Record<string, string>> = {
  "\u00ad": "soft hyphen",
  "\u034f": "combining grapheme joiner",
  "\u061c": "Arabic letter mark",
  "\u180e": "Mongolian vowel separator",
  "\u200b": "zero-width space",
  "\u200c": "zero-width non-joiner",
  "\u200d": "zero-width joiner",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u202a": "left-to-right embedding",
  "\u202b": "right-to-left embedding",
  "\u202c": "end of direction",
  "\u202d": "left-to-right override",
  "\u202e": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "end of isolate",
  "\ufeff": "zero-width no-break space",
};

/** What nothing is drawn for, or a box: no two readers see the same. White space is none of them, nor are line feeds and tabs. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Co}]|(?!\s)\p{Cc}/gu;

/** A name for each invisible sign of a text, in order: "zero-width space", "private-use sign U+F0B7". */
export function invisibleSigns(text: string): string[] {
  return Array.from(text.matchAll(invisible), ([sign]) => nameOf(sign));
}

/** The text with the name of each invisible sign in its place: "co⟨soft hyphen⟩operate". */
export const nameInvisibleSigns = (text: string): string =>
  text.replace(invisible, (sign) => `⟨${nameOf(sign)}⟩`);

/** The text as it is seen. */
export const withoutInvisibleSigns = (text: string): string => text.replace(invisible, "");

function nameOf(sign: string): string {
  const known = names[sign];
  if (known) return known;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  if (/\p{Co}/u.test(sign)) return `private-use sign ${code}`;
  return /\p{Variation_Selector}/u.test(sign) ? `variation selector ${code}` : `invisible sign ${code}`;
}
