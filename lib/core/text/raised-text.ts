const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "+": "⁺",
  "-": "⁻",
  "−": "⁻",
  n: "ⁿ",
};

/** A mark that calls a note: figures, a single letter, stars and daggers, small Roman numerals, several with commas. */
const NOTE_MARK = /^(?:\d{1,3}|[a-z]|[ivx]{2,5}|[*∗†‡§¶#]{1,3})(?:\s?[,;–-]\s?(?:\d{1,3}|[a-z]))*$/u;
/** What is raised in an ordinary word, and what stands before it there: "5th", "1er", "XXᵉ", "nᵒ", "Mme". */
const PARTS_OF_WORDS: readonly (readonly [before: RegExp, raised: RegExp])[] = [
  [/\d$/u, /^(?:st|nd|rd|th|d|er|ère|re|e|ème|è|nde?|te|de|ste|o|a|os|as|º|ª|°)$/iu],
  [/(?:^|[^\p{L}])[IVXLCDM]+$/u, /^(?:e|er|ère|re|ème|è|o|a|º|ª)$/u],
  [/(?:^|[^\p{L}])[Nn]$/u, /^(?:o|os|°|º)$/u],
  [/(?:^|[^\p{L}])[MDSCV]$/u, /^(?:r|rs|me|mes|lle|lles|gr|te?|ie|ve)$/u],
  [/[\p{L}\p{N}]$/u, /^(?:st|nd|rd|th|TM|SM|º|ª)$/u],
];
/** Units that are squared and cubed. */
const UNIT = /(?:^|[\s\d(/·])(?:[kcdm]?m|km|ft|in|mi|yd|s)$/u;
/** A power of ten, or of a bracket that reckons. */
const POWER = /(?:^|[^\p{L}\d.,]|\dx)(?:10|[2e])$|\([^()]*[+×÷=−*/][^()]*\)$/u;

/**
 * How raised (superscript) characters are written in canonical text, in every format alike: a figure never melts with the
 * word or number before it. "12" + raised "1" is "12[1]" (a note mark), "10" + raised "6" is "10⁶", "5" + raised "th" is
 * "5th", "m" + raised "2" is "m²". Marks already in brackets stay as they are.
 *
 * @param before the line as it stands before the raised characters.
 * @param raised what is raised, as printed.
 * @param calls the source says that this calls a note (a link to it, a footnote reference).
 */
export function raisedText(before: string, raised: string, calls = false): string {
  const mark = raised.trim();
  if (!mark) return raised;
  if (/^[[(].*[\])]$/u.test(mark)) return raised;
  if (calls) return `[${mark}]`;
  if (PARTS_OF_WORDS.some(([word, part]) => word.test(before) && part.test(mark))) return raised;
  if (
    /^[-+−]?\d{1,3}$|^n$/u.test(mark) &&
    (POWER.test(before) || (/^-?[23]$/.test(mark) && UNIT.test(before)))
  )
    return superscript(mark) ?? raised;
  if (NOTE_MARK.test(mark)) return `[${mark}]`;
  // Raised words are words of their own.
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(raised) ? ` ${raised}` : raised;
}

/** Figures and signs in their raised forms, "−12" as "⁻¹²"; `null` where one has none. */
export function superscript(text: string): string | null {
  const signs = [...text.trim()].map((sign) => SUPERSCRIPTS[sign]);
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join("") : null;
}
