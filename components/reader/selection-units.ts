import type { Range } from "@/lib/core/text/range";

export type Unit = "word" | "sentence";

/**
 * Words or sentences of one block, in order, without the white space between them. A block without any letter is one unit.
 * Cut by the rules of the text's language, one block at a time (over a whole text the browser's segmenter is quadratic).
 */
export function selectionUnits(text: string, words: Range, unit: Unit, lang: string): readonly Range[] {
  const slice = text.slice(words.start, words.end);
  const units: Range[] = [];
  for (const part of segmenter(unit, lang).segment(slice)) {
    if (unit === "word" && !part.isWordLike) continue;
    const trimmed = part.segment.trim();
    if (trimmed === "") continue;
    const start = words.start + part.index + part.segment.indexOf(trimmed);
    units.push({ start, end: start + trimmed.length });
  }
  return units.length > 0 || slice.trim() === "" ? units : [words];
}

const made = new Map<string, Intl.Segmenter>();

function segmenter(unit: Unit, lang: string): Intl.Segmenter {
  const key = `${unit} ${lang}`;
  const known = made.get(key);
  if (known) return known;
  const created = new Intl.Segmenter(lang === "und" ? undefined : lang, { granularity: unit });
  made.set(key, created);
  return created;
}

/** The unit before or after a place of the text, across blocks; `null` at the ends. Blocks in order. */
export function stepUnit(
  text: string,
  blocks: readonly Range[],
  from: Range,
  unit: Unit,
  step: 1 | -1,
  lang: string,
): Range | null {
  const here = blocks.findIndex((block) => from.start < block.end && from.end > block.start);
  const beside = (range: Range) => (step > 0 ? range.start >= from.end : range.end <= from.start);
  const first = here >= 0 ? here : step > 0 ? blocks.findIndex(beside) : blocks.findLastIndex(beside);
  for (let at = first; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (!block) break;
    const units = selectionUnits(text, block, unit, lang);
    const found = step > 0 ? units.find(beside) : units.findLast(beside);
    if (found) return found;
  }
  return null;
}
