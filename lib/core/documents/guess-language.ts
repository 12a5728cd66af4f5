/** Frequent words that stand in one language and hardly in the others. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: "the of and to in that is for with are this have from which by",
  de: "der die und das den von zu mit sich des auf für ist im dem nicht ein eine werden",
  fr: "le la les et de des du une est dans que pour qui par sur avec au aux ces sont à il en",
  es: "el la de los las y del en a una es por con para que se su como más este son",
  it: "il la e di che gli della per un una sono nel con del alla delle dei anche",
  pt: "o a os as e de do da em uma para com não que dos das ao pelo são",
  nl: "de het een van en in is dat op te voor met zijn aan niet door",
  sv: "och att det som en är av för den på med till inte ett",
  pl: "i w na z do że nie się jest oraz przez dla od który",
  tr: "ve bir bu için ile olarak olan da de daha gibi",
};
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["th", /[\u0e00-\u0e7f]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["zh", /[\u3400-\u9fff]/g],
];
/** UTF-16 units of the beginning that are looked at. */
export const LANGUAGE_SAMPLE = 20_000;

/**
 * A BCP 47 tag guessed from script and frequent words of the beginning of a text; `null` where it is too short
 * or the evidence is even. Languages of one script are told apart by letters of their own (Ukrainian, Bulgarian, Serbian
 * and others from Russian, Persian from Arabic); one whose letters are known but not whose they are has no guess.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [lang, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    // Japanese mixes kana with more Chinese characters.
    if (share > (lang === "ja" ? 0.1 : 0.4)) return refine(lang, sample, letters);
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 8) return null;
  const scores = Object.entries(FREQUENT)
    .map(([lang, list]) => {
      const set = new Set(list.split(" "));
      return { lang, share: words.filter((word) => set.has(word)).length / words.length };
    })
    .toSorted((a, b) => b.share - a.share);
  const [best, second] = scores;
  return best && second && best.share >= 0.12 && best.share > second.share * 1.15 ? best.lang : null;
}

/** Letters that Russian has not, in the order in which they tell: what several share comes after what one has alone. */
const CYRILLIC: readonly (readonly [lang: string | null, letters: RegExp])[] = [
  ["be", /[ў]/giu],
  ["kk", /[ұһғ]/giu],
  ["mk", /[ѓќѕ]/giu],
  ["sr", /[јљњћђџ]/giu],
  ["uk", /[іїєґ]/giu],
  // Mongolian, Kyrgyz, Tatar and others: no guess is better than a wrong one.
  [null, /[\u0450\u0452-\u045f\u0460-\u04ff]/giu],
];
/** A name from the neighbouring country is less than this share of the letters. */
const TELLING = 0.004;

function refine(lang: string, sample: string, letters: number): string | null {
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  if (lang === "ar" && /[پچژگ]/u.test(sample)) return "fa";
  if (lang !== "ru") return lang;
  for (const [own, pattern] of CYRILLIC) if (count(pattern) > letters * TELLING) return own;
  // Bulgarian writes ъ as a vowel and knows no ы; in Russian it is the other way round.
  return count(/ъ/giu) > count(/[ыэё]/giu) ? "bg" : "ru";
}
