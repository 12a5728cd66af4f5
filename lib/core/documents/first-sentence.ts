/** Endings after which a sentence usually goes on: initials, "U.S.", "No.", titles. */
const ABBREVIATION =
  /(?:\b\p{Lu}\.|\b(?:No|Nos|Art|Sec|Dr|Mr|Mrs|Ms|Prof|St|Inc|Co|Ltd|Corp|Gov|Gen|Sen|Rep|Amb|vs|etc|approx|Fig|pp|cf|e\.g|i\.e|Nr|Abs|bzw|z\.B|d\.h)\.)\s*$/u;

/** Marks that call notes, behind the end of a sentence: "protection.[2]". */
const NOTE_MARKS = /^(?:\[[^[\]\s]{1,12}\])+/u;

/**
 * The first sentence of a paragraph, as printed, with the marks of its notes. Boundaries are Unicode's (Intl.Segmenter), joined again after
 * abbreviations; the whole text where no sentence ends.
 */
export function firstSentence(text: string, lang: string | null = null): string {
  // Far enough for any sentence that is a heading; the segmenter is quadratic in what it is given.
  const head = text.slice(0, 2000);
  let sentence = "";
  for (const { segment } of new Intl.Segmenter(lang ?? "en", { granularity: "sentence" }).segment(head)) {
    sentence += segment;
    if (!ABBREVIATION.test(sentence)) break;
  }
  // The segmenter counts the bracket that opens a mark to the sentence, and the rest of the mark to the next.
  const end = sentence.endsWith("[") ? sentence.length - 1 : sentence.length;
  sentence = head.slice(0, end + (NOTE_MARKS.exec(head.slice(end))?.[0].length ?? sentence.length - end));
  return sentence.length >= head.length ? text.trim() : sentence.trim();
}
