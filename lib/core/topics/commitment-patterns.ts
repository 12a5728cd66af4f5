import type { CommitmentWords } from "@/lib/core/languages/commitment-words";

/** The words of a language as patterns. */
export interface CommitmentPatterns {
  /** With what denies it; several joined by "and" are one: "can and must". */
  readonly duty: RegExp;
  readonly stand: RegExp;
  readonly passive: RegExp;
  readonly agent: RegExp;
  readonly condition: RegExp;
  /** At the beginning of a sentence, in capitals too. */
  readonly conditionAnyCase: RegExp;
  readonly whom: RegExp;
  readonly join: RegExp;
  readonly notSubject: RegExp;
  /** `null` where a language has none that can be told. */
  readonly imperative: RegExp | null;
  readonly subordinate: RegExp;
  /** What the subject ends at where it stands behind the duty; `null` in languages where it stands before. */
  readonly that: RegExp | null;
}

const made = new Map<string, CommitmentPatterns>();

const longestFirst = (words: string): string =>
  words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(" ", "\\s")
    .replaceAll("'", "['’]");

/** A list without a word matches nothing. */
const NOTHING = "(?!)";

const BEFORE = "(?<![\\p{L}\\p{N}’'-])";
const AFTER = "(?![\\p{L}\\p{N}-])";

/** Words in small letters only: "May 2013" and "Will Example" bind nobody. */
export function patternsOf(words: CommitmentWords): CommitmentPatterns {
  const known = made.get(words.lang);
  if (known) return known;
  // Where words are written without blanks there is no telling where one begins.
  const [before, after] = words.order?.unspaced ? ["", ""] : [BEFORE, AFTER];
  const any = (list: string) => (list ? `${before}(?:${longestFirst(list)})${after}` : NOTHING);
  const notWhom = words.notWhom ? `(?!\\s(?:${words.notWhom})${after})` : "";
  const denial = longestFirst(
    words.denials
      .split("|")
      .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
      .join("|"),
  );
  const denied = words.denials ? `(?:(?:${denial})\\s?)?` : "";
  const duty = `(?:${longestFirst(words.duties)})${after}${words.denials ? `(?:\\s(?:${denial})${after})?` : ""}`;
  const joins = longestFirst(words.joins || NOTHING);
  const patterns: CommitmentPatterns = {
    duty: new RegExp(`${before}${denied}${duty}(?:\\s(?:${joins}|or)\\s${duty})*`, "gu"),
    stand: new RegExp(
      words.stands ? `${before}${denied}(?:${longestFirst(words.stands)})${after}` : NOTHING,
      "gu",
    ),
    passive: new RegExp(`${before}(?:${words.passive})${after}`, "gu"),
    agent: new RegExp(`${any(words.agents)}${notWhom}`, "gu"),
    condition: new RegExp(any(words.conditions), "gu"),
    conditionAnyCase: new RegExp(any(words.conditions), "giu"),
    whom: new RegExp(`${any(words.whom)}${notWhom}`, "gu"),
    join: new RegExp(any(words.joins), "giu"),
    notSubject: new RegExp(
      words.order?.unspaced
        ? words.notSubject.replaceAll(" ", "\\s")
        : `${BEFORE}(?:${words.notSubject.replaceAll(" ", "\\s")})${AFTER}`,
      "iu",
    ),
    imperative: words.imperatives
      ? new RegExp(`^(?:${words.imperatives})\\s(?!(?:${words.notImperative})${AFTER})(?=\\p{L})`, "iu")
      : null,
    subordinate: new RegExp(any(words.subordinates), "iu"),
    that: words.order?.that ? new RegExp(any(words.order.that), "gu") : null,
  };
  made.set(words.lang, patterns);
  return patterns;
}
