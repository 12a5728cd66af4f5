import "server-only";

/** Ligatures and all letters of a large script fit; a file whose fonts name a text of their own for each drawing does not. */
const MOST_ANSWERS = 20_000;

/**
 * A question about a drawn character whose answer depends on its text alone. A page asks it some thousand times of some hundred
 * characters, and a pattern with classes of Unicode is many times as dear as a look at the last answer.
 */
export function askedOnce(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size < MOST_ANSWERS) answers.set(text, answer);
    return answer;
  };
}
