const unspaced = /\p{Script=Han}/u;

/**
 * A pattern for any of `words` ("a|b c|d") as whole words; white space in them is any one white space. Words of languages
 * written without blanks are found anywhere. Ignores case.
 */
export function wordsPattern(words: string, flags = "iu"): RegExp {
  const all = words.split("|").filter(Boolean);
  if (all.length === 0) return /(?!)/;
  const inside = all.filter((word) => unspaced.test(word));
  const whole = all.filter((word) => !unspaced.test(word)).map((word) => word.replaceAll(" ", "\\s"));
  const parts = [
    ...(whole.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${whole.join("|")})(?![\\p{L}\\p{N}])`] : []),
    ...inside,
  ];
  return new RegExp(parts.join("|"), flags);
}
