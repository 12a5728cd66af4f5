import { goesOnAfterStop } from "@/lib/core/text/goes-on-after-stop";

/** Quotes and brackets that close on a full stop. */
const CLOSERS = /["'”’»›)\]]*\s*$/u;

/** Marks that call notes, behind the end of a sentence: "protection.[2]". */
const NOTE_MARKS = /^(?:\[[^[\]\s]{1,12}\])+/u;

/**
 * The first sentence of a paragraph, as printed, with the marks of its notes. Boundaries are Unicode's (Intl.Segmenter), joined again after
 * abbreviations, initials, ordinals and days, as where texts are compared (`goesOnAfterStop`); the whole text where no sentence ends.
 */
export function firstSentence(text: string, lang: string | null = null): string {
  // Far enough for any sentence that is a heading; the segmenter is quadratic in what it is given.
  const head = text.slice(0, 2000);
  let sentence = "";
  for (const { segment } of new Intl.Segmenter(lang ?? "en", { granularity: "sentence" }).segment(head)) {
    sentence += segment;
    if (!goesOn(head, sentence)) break;
  }
  // The segmenter counts the bracket that opens a mark to the sentence, and the rest of the mark to the next.
  const end = sentence.endsWith("[") ? sentence.length - 1 : sentence.length;
  sentence = head.slice(0, end + (NOTE_MARKS.exec(head.slice(end))?.[0].length ?? sentence.length - end));
  return sentence.length >= head.length ? text.trim() : sentence.trim();
}

function goesOn(text: string, sentence: string): boolean {
  const closers = CLOSERS.exec(sentence)?.[0] ?? "";
  const at = sentence.length - closers.length - 1;
  const stop = { at, next: sentence.length, end: text.length };
  return sentence.charAt(at) === "." && goesOnAfterStop(text, 0, stop, closers.trim() !== "");
}
