/** What the word scanner needs to know of a code point. */
export const CharacterClass = {
  /** Punctuation, symbols, emoji, controls, lone surrogates: one token each. */
  other: 1,
  space: 2,
  letter: 3,
  digit: 4,
  /** Never begins a token: combining marks, joiners, variation selectors, skin tones. */
  extend: 5,
  /** Written without spaces and read sign by sign: Han, Hiragana, Yi, Tangut. */
  ideograph: 6,
  /** Written without spaces in words of many letters: Thai, Lao, Khmer, Burmese … A dictionary must cut it. */
  complex: 7,
  /** Stays with whatever follows it (Unicode property Prepended_Concatenation_Mark and its like). */
  prepend: 8,
  /** Half of a flag. */
  regional: 9,
} as const;

const { other, space, letter, digit, extend, ideograph, complex, prepend, regional } = CharacterClass;

const extendPattern =
  /^(?:\p{M}|\p{Emoji_Modifier}|[\u0e33\u0eb3\uff9e\uff9f]|\u200c|\u200d|[\u{e0020}-\u{e007f}])$/u;
const prependPattern =
  /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]$/u;
const complexPattern =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Le}\p{Script=New_Tai_Lue}\p{Script=Tai_Tham}\p{Script=Tai_Viet}]$/u;
const ideographPattern =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Yi}\p{Script=Tangut}\p{Script=Nushu}]$/u;

function classify(codePoint: number): number {
  // The two largest ranges need no pattern: a first Chinese or Korean text would ask for thousands of signs.
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return ideograph;
  if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return letter;
  const character = String.fromCodePoint(codePoint);
  if (/^\s$/u.test(character)) return space;
  // A soft hyphen shows where a word may be broken; it ends none.
  if (codePoint === 0xad || extendPattern.test(character)) return extend;
  if (prependPattern.test(character)) return prepend;
  if (/^\p{Regional_Indicator}$/u.test(character)) return regional;
  if (/^\p{Nd}$/u.test(character)) return digit;
  if (complexPattern.test(character)) return complex;
  if (/^[\p{L}\p{N}]$/u.test(character)) return ideographPattern.test(character) ? ideograph : letter;
  return other;
}

/** Classes of the Basic Multilingual Plane, filled as they are met; 0 = not met yet. */
const basic = new Uint8Array(0x10000);
const beyond = new Map<number, number>();

/** Class of a code point (not of a UTF-16 unit); O(1) after its first use. */
export function characterClass(codePoint: number): number {
  if (codePoint < 0x10000) {
    const known = basic[codePoint] as number;
    if (known !== 0) return known;
    const found = codePoint >= 0xd800 && codePoint <= 0xdfff ? other : classify(codePoint);
    basic[codePoint] = found;
    return found;
  }
  let found = beyond.get(codePoint);
  if (found === undefined) {
    found = classify(codePoint);
    beyond.set(codePoint, found);
  }
  return found;
}
