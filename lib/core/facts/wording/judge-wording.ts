import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { defaultLadders, type Ladder, softeners } from "./commitment-ladder";
import { countPhrases, plain, withoutNames } from "./count-phrases";
import { findOpposites } from "./find-opposites";
import { gainedOrLost, MOST_BESIDE } from "./gained-or-lost";
import { isOneStatement, sameCommitment } from "./same-commitment";
import { editsBetween, placesOf, type SmallEdit, tellingWords, touches } from "./small-edits";
import { likeness, wordBag } from "./word-bag";

export type WordingJudgement =
  | "strengthened"
  | "weakened"
  | "hedge gained"
  | "hedge lost"
  | "negation gained"
  | "negation lost"
  | "meaning reversed"
  | "limit turned";

/** A suggestion about a change of words, with the rule that makes it. A person decides. */
export interface WordingFlag {
  readonly judgement: WordingJudgement;
  /** "should → may, ladder “duty”". */
  readonly rule: string;
  readonly olderWords: string | null;
  readonly newerWords: string | null;
}

export const hedges =
  "as appropriate|where appropriate|if appropriate|as necessary|where possible|wherever possible|if possible|to the extent possible|as far as possible|in principle|where feasible|as practicable|subject to|may|might|could|perhaps|possibly|likely|generally|typically|seek to|seeks to|look to|looks to|looking to|aim to|aims to|intend to|intends to|voluntary|non-binding|premature|as available|best efforts|approximately|some|in part|certain|usually|normally|as a rule|sometimes".split(
    "|",
  );
export const negations = [
  ..."not|no|never|neither|nor|none|cannot|without|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shan't|shouldn't|mustn't|needn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|no longer|fail to|fails to|failed to|refrain from|prohibited|premature to|may not|unable|not able|not permitted|not allowed".split(
    "|",
  ),
  ...coveredLanguages.flatMap(({ wording }) => wording?.negations.split("|") ?? []),
];

/** Words that allow: one for another changes nothing ("can" → "may", "has the right to" → "may"). */
const allowing =
  /\b(?:can|may|might|could|(?:is|are) able to|(?:has|have) the (?:right|option) to|(?:is|are|(?:shall|will) be) (?:allowed|entitled|free) to)\b(?! not\b)/gi;
const allowances = (text: string) => withoutNames(text).match(allowing)?.length ?? 0;
const modal = /^(?:may|might|could)$/;

/** "< 5 %" → "> 5 %": signs that no word tells. */
const signs = (text: string) => text.match(/[<>≤≥]/g)?.join("") ?? "";

/** Tags and style sheets are no statements. */
const isMarkup = /<\/?[a-z]+(?:\s[^<>]{0,400})?>|[{;]\s*[a-z-]+:\s/i;

/** Verbs whose complement another verb words otherwise: "demands that they leave", "calls upon them to leave". */
const complement =
  /^(?:demand|call|urge|encourage|invite|take|note|condemn|deplore|regret|(?:is|are) concerned)/;

/** "may not", "shall not", "must not": all forbid, however strong the word is by itself. */
const forbids = (words: string, text: string) =>
  placesOf(words, text).some(({ end }) => /^\s+(?:not|never|no)(?!\p{L})/iu.test(text.slice(end)));

/** Below this share of common words two statements are unlike, and neither is a weaker form of the other. */
const LEAST_ALIKE = 0.5;

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

const LEAST_OF_NEGATION = 0.6;
const aims = /(?<!\p{L})(?:so|in order) that(?!\p{L})/iu;
/** "…, wie sich der Hafen finanzieren soll": at the end of such a clause a modal asks, and binds nobody. */
const asks = (words: string, text: string) =>
  placesOf(words, text).some(
    ({ start, end }) =>
      /^\s*(?:[.,?!;]|$)/.test(text.slice(end)) &&
      /(?<!\p{L})(?:wie|ob|was|wann|wo|warum|wer)\s[^,;.]*$/iu.test(text.slice(0, start)),
  );

/** A longer edit says more than another word for a duty. */
const LONGEST_SWAP = 5;
const isLong = ({ olderText, newerText }: SmallEdit) =>
  [olderText, newerText].some((text) => text.trim().split(/\s+/).length > LONGEST_SWAP);

/** "unlawful" → "lawful", "nobody" → "everybody", "allowed" → "forbidden", "at least" → "at most". */
const opposites = (older: string, newer: string, edits: readonly SmallEdit[]): WordingFlag[] =>
  findOpposites(older, newer, edits, negations).map(({ kind, denies, olderWords, newerWords }) => ({
    judgement:
      kind === "bound"
        ? "limit turned"
        : kind === "denied"
          ? denies
            ? "negation gained"
            : "negation lost"
          : "meaning reversed",
    rule: `“${olderWords}” → “${newerWords}”, its opposite`,
    olderWords,
    newerWords,
  }));
/** Whether a flag of opposites tells of a hedge or a negation already: "nobody" → "everybody" is told once. */
const speaksOf = ({ olderWords, newerWords }: WordingFlag, words: string) =>
  [olderWords, newerWords].some((own) => own !== null && placesOf(words, own).length > 0);

/**
 * What a rewording does to a statement: rungs of the ladders, hedges and negations gained or lost, words that gave way to their opposites.
 * `older` and `newer` are the two sides of one change (a sentence or clause each). Suggestions, each with its rule;
 * nothing where both sides read the same. O(length × phrases) (0202).
 */
export function judgeWording(
  older: string,
  newer: string,
  ladders: readonly Ladder[] = defaultLadders,
): WordingFlag[] {
  const flags: WordingFlag[] = [];
  if (
    (plain(older) === plain(newer) && signs(older) === signs(newer)) ||
    (isMarkup.test(older) && isMarkup.test(newer))
  )
    return flags;
  const edits = editsBetween(older, newer);
  const oneStatement = isOneStatement(older, newer, edits);
  // "MUST contain the following" → "SHOULD contain examples": edited in several places, it speaks of something else.
  if (!oneStatement && (edits.length > 1 || edits.some(isLong))) return flags;
  for (const ladder of ladders) {
    const a = strongest(older, ladder);
    const b = strongest(newer, ladder);
    if (!a || !b || a.rung === b.rung) continue;
    const [before, after] = [placesOf(a.words, older), placesOf(b.words, newer)];
    const ahead = complement.test(a.words) || complement.test(b.words);
    // One word for the other, by one edit: what stands elsewhere in the sentence was there before.
    const swapped = edits.some(
      (edit) =>
        touches(before, edit.older) &&
        touches(after, edit.newer) &&
        tellingWords(edit.olderText, a.words) <= MOST_BESIDE.ladder &&
        tellingWords(edit.newerText, b.words) <= MOST_BESIDE.ladder &&
        sameCommitment(
          a.words,
          { having: older, without: newer },
          edit.older,
          edit.newerText,
          edits,
          ahead,
        ) &&
        sameCommitment(b.words, { having: newer, without: older }, edit.newer, edit.olderText, edits, ahead),
    );
    if (asks(a.words, older) && asks(b.words, newer)) continue;
    // "we will look" → "so that we can look": an aim.
    if (edits.some(({ olderText, newerText }) => aims.test(olderText) !== aims.test(newerText))) continue;
    // "may not" for "must not" forbids alike; "may" → "shall not" is no stronger "may".
    if (!swapped || forbids(a.words, older) || forbids(b.words, newer)) continue;
    flags.push({
      judgement: b.rung < a.rung ? "strengthened" : "weakened",
      rule: `${a.words} → ${b.words}, ladder “${ladder.name}”`,
      olderWords: a.words,
      newerWords: b.words,
    });
  }
  const turned = grew(older, newer) ? [] : opposites(older, newer, edits);
  const [olderBag, newerBag] = [wordBag(older), wordBag(newer)];
  if (Math.min(olderBag.size, newerBag.size) > 3 && likeness(olderBag, newerBag, "min") < LEAST_ALIKE)
    return [...flags, ...turned];
  if (!oneStatement) return [...flags, ...turned];
  if (flags.length === 0) flags.push(...softened(older, newer, edits));
  if (grew(older, newer)) return flags;
  flags.push(...turned);
  for (const [phrases, gained, lost, name] of [
    [hedges, "hedge gained", "hedge lost", "hedge"],
    [negations, "negation gained", "negation lost", "negation"],
  ] as const) {
    // "you no longer want to link" → "you want to part": of a "not" more of the sentence must have stayed.
    if (name === "negation" && !isOneStatement(older, newer, edits, LEAST_OF_NEGATION)) continue;
    const found = gainedOrLost(older, newer, phrases, edits, name);
    if (!found || (modal.test(found.words) && allowances(older) === allowances(newer))) continue;
    const { words, came } = found;
    if (turned.some((flag) => speaksOf(flag, words))) continue;
    flags.push(
      came
        ? { judgement: gained, rule: `${name} “${words}” came`, olderWords: null, newerWords: words }
        : { judgement: lost, rule: `${name} “${words}” went`, olderWords: words, newerWords: null },
    );
  }
  return flags;
}
