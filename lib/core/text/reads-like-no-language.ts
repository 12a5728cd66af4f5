/** Fewer letters than this say nothing. */
const FEWEST_LETTERS = 120;
/** Every language in Latin letters has more vowels than this among them; so have its abbreviations. */
const FEWEST_VOWELS = 0.22;
/** No language has so many accented letters of Western Europe: Russian, Greek or Hebrew was taken for them. */
const MOST_ACCENTED = 0.5;

/**
 * Whether letters stand for others, so that nobody can read the words: a font that names its characters wrongly gives "3RXUTXRL" for
 * "Pourquoi", an old code page "Ïðåçèäåíò" for "Президент". Only texts in Latin letters are judged.
 */
export function readsLikeNoLanguage(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < FEWEST_LETTERS || latin < 0.5 * letters) return false;
  const accented = text.match(/[À-ÖØ-öø-ÿ]/gu)?.length ?? 0;
  if (accented > MOST_ACCENTED * latin) return true;
  const vowels = text.normalize("NFD").match(/[aeiouyıøæœəɛɔ]/giu)?.length ?? 0;
  return vowels < FEWEST_VOWELS * latin;
}
