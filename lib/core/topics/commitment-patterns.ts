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
}

const made = new Map<string, CommitmentPatterns>();

const longestFirst = (words: string): string =>
  words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(" ", "\\s")
    .replaceAll("'", "['’]");

const BEFORE = "(?<![\\p{L}\\p{N}’'-])";
const AFTER = "(?![\\p{L}\\p{N}-])";

/** Words in small letters only: "May 2013" and "Will Example" bind nobody. */
export function patternsOf(words: CommitmentWords): CommitmentPatterns {
  const known = made.get(words.lang);
  if (known) return known;
  const any = (list: string) => `${BEFORE}(?:${longestFirst(list)})${AFTER}`;
  const denial = longestFirst(
    words.denials
      .split("|")
      .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
      .join("|"),
  );
  const duty = `(?:${longestFirst(words.duties)})${AFTER}(?:\\s(?:${denial})${AFTER})?`;
  const joins = longestFirst(words.joins);
  const patterns: CommitmentPatterns = {
    duty: new RegExp(`${BEFORE}(?:(?:${denial})\\s?)?${duty}(?:\\s(?:${joins}|or)\\s${duty})*`, "gu"),
    stand: new RegExp(`${BEFORE}(?:(?:${denial})\\s?)?(?:${longestFirst(words.stands)})${AFTER}`, "gu"),
    passive: new RegExp(`${BEFORE}(?:${words.passive})${AFTER}`, "gu"),
    agent: new RegExp(`${any(words.agents)}(?!\\s(?:${words.notWhom})${AFTER})`, "gu"),
    condition: new RegExp(any(words.conditions), "gu"),
    conditionAnyCase: new RegExp(any(words.conditions), "giu"),
    whom: new RegExp(`${any(words.whom)}(?!\\s(?:${words.notWhom})${AFTER})`, "gu"),
    join: new RegExp(any(words.joins), "giu"),
    notSubject: new RegExp(`${BEFORE}(?:${words.notSubject.replaceAll(" ", "\\s")})${AFTER}`, "iu"),
    imperative: words.imperatives
      ? new RegExp(`^(?:${words.imperatives})\\s(?!(?:${words.notImperative})${AFTER})(?=\\p{L})`, "iu")
      : null,
    subordinate: new RegExp(any(words.subordinates), "iu"),
  };
  made.set(words.lang, patterns);
  return patterns;
}
