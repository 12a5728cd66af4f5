/** Capitalised words of names and months are no hedges and no negations: "in May", "Minister May", "Do Not Track", "No. 5". */
export const withoutNames = (text: string) =>
  text
    .replace(/\bMay\b(?!\s(?:I|we|you|they|it)\b)/g, " ")
    .replace(/(?<=\p{Lu}\p{Ll}{0,20}\s|[(“"])(?:Not|No|Never|Will|Must|Can|Without)(?=\s\p{Lu}\p{Ll})/gu, " ")
    .replace(/\bNos?\.\s?(?=\d)/g, " ")
    // "No. Only expenses …": an answer denies what was asked, and nothing of what stands behind it.
    .replace(/(?:^|(?<=[.?!:]\s))No[.,](?=\s|$)/g, " ");

/** Set phrases whose "not" and "some" deny and soften nothing. */
const withoutPhrases = (text: string) =>
  text.replace(
    /\b(?:(?:but|and) (?:is |are |shall )?not (?:be )?limited to|without limitation|whether or not|or not|not only|why not|if not|as well as not|some of (?:the|which|these|those))\b/gi,
    " ",
  );

/** Lower case, straight apostrophes, single spaces, padded: whole words are found with their spaces. */
export const plain = (text: string) =>
  ` ${withoutPhrases(withoutNames(text))
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim()} `;

/** How often each phrase stands in a text; a longer phrase hides the shorter ones inside it ("one of the largest", "the largest"). */
export function countPhrases(text: string, phrases: readonly string[]): Map<string, number> {
  let rest = plain(text);
  const counts = new Map<string, number>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const pieces = rest.split(` ${phrase} `);
    if (pieces.length < 2) continue;
    counts.set(phrase, pieces.length - 1);
    rest = pieces.join("   ");
  }
  return counts;
}
