import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { defaultLadders, type Ladder, softeners } from "./commitment-ladder";
import { likeness, wordBag } from "./word-bag";

export type WordingJudgement =
  | "strengthened"
  | "weakened"
  | "hedge gained"
  | "hedge lost"
  | "negation gained"
  | "negation lost";

/** A suggestion about a change of words, with the rule that makes it. A person decides. */
export interface WordingFlag {
  readonly judgement: WordingJudgement;
  /** "should → may, ladder “duty”". */
  readonly rule: string;
  readonly olderWords: string | null;
  readonly newerWords: string | null;
}

export const hedges =
  "as appropriate|where appropriate|if appropriate|as necessary|where possible|wherever possible|if possible|to the extent possible|as far as possible|in principle|where feasible|as practicable|subject to|may|might|could|perhaps|possibly|likely|generally|typically|seek to|seeks to|aim to|aims to|intend to|intends to|voluntary|non-binding|premature|as available|best efforts|approximately|some|in part|certain".split(
    "|",
  );
export const negations = [
  ..."not|no|never|neither|nor|none|cannot|without|don't|doesn't|won't|isn't|aren't|no longer|fail to|fails to|failed to|refrain from|prohibited|premature to|may not|unable|not able|not permitted|not allowed".split(
    "|",
  ),
  ...coveredLanguages.flatMap(({ wording }) => wording?.negations.split("|") ?? []),
];

/** Capitalised words of names and months are no hedges and no negations: "in May", "Minister May", "Do Not Track", "No. 5". */
const withoutNames = (text: string) =>
  text
    .replace(/\bMay\b(?!\s(?:I|we|you|they|it)\b)/g, " ")
    .replace(/(?<=\p{Lu}\p{Ll}{0,20}\s)(?:Not|No|Never|Will|Must|Can|Without)(?=\s\p{Lu}\p{Ll})/gu, " ")
    .replace(/\bNos?\.\s?(?=\d)/g, " ");

/** Set phrases whose "not" and "some" deny and soften nothing. */
const withoutPhrases = (text: string) =>
  text.replace(
    /\b(?:(?:but|and) (?:is |are |shall )?not (?:be )?limited to|without limitation|whether or not|not only|why not|if not|as well as not|some of (?:the|which|these|those))\b/gi,
    " ",
  );

/** Words that allow: one for another changes nothing ("can" → "may", "has the right to" → "may"). */
const allowing =
  /\b(?:can|may|might|could|(?:is|are) able to|(?:has|have) the (?:right|option) to|(?:is|are) (?:allowed|entitled|free) to)\b(?! not\b)/gi;
const allowances = (text: string) => withoutNames(text).match(allowing)?.length ?? 0;
const modal = /^(?:may|might|could)$/;

/** Below this share of common words two statements are unlike, and neither is a weaker form of the other. */
const LEAST_ALIKE = 0.5;

/** Lower case, straight apostrophes, single spaces, padded: whole words are found with their spaces. */
const plain = (text: string) =>
  ` ${withoutPhrases(withoutNames(text))
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[^\p{L}\p{N}'-]+/gu, " ")
    .trim()} `;

/** How often each phrase stands in a text; a longer phrase hides the shorter ones inside it ("one of the largest", "the largest"). */
function countPhrases(text: string, phrases: readonly string[]): Map<string, number> {
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

/** Rung of the strongest and the words met, per ladder. */
function strongest(text: string, ladder: Ladder): { rung: number; words: string } | null {
  const all = ladder.rungs.flatMap((rung) => rung.words);
  const counts = countPhrases(text, all);
  for (const [at, rung] of ladder.rungs.entries()) {
    const words = rung.words.find((phrase) => counts.has(phrase));
    if (words) return { rung: at, words };
  }
  return null;
}

const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
const onlyIn = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  [...a].find(([phrase, count]) => count > (b.get(phrase) ?? 0))?.[0] ?? null;

/** "will fund" → "will consider funding", "shall publish" → "are encouraged to publish": a word that takes duty away, or goes. */
function softened(older: string, newer: string): WordingFlag[] {
  const a = countPhrases(older, softeners);
  const b = countPhrases(newer, softeners);
  if (total(a) === total(b)) return [];
  const weaker = total(b) > total(a);
  const words = weaker ? onlyIn(b, a) : onlyIn(a, b);
  return [
    {
      judgement: weaker ? "weakened" : "strengthened",
      rule: `“${words}” ${weaker ? "came" : "went"}, a word that binds less`,
      olderWords: weaker ? null : words,
      newerWords: weaker ? words : null,
    },
  ];
}

/** A sentence half as long again, or as much shorter, says something else in what came: its "not" is none of what stayed. */
const MOST_GROWTH = 1.7;
const SHORT = 8;
function grew(older: string, newer: string): boolean {
  const lengths = [older, newer].map((text) => plain(text).trim().split(" ").length);
  const longest = Math.max(...lengths);
  return longest > SHORT && longest > MOST_GROWTH * Math.min(...lengths);
}

/**
 * What a rewording does to the strength of a statement: rungs of the ladders, hedges and negations gained or lost.
 * `older` and `newer` are the two sides of one change (a sentence or clause each). Suggestions, each with its rule;
 * nothing where both sides read the same. O(length × phrases) (0202).
 */
export function judgeWording(
  older: string,
  newer: string,
  ladders: readonly Ladder[] = defaultLadders,
): WordingFlag[] {
  const flags: WordingFlag[] = [];
  if (plain(older) === plain(newer)) return flags;
  for (const ladder of ladders) {
    const a = strongest(older, ladder);
    const b = strongest(newer, ladder);
    if (!a || !b || a.rung === b.rung) continue;
    flags.push({
      judgement: b.rung < a.rung ? "strengthened" : "weakened",
      rule: `${a.words} → ${b.words}, ladder “${ladder.name}”`,
      olderWords: a.words,
      newerWords: b.words,
    });
  }
  const [olderBag, newerBag] = [wordBag(older), wordBag(newer)];
  if (Math.min(olderBag.size, newerBag.size) > 3 && likeness(olderBag, newerBag, "min") < LEAST_ALIKE)
    return flags;
  if (flags.length === 0) flags.push(...softened(older, newer));
  if (grew(older, newer)) return flags;
  for (const [phrases, gained, lost, name] of [
    [hedges, "hedge gained", "hedge lost", "hedge"],
    [negations, "negation gained", "negation lost", "negation"],
  ] as const) {
    const a = countPhrases(older, phrases);
    const b = countPhrases(newer, phrases);
    const words = total(b) > total(a) ? onlyIn(b, a) : total(b) < total(a) ? onlyIn(a, b) : null;
    if (words === null || (modal.test(words) && allowances(older) === allowances(newer))) continue;
    if (total(b) > total(a)) {
      flags.push({ judgement: gained, rule: `${name} “${words}” came`, olderWords: null, newerWords: words });
    } else {
      flags.push({ judgement: lost, rule: `${name} “${words}” went`, olderWords: words, newerWords: null });
    }
  }
  return flags;
}
