import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { splitSentences } from "@/lib/core/facts/reading/split-sentences";
import type { Range } from "@/lib/core/text/range";
import { behindNumber } from "./behind-number";

/** A stretch of a text that can be put under a topic. */
export interface Passage {
  readonly range: Range;
  readonly kind: "position" | "paragraph" | "sentence";
  /** The label of a position as printed; "" for all else. */
  readonly label: string;
}

const FEWEST_WORDS = 4;

const saysSomething = (words: string): boolean =>
  /\p{Script=Han}/u.test(words) || (words.match(/\p{L}[\p{L}\p{M}’'-]*/gu)?.length ?? 0) >= FEWEST_WORDS;

/**
 * What can be put under a topic: the positions of a text without their numbers, and outside them its paragraphs, those of several sentences also
 * sentence by sentence. Page navigation, headings, captions and scraps of under four words are none. In order; linear.
 */
export function passagesOf(document: CanonicalDocument): Passage[] {
  const positions = [...document.positions].sort((a, b) => a.range.start - b.range.start);
  const markers = new Map(document.blocks.map(({ start, marker }) => [start, marker]));
  const passages: Passage[] = positions.map(({ range, label }) => ({
    range: behindNumber(document.text, range, markers.get(range.start)),
    kind: "position",
    label,
  }));
  let next = 0;
  const outside = ({ start, end }: Range): boolean => {
    while ((positions[next]?.range.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return end <= (positions[next]?.range.start ?? Number.POSITIVE_INFINITY);
  };
  const sentences = splitSentences(document).filter(({ place }) => place === "prose");
  for (let at = 0; at < sentences.length; ) {
    const { block } = sentences[at] as (typeof sentences)[number];
    let to = at;
    while (sentences[to]?.block === block) to++;
    const within = sentences.slice(at, to);
    at = to;
    const whole = { start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? 0 };
    if (!outside(whole) || !saysSomething(document.text.slice(whole.start, whole.end))) continue;
    passages.push({ range: whole, kind: "paragraph", label: "" });
    if (within.length < 2) continue;
    for (const { start, end, text } of within)
      if (saysSomething(text)) passages.push({ range: { start, end }, kind: "sentence", label: "" });
  }
  return passages.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
