/** A pattern for any of `words` ("a|b c|d") as whole words; white space in them is any one white space. Ignores case. */
export function wordsPattern(words: string, flags = "iu"): RegExp {
  if (words === "") return /(?!)/;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replaceAll(" ", "\\s")})(?![\\p{L}\\p{N}])`, flags);
}
