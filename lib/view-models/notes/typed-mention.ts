/** The longest part of a name that is looked for, in UTF-16 units. */
export const LONGEST_TYPED = 60;

/**
 * What is being typed of a name behind an "@", and how many characters before the caret that sign stands; `null` where no mention is
 * typed. An address ("office@example.org") and a sign with white space behind it are words.
 * @param before the end of the line up to the caret
 */
export function typedMention(before: string): { readonly typed: string; readonly length: number } | null {
  const at = before.lastIndexOf("@");
  if (at < 0 || /[\p{L}\p{N}\p{M}._+-]$/u.test(before.slice(0, at))) return null;
  const typed = before.slice(at + 1);
  // Of letters, as names are, in at most four words.
  if (typed.length > LONGEST_TYPED || !/^(?:[\p{L}\p{N}\p{M}.'’-]+ ?){0,4}$/u.test(typed)) return null;
  return { typed, length: before.length - at };
}
