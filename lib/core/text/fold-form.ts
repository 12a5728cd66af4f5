import { foldBlanks } from "./fold-blanks";
import { foldPunctuation, SEPARATOR } from "./fold-punctuation";

/** One kind of difference that is form and no meaning. */
export type FormKind = "unicode-form" | "quotes" | "punctuation" | "case" | "white-space";

/** Letters and digits may stand in a compatibility form; "½", "²", "№" and "ª" are signs of their own and stay. */
const compatible = /(?![\0-\x7fªº])[\p{L}\p{Nd}\uff00-\uffef]/gu;
/** Signs without any other form: ASCII, Latin-1 but for the soft hyphen and the micro sign, common punctuation, Han. */
const formless =
  /^[\0-\x7f\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u2010-\u2027\u20ac\u3001-\u3003\u3008-\u3011\u4e00-\u9fff]*$/;
const otherQuotes = /[‘’‚‛′`´ʼ“”„‟″ʺˮ«»「」『』]|''/;

/** Each takes one kind of difference away. Order matters: later ones look at what earlier ones left. */
const folds: readonly (readonly [FormKind, (text: string) => string])[] = [
  [
    "unicode-form",
    (text) =>
      formless.test(text)
        ? text
        : text
            .normalize("NFC")
            .replace(compatible, (sign) => sign.normalize("NFKC"))
            .replace(/\p{Default_Ignorable_Code_Point}/gu, ""),
  ],
  [
    "quotes",
    (text) =>
      otherQuotes.test(text)
        ? text.replace(/[‘’‚‛′`´ʼ]/gu, "'").replace(/[“”„‟″ʺˮ«»「」『』]|''/gu, '"')
        : text,
  ],
  ["punctuation", foldPunctuation],
  // The path of an address means what its letters are.
  [
    "case",
    (text) =>
      text.includes("://")
        ? text.replace(/\S+/gu, (word) => (word.includes("://") ? word : word.toLowerCase()))
        : text.toLowerCase(),
  ],
  // White space parts two words, and does nothing elsewhere.
  ["white-space", foldBlanks],
];

const kinds: readonly FormKind[] = folds.map(([kind]) => kind);

/**
 * The text with all form taken away: two stretches that come out the same say the same. Numbers, signs
 * (§ % & @ $ + −), addresses and the borders of words stay: "2 5" is not "25", "2,8" not "2, 8", "5 - 10" not "5, 10",
 * "10⁶" not "106", "r.ito@x.org" not "rito@x.org". Linear.
 */
export function foldForm(text: string): string {
  let folded = text;
  for (const [, fold] of folds) folded = fold(folded);
  return folded;
}

/**
 * The kinds of form without which two texts that say the same would differ, or `null` where they differ in what they say. `isPossible`
 * spares the question for a kind that cannot be. A kind that takes nothing away from either text is not needed, so most texts are folded once.
 */
export function neededForms(
  older: string,
  newer: string,
  isPossible: (kind: FormKind) => boolean,
): FormKind[] | null {
  const from = foldedInSteps(older);
  const to = foldedInSteps(newer);
  if (from[folds.length] !== to[folds.length]) return null;
  return kinds.filter((kind, step) => {
    const takesNothing = from[step] === from[step + 1] && to[step] === to[step + 1];
    if (takesNothing || !isPossible(kind)) return false;
    return foldedWithout(from[step] as string, step) !== foldedWithout(to[step] as string, step);
  });
}

/** The text, and what each fold in turn leaves of it. */
function foldedInSteps(text: string): string[] {
  const steps = [text];
  for (const [, fold] of folds) steps.push(fold(steps[steps.length - 1] as string));
  return steps;
}

/** What the folds after `step` leave of a text. */
function foldedWithout(text: string, step: number): string {
  let folded = text;
  for (let k = step + 1; k < folds.length; k++) folded = (folds[k] as (typeof folds)[number])[1](folded);
  return kinds[step] === "white-space" ? folded.replaceAll(SEPARATOR, "") : folded;
}
