import { wordsOfWording } from "@/lib/core/languages/words-of-all";
import type { Range } from "@/lib/core/text/range";
import { countPhrases } from "./count-phrases";
import { sameCommitment } from "./same-commitment";
import { placesOf, type SmallEdit, tellingWords, touches } from "./small-edits";

/** Words of another kind that deny as well: beside them a negation that came or went changes nothing. The English ones stand here. */
const denying = wordsOfWording(
  "denying",
  "prohibit\\p{L}{0,24}|forbid\\p{L}{0,24}|outside|refus\\p{L}{0,24}|unable|never|not|no|cannot|without|\\p{L}{1,24}n['’]t|ban|bans|banned|neither|nor|non-\\p{L}{1,24}|except|instead|regardless|avoid\\p{L}{0,24}|un\\p{L}{5,24}",
);
/** A phrase that leads in a clause of its own, however long that is. */
const leadsClause = /^(?:subject to|to the extent possible|as far as possible|if possible)$/;
/** Words of one stem have so many letters in common. */
const STEM = 6;

/** Words that allow as "may" does, and words that leave as much open: one of them for the other changes nothing. */
const allows =
  /(?<!\p{L})(?:can|could|may|might|(?:is|are|be) (?:able|entitled|allowed) to|authori[sz]e[sd]?|permit(?:s|ted)?|consents? to|agrees? that|the right|right to|in general|generally|often|usually|potentially|such as|for example|for instance|e\.g\.)(?!\p{L})/iu;
const inGeneral = /(?<!\p{L})(?:in general|generally|usually|normally|as a rule|sometimes)(?!\p{L})/iu;
/** What stands behind it is an aim, and its "may" leaves nothing open. */
const soThat = /(?<!\p{L})(?:so|in order) that(?!\p{L})[^.;]*$/iu;
/** Letters before an edit in which "so that" is looked for. */
const FAR = 80;

/** Telling words of such a clause. */
const LONGEST_CLAUSE = 8;
const modal = /^(?:may|might|could)$/;
const pronounWith = /(?<!\p{L})(?:you|we|they|he|she|it|i)\s(?:may|might|could)(?!\p{L})/iu;
/** Before a noun these are verbs of their own: "considers the tide". */
const weighing = /^(?:consider|explor)/;
/** Of these no word but the hedge may come or go: beside others they say how much of something else. */
const ofQuantity =
  /^(?:some|certain|likely|approximately|generally|typically|perhaps|possibly|in part|voluntary|as available|best efforts)$/;
/** "Subject to the rules, …" makes a condition; "boats subject to the toll" and "are subject to it" say what holds of them. */
const opensClause = (places: readonly Range[], range: Range, text: string) =>
  places.some(
    ({ start }) =>
      touches([{ start, end: start + 1 }], range) && /(?:^|[,;:()]|[-–—])\s*$/.test(text.slice(0, start)),
  );
const provided = /(?<!\p{L})(?:provided|unless|depending|conditional)(?!\p{L})/iu;
const predicate = /(?<!\p{L})(?:is|are|was|were|be|been|est|sont|es|son|ist|sind|é|são)\s$/iu;
const some = /^(?:some|certain)$/;
/** "Certain boats are …" says it of whom a statement is; "the list of certain papers" and "here is some advice" weaken nothing. */
const opensSubject = (places: readonly Range[], range: Range, text: string) =>
  places.some(
    ({ start }) =>
      touches([{ start, end: start + 1 }], range) &&
      /(?:^|[,;.] )(?:(?:and|that|or) )?$/i.test(text.slice(0, start)),
  );
/** What an edit holds behind the clause that the phrase leads. */
function behindClause(phrase: string, here: string): string {
  const place = placesOf(phrase, here)[0];
  const comma = place && place.start < 2 ? here.indexOf(",", place.end) : -1;
  return comma < 0 ? "" : here.slice(comma);
}
/** "you may": leave given to the reader, which "you" without it has no less. */
const leaveToReader =
  /(?<!\p{L})(?:you|your|users?|customers?|members?|visitors?)(?:\s(?:also|then))?\s(?:may|might|could)(?!\p{L})/iu;
/** "may only", "may include": no doubt is told by them. */
const noDoubt = /^\s+(?:also\s)?(?:only|includ\p{L}+|contain\p{L}*|consist\p{L}*|not)(?!\p{L})/iu;
/** Letters to both sides of an edit within which what denies already does so for it. */
const NEAR = 48;
/** "or, where appropriate, …": it parts two things. */
const joins = /^\s*(?:or|and|ou|et|oder|und|o|y|e)(?!\p{L})/iu;
/** So many telling words may differ beside a phrase on each side of an edit. */
export const MOST_BESIDE = { negation: 1, hedge: 2, softener: 3, ladder: 6 } as const;

const small = /^(?:to|be|is|are|as|the|of|a|in|for|en|su|de|à|la|le|se|il|zu|sich|o|a)$/;
/** Whether the edit takes a word out of a phrase that says something, and the other side does not have it: "are | encouraged | to". */
const isCutInto = (phrase: string, here: string, there: string) =>
  phrase
    .split(" ")
    .some(
      (word) => !small.test(word) && placesOf(word, here).length > 0 && placesOf(word, there).length === 0,
    );

/** "wight" → "might": a letter mended makes no doubt. */
function isMisprint(word: string, there: string): boolean {
  const other = there.toLowerCase().replace(/[^\p{L}'’-]+/gu, "");
  if (word.length < 3 || word.includes(" ") || Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < other.length && word[from] === other[from]) from++;
  const [rest, otherRest] = [word.slice(from), other.slice(from)];
  return (
    (rest.slice(1) === otherRest.slice(1) || rest === otherRest.slice(1) || rest.slice(1) === otherRest) &&
    !isWord.has(other)
  );
}
/** Words of one letter's difference that are no misprints. */
const isWord = new Set([
  "night",
  "right",
  "sight",
  "light",
  "fight",
  "would",
  "should",
  "same",
  "sum",
  "home",
  "come",
  "note",
  "nor",
  ...["man", "lay", "day", "way", "my", "any", "pay", "say", "no", "now", "not", "on", "to", "do", "so"],
]);

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
  // "shouldn't" has the letters of "should", and says the opposite.
  if (
    first.length > STEM &&
    !first.endsWith("n't") &&
    new RegExp(`(?<!\\p{L})${stem}`, "iu").test(sides.without)
  )
    return false;
  const places = placesOf(phrase, sides.having);
  return edits.some((edit) => {
    const [range, here, there] = came
      ? [edit.newer, edit.newerText, edit.olderText]
      : [edit.older, edit.olderText, edit.newerText];
    if (range.start === range.end || !touches(places, range)) return false;
    if (placesOf(phrase, here).length === 0 && !isCutInto(phrase, here, there)) return false;
    // "en su caso" → "en su": a phrase that was cut off, not taken out.
    if (!denies && there === "" && placesOf(phrase, here).length === 0) return false;
    if (isMisprint(phrase, there)) return false;
    if (phrase === "subject to" && (!opensClause(places, range, sides.having) || provided.test(there)))
      return false;
    // "try and mend" → "to try to mend"
    const telling = phrase.split(" ").filter((word) => !small.test(word));
    if (
      telling.length > 0 &&
      phrase.includes(" ") &&
      telling.every((word) => placesOf(word, there).length > 0)
    )
      return false;
    // "… is not allowed", "… will be subject to the rules": what was said of it came or went as a whole.
    if (there === "" && predicate.test(here.slice(0, placesOf(phrase, here)[0]?.start ?? 0))) return false;
    const other = came ? edit.older : edit.newer;
    // "1 question was closed" → "No questions were closed": a number.
    if (denies && /^\s*(?:\d[\d.,]*|one|un|une|uno|una|ein|eine)\b/iu.test(there)) return false;
    if (denies && denying.test(sides.without.slice(Math.max(0, other.start - NEAR), other.end + NEAR)))
      return false;
    if (denies && /^\s+to\s(?:mention|say)(?!\p{L})/iu.test(sides.having.slice(places[0]?.end ?? 0)))
      return false;
    if (modal.test(phrase)) {
      // "may be bound" → "in general, they are bound"
      if (inGeneral.test(sides.without) && !inGeneral.test(sides.having)) return false;
      // "may be used" → "can be used"; "so that it is used" → "so that it may be used".
      if (allows.test(there) || soThat.test(sides.having.slice(Math.max(0, range.start - FAR), range.start)))
        return false;
      const follows = places
        .filter((place) => touches([place], range))
        .map(({ end }) => sides.having.slice(end));
      if (follows.some((text) => noDoubt.test(text)) || leaveToReader.test(sides.having)) return false;
    }
    if (there === "" && joins.test(here)) return false;
    if (some.test(phrase) && !opensSubject(places, range, sides.having)) return false;
    // "Subject to the order, all fees are …": what went or came with the clause is a clause of its own.
    if (leadsClause.test(phrase) && tellingWords(behindClause(phrase, here), phrase) > 1) return false;
    if (!leadsClause.test(phrase) && !sameCommitment(phrase, sides, range, there, edits)) return false;
    // "(returns none)", "without a meeting": a remark that came denies nothing of what stood there.
    if (denies && there === "" && tellingWords(here, phrase) > 0) return false;
    // "There are many ways, | you could:" went as a whole.
    if (there === "" && pronounWith.test(here)) return false;
    if (
      weighing.test(phrase) &&
      !places.some(({ end }) => /^\s+\p{L}+ing(?!\p{L})/u.test(sides.having.slice(end)))
    )
      return false;
    const room = leadsClause.test(phrase) ? LONGEST_CLAUSE : ofQuantity.test(phrase) ? 0 : most;
    return tellingWords(here, phrase) <= room && tellingWords(there, phrase) <= Math.min(room, most);
  });
}
const total = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** The phrases of which one text has more. */
const moreOf = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
  [...a].filter(([phrase, count]) => count > (b.get(phrase) ?? 0)).map(([phrase]) => phrase);

/** What came or went of a list of phrases, by an edit that does little else; `null` where nothing did. */
export function gainedOrLost(
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
