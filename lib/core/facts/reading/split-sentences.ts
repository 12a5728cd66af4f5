import type { Block } from "@/lib/core/documents/block";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { wordsPattern } from "@/lib/core/languages/words-pattern";
import type { Range } from "@/lib/core/text/range";

/** One sentence of a document's own words (never of its site furniture). */
export interface Sentence extends Range {
  readonly text: string;
  readonly block: Block;
  /** Order among the document's sentences, from 0. */
  readonly index: number;
  /** Headings repeat what the text says; captions and picture credits speak of a picture. */
  readonly place: "prose" | "heading" | "caption";
}

const end = /[.!?…]["”’»')\]]{0,3}|\s\|(?=\s|$)/g;
const abbreviation =
  /(?:^|[\s(“".])(?:mr|mrs|ms|dr|prof|atty|engr|hon|rev|brig|maj|sgt|gen|sen|rep|reps|gov|amb|lt|col|capt|adm|st|jr|sr|vs|no|nos|art|sec|asst|assoc|dep|treas|exec|fig|ch|pp|vol|ed|eds|inc|ltd|co|corp|approx|dept|rs|sfr|e\.g|i\.e|cf|al|mio|mrd|tsd|bzw|ca|nr|abs|usw|z\.b|u\.a|sr|sra|srta|dra|lic|licda|mag|mgs|mtr[oa]|msc|m\.sc|bsc|phd|ph\.d|ing|arq|abog|abg|cdor|farm|psic|eng|enga|adv|dipl|dott|dott\.ssa|dr\.ssa|avv|geom|rag|ir|drs|bc|stv|stellv|univ|núm|pág|m|mm|mme|mmes|mlle|mlles|messrs|sres|srs|sras|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/i;
const month = wordsPattern(coveredLanguages.flatMap(({ months }) => months).join("|"));
const initials = /(?:^|[\s(“".])\p{Lu}\.$/u;
/** Words that hardly ever follow an abbreviation such as "U.S." inside a sentence. */
const starter =
  /^(?:["“‘(]?)(?:the|this|these|those|that|it|its|in|on|at|for|we|our|they|their|he|she|his|her|as|since|to|with|by|through|and|but|however|under|during|after|before|while|when|if|all|many|more|there|a|an|some|additionally|also)\s/i;
const credit =
  /^[\s(©]{0,4}(?:(?:\p{Lu}[\p{L}.]{0,15}|of|by|the)\s){0,5}(?:photo|image|picture)s?\.?[\s)]{0,3}$/iu;
const captionMark = /\bDescription:|©\s?\p{Lu}|\((?:AP|AFP|Getty|Reuters|Photo|Image)\b/u;

const capitalised = /^\p{Lu}\p{Ll}/u;
const small = /^\p{Ll}/u;
const wordAndPoint = /\p{Ll}{3}\.$/u;
const initialAndPoint = /\.\p{Lu}\.$/u;

const LONGEST_NUMBER = 3;

/** Is the stop at `at` (exclusive end of the mark) the end of a sentence? Looks at a few characters to each side only. */
function endsHere(text: string, markStart: number, markEnd: number): boolean {
  const mark = text.charAt(markStart);
  const follower = text.charAt(markEnd);
  const glued = follower !== "" && !/\s/.test(follower);
  // Points of numbers, addresses and initials: nothing but a capitalised word can begin a sentence right behind a mark.
  if (glued && !capitalised.test(text.slice(markEnd, markEnd + 2))) return false;
  if (mark !== "." && mark !== "…") return true;
  const after = text.slice(markEnd, markEnd + 24);
  const before = text.slice(Math.max(0, markStart - 12), markStart + 1);
  // "fish. IOM photo.Protecting the Vulnerable": text pasted together by a page's layout; "U.Kingdom" is not.
  if (glued) return wordAndPoint.test(before);
  const next = after.trimStart();
  // "1. Vorsitzende" as a line: the number that opens it.
  if (markEnd <= LONGEST_NUMBER && /^\d{1,2}\.$/.test(text.slice(0, markEnd))) return false;
  if (small.test(next)) return false;
  if (abbreviation.test(before)) return false;
  // "am 3. Mai": a day and its month.
  if (/(?:^|\s)\d{1,2}\.$/.test(before) && month.test(next.split(/\s/, 1)[0] ?? "")) return false;
  if (initials.test(before)) return initialAndPoint.test(before) && starter.test(next);
  return true;
}

function placeOf(block: Block, text: string): Sentence["place"] {
  if (block.kind === "caption") return "caption";
  if (block.kind === "heading") return "heading";
  return captionMark.test(text) ? "caption" : "prose";
}

/** A line that was broken in the middle of a sentence: no mark at its end, a small letter on the very next line. */
function goesOn(text: string, open: Sentence, block: Block, start: number): boolean {
  if (
    open.block === block ||
    open.place !== "prose" ||
    block.marker ||
    open.block.kind !== "paragraph" ||
    block.kind !== "paragraph"
  )
    return false;
  const gap = text.slice(open.end, start);
  const inside = /\s(?:the|a|an|of|and|or|to|in|for|with|by|on|at|from|its|their|that|which)$/.test(
    open.text,
  );
  return (
    (gap === "\n" || (gap === "\n\n" && inside)) &&
    /[\p{L},]$/u.test(open.text) &&
    small.test(text.slice(start, start + 2))
  );
}

/**
 * The sentences of a document, block by block; furniture is left out, white space is trimmed, nothing else is lost.
 * A picture credit ("IOM photo.") turns the sentence before it into a caption. O(length).
 */
export function splitSentences(document: CanonicalDocument): Sentence[] {
  const sentences: Sentence[] = [];
  const push = (block: Block, from: number, to: number) => {
    const raw = document.text.slice(from, to);
    const text = raw.trim();
    if (!text) return;
    const start = from + (raw.length - raw.trimStart().length);
    const open = sentences.at(-1);
    if (open && goesOn(document.text, open, block, start)) {
      const whole = document.text.slice(open.start, start + text.length);
      sentences[sentences.length - 1] = { ...open, end: start + text.length, text: whole };
      return;
    }
    let place = placeOf(block, text);
    const previous = sentences.at(-1);
    if (text.length < 80 && credit.test(text)) {
      place = "caption";
      if (previous && previous.block === block) sentences[sentences.length - 1] = { ...previous, place };
    }
    sentences.push({ start, end: start + text.length, text, block, index: sentences.length, place });
  };
  for (const block of document.blocks) {
    if (block.chrome !== null) continue;
    const text = document.text.slice(block.start, block.end);
    let from = 0;
    // The marker of a list item ("10.") ends no sentence.
    const skip = block.marker ? text.indexOf(block.marker) + block.marker.length : 0;
    for (const match of text.matchAll(end)) {
      if (match.index < skip || !endsHere(text, match.index, match.index + match[0].length)) continue;
      const to = match.index + match[0].length;
      push(block, block.start + (from === 0 ? skip : from), block.start + to);
      from = to;
    }
    push(block, block.start + (from === 0 ? skip : from), block.end);
  }
  return sentences;
}
