import { foldPunctuation, SEPARATOR } from "./fold-punctuation";

/** One kind of difference that is form and no meaning. */
export type FormKind = "unicode-form" | "quotes" | "punctuation" | "case" | "white-space";

/** Letters and digits may stand in a compatibility form; "½", "²", "№" and "ª" are signs of their own and stay. */
const compatible = /(?![\0-\x7fªº])[\p{L}\p{Nd}\uff00-\uffef]/gu;
const onlyAscii = /^[\0-\x7f]*$/;
const JOINED = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const blanks = `[\\s${SEPARATOR}]+`;
const betweenWords = new RegExp(
  `(?<=[\\p{L}\\p{N}\\p{M}])(?<![${JOINED}])${blanks}(?=[\\p{L}\\p{N}])(?![${JOINED}])`,
  "gu",
);
const anyBlanks = new RegExp(blanks, "gu");
const KEPT = "\u0002";

/** Each takes one kind of difference away. Order matters: later ones look at what earlier ones left. */
const folds: readonly (readonly [FormKind, (text: string) => string])[] = [
  [
    "unicode-form",
    (text) =>
      onlyAscii.test(text)
        ? text
        : text
            .normalize("NFC")
            .replace(compatible, (sign) => sign.normalize("NFKC"))
            .replace(/\p{Default_Ignorable_Code_Point}/gu, ""),
  ],
  ["quotes", (text) => text.replace(/[‘’‚‛′`´ʼ]/gu, "'").replace(/[“”„‟″«»「」『』]|''/gu, '"')],
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
  ["white-space", (text) => text.replace(betweenWords, KEPT).replace(anyBlanks, "").replaceAll(KEPT, " ")],
];

export const formKinds: readonly FormKind[] = folds.map(([kind]) => kind);

/**
 * The text with all form taken away but `without`: two stretches that come out the same say the same. Numbers, signs
 * (§ % & @ $ + −), addresses and the borders of words stay: "2 5" is not "25", "2,8" not "2, 8", "5 - 10" not "5, 10",
 * "10⁶" not "106", "r.ito@x.org" not "rito@x.org". Linear.
 */
export function foldForm(text: string, without: FormKind | null = null): string {
  let folded = text;
  for (const [kind, fold] of folds) if (kind !== without) folded = fold(folded);
  return without === "white-space" ? folded.replaceAll(SEPARATOR, "") : folded;
}
