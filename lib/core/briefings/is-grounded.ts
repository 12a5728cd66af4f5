/** A number as it is printed: digits of any script, with points and commas inside. */
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** The numbers printed in words, as they are printed. */
export const numbersIn = (words: string): readonly string[] => words.match(NUMBER) ?? [];

/** True where each number of a sentence stands in one of the quotes, or in a name given to what it is about. */
export function isGrounded(
  sentence: string,
  quotes: readonly (string | null)[],
  names: readonly string[],
): boolean {
  const known = new Set([...quotes, ...names].flatMap((words) => numbersIn(words ?? "")));
  return numbersIn(sentence).every((number) => known.has(number));
}
