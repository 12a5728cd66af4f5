import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { defaultLadders, type Ladder, softeners } from "./commitment-ladder";
import { editsBetween, placesOf, type SmallEdit, tellingWords, touches } from "./small-edits";
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
    /\b(?:(?:but|and) (?:is |are |shall )?not (?:be )?limited to|without limitation|whether or not|or not|not only|why not|if not|as well as not|some of (?:the|which|these|those))\b/gi,
    " ",
  );

/** Words that allow: one for another changes nothing ("can" → "may", "has the right to" → "may"). */
const allowing =
  /\b(?:can|may|might|could|(?:is|are) able to|(?:has|have) the (?:right|option) to|(?:is|are) (?:allowed|entitled|free) to)\b(?! not\b)/gi;
const allowances = (text: string) => withoutNames(text).match(allowing)?.length ?? 0;
const modal = /^(?:may|might|could)$/;

/** Tags and style sheets are no statements. */
const isMarkup = /<\/?[a-z]+(?:\s[^<>]{0,400})?>|[{;]\s*[a-z-]+:\s/i;

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
/** Words of another kind that deny as well: beside them a negation that came or went changes nothing. */
const denying =
  /\b(?:prohibit\p{L}*|forbid\p{L}*|forbidden|outside|refus\p{L}*|unable|never|not|no|cannot|without|\p{L}+n['’]t|ban(?:s|ned)?|neither|nor|non-\p{L}+|except|instead|regardless|avoid\p{L}*|un\p{L}{5,})(?!\p{L})/iu;
/** A phrase that leads in a clause of its own, however long that is. */
const leadsClause = /^(?:subject to|to the extent possible|as far as possible|if possible)$/;
/** Words of one stem have so many letters in common. */
const STEM = 6;

/**
 * Whether a phrase came by an edit that does little else: in a sentence told anew from end to end a "not" or a "may" is no weaker form of
 * what stood there. `most`: so many telling words may differ on each side.
 */
function cameAlone(
  phrase: string,
  edits: readonly SmallEdit[],
  sides: { readonly without: string; readonly having: string },
  came: boolean,
  most: number,
  denies: boolean,
): boolean {
  const first = phrase.split(" ")[0] ?? "";
  const stem = first.slice(0, STEM);
  if (first.length > STEM && new RegExp(`(?<!\\p{L})${stem}`, "iu").test(sides.without)) return false;
  const places = placesOf(phrase, sides.having);
  return edits.some((edit) => {
    const [range, here, there] = came
      ? [edit.newer, edit.newerText, edit.olderText]
      : [edit.older, edit.olderText, edit.newerText];
    if (range.start === range.end || !touches(places, range)) return false;
    if (
      placesOf(phrase, here).length === 0 &&
      !phrase.split(" ").some((word) => placesOf(word, here).length > 0)
    )
      return false;
    if (denies && denying.test(there)) return false;
    // "(returns none)", "without a meeting": a remark that came denies nothing of what stood there.
    if (denies && there === "" && tellingWords(here, phrase) > 0) return false;
    // "There are many ways, | you could:" went as a whole.
    if (there === "" && pronounWith.test(here)) return false;
    if (
      weighing.test(phrase) &&
      !places.some(({ end }) => /^\s+\p{L}+ing(?!\p{L})/u.test(sides.having.slice(end)))
    )
      return false;
    const room = leadsClause.test(phrase) ? LONGEST_CLAUSE : most;
    return tellingWords(here, phrase) <= room && tellingWords(there, phrase) <= most;
  });
}
const LONGEST_CLAUSE = 8;
const pronounWith = /(?<!\p{L})(?:you|we|they|he|she|it|i)\s(?:may|might|could)(?!\p{L})/iu;
/** Before a noun these are verbs of their own: "considers the tide". */
const weighing = /^(?:consider|explor)/;
const MOST_BESIDE = { negation: 1, hedge: 2, softener: 3, ladder: 6 } as const;

/** The phrases of which one text has more. */
const moreOf = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  [...a].filter(([phrase, count]) => count > (b.get(phrase) ?? 0)).map(([phrase]) => phrase);

/** What came or went of a list of phrases, by an edit that does little else; `null` where nothing did. */
function gainedOrLost(
  older: string,
  newer: string,
  phrases: readonly string[],
  edits: readonly SmallEdit[],
  kind: "negation" | "hedge" | "softener",
): { readonly words: string; readonly came: boolean } | null {
  const a = countPhrases(older, phrases);
  const b = countPhrases(newer, phrases);
  if (total(a) === total(b)) return null;
  const came = total(b) > total(a);
  const sides = came ? { without: older, having: newer } : { without: newer, having: older };
  const words = (came ? moreOf(b, a) : moreOf(a, b)).find((phrase) =>
    cameAlone(phrase, edits, sides, came, MOST_BESIDE[kind], kind === "negation"),
  );
  return words === undefined ? null : { words, came };
}

/** "will fund" → "will consider funding", "shall publish" → "are encouraged to publish": a word that takes duty away, or goes. */
function softened(older: string, newer: string, edits: readonly SmallEdit[]): WordingFlag[] {
  const found = gainedOrLost(older, newer, softeners, edits, "softener");
  if (!found) return [];
  const { words, came } = found;
  return [
    {
      judgement: came ? "weakened" : "strengthened",
      rule: `“${words}” ${came ? "came" : "went"}, a word that binds less`,
      olderWords: came ? null : words,
      newerWords: came ? words : null,
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
  if (plain(older) === plain(newer) || (isMarkup.test(older) && isMarkup.test(newer))) return flags;
  const edits = editsBetween(older, newer);
  for (const ladder of ladders) {
    const a = strongest(older, ladder);
    const b = strongest(newer, ladder);
    if (!a || !b || a.rung === b.rung) continue;
    const [before, after] = [placesOf(a.words, older), placesOf(b.words, newer)];
    // One word for the other, by one edit: what stands elsewhere in the sentence was there before.
    const swapped = edits.some(
      (edit) =>
        touches(before, edit.older) &&
        touches(after, edit.newer) &&
        tellingWords(edit.olderText, a.words) <= MOST_BESIDE.ladder &&
        tellingWords(edit.newerText, b.words) <= MOST_BESIDE.ladder,
    );
    if (!swapped) continue;
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
  if (flags.length === 0) flags.push(...softened(older, newer, edits));
  if (grew(older, newer)) return flags;
  for (const [phrases, gained, lost, name] of [
    [hedges, "hedge gained", "hedge lost", "hedge"],
    [negations, "negation gained", "negation lost", "negation"],
  ] as const) {
    const found = gainedOrLost(older, newer, phrases, edits, name);
    if (!found || (modal.test(found.words) && allowances(older) === allowances(newer))) continue;
    const { words, came } = found;
    flags.push(
      came
        ? { judgement: gained, rule: `${name} “${words}” came`, olderWords: null, newerWords: words }
        : { judgement: lost, rule: `${name} “${words}” went`, olderWords: words, newerWords: null },
    );
  }
  return flags;
}
